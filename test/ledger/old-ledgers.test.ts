/** Ledgers as they were written before: every spelling that was ever taken is still taken, and means what it meant. */
import { expect, it } from 'vitest';
import { HEAD, read } from './helpers.js';

const OLD = `${HEAD}成文日期: 2025-12-10
专项:
  - 名称: 诚信清潭，从我做起
    细项: [商户诚信经营]
活动:
  - 日期: 2025.3.5
    结束日期: 3月7日
    主题: 便民集市
    类别: 志愿服务
    专项: 五手互动
    细项: [招招手, 帮帮手]
    参加对象: 老人、残疾人
    人数: 120
    志愿者人数: 18
    工时: 45.5
    受益人数: 200
    次数: 3
    估计: 是
    重点: 是
    流程: 唱歌曲、诵经典
  - {date: 20250401, title: 清扫, category: 八个不, attendance: "1,200"}
典型:
  - {姓名: 李阿姨, 类型: 身边好人, 级别: 区级, 日期: 2025-09-18}
指标:
  - {名称: 绿化率, 目标: ≥ 30%, 实际值: 36.4%}
计划:
  - {项目: 道德讲堂, 内容: 办满12场, 时限: 每月一场, 负责人: 宣传专干}
不足: [骨干偏少]
去年: {场次: 96, 人次: 5120}
`;

it('an old ledger reads as it did', () => {
  const { ledger, problems } = read(OLD);
  expect(problems).toEqual([]);
  expect(ledger?.activities).toMatchObject([
    {
      date: '2025-03-05',
      end: '2025-03-07',
      campaigns: { 五手互动: ['邻里相见招招手', '谁有困难帮帮手'] },
      audience: ['老人', '残疾人'],
      attendance: 120,
      volunteers: 18,
      hours: 45.5,
      served: 200,
      sessions: 3,
      estimated: true,
      highlight: true,
      segments: ['唱歌曲', '诵经典'],
      counted: true,
      status: '已开展',
      asTyped: {},
      topics: [],
    },
    { date: '2025-04-01', end: undefined, category: '专项活动', attendance: 1200, sessions: 1 },
  ]);
  expect(ledger?.activities.some(({ time }) => time)).toBe(false);
  expect(ledger).toMatchObject({
    roleModels: [{ name: '李阿姨' }],
    indicators: [{ name: '绿化覆盖率', target: '≥ 30%', value: '36.4%' }],
    plans: [{ topic: '道德讲堂', target: '办满12场', when: '每月一场', owner: '宣传专干' }],
    problems: ['骨干偏少'],
    previous: { sessions: 96, attendance: 5120 },
    themes: [],
    notApplicable: [],
  });
});
