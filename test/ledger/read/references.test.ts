import { describe, expect, it, test } from 'vitest';
import { codes, HEAD, read, said } from '../helpers.js';

const ledger = (...parts: readonly string[]) =>
  `${HEAD}活动:\n  - {编号: A1, 日期: 3.5, 主题: 甲, 类别: 其他, 专题: 邻里}\n  - {编号: A2, 日期: 3.6, 主题: 乙, 类别: 会议}\n${parts.map((part) => `${part}\n`).join('')}`;
const of = (...parts: readonly string[]) => read(ledger(...parts)).ledger;

describe('重点', () => {
  it('takes rows, topics, categories, campaigns and words for them', () => {
    const takes = '[A1, 邻里, 志愿服务, 消防, 八个不, 走访慰问, 春节]';
    expect(codes(ledger(`重点:\n  - {标题: 服务, 概述: 从三处抓起, 取: ${takes}}`))).toEqual([]);
    expect(codes(ledger('重点:\n  - {标题: 服务, 取: [A3]}'))).toEqual(['9:18 unknown-take']);
    expect(codes(ledger('计划: [{编号: J1, 目标: 办12期}]', '重点:\n  - {标题: 服务, 取: [J1]}'))).toEqual([]);
    expect(said(ledger('重点:\n  - {标题: 服务, 取: [自愿服务]}'))).toContain('“志愿服务”');
  });

  it('takes whole lists by their names, and indicators by their 编码', () => {
    const takes = (names: string, more = '') => ledger(`重点:\n  - {标题: 家底, 取: ${names}}`, more);
    expect(codes(takes('[荣誉, 组织, 阵地, 做法, 投入, 典型, 集体荣誉]'))).toEqual([]);
    const found = read(takes('[L1, 集体荣誉]', '指标: [{编码: L1, 名称: 绿化率, 实际: 30%}]')).ledger;
    expect(found?.themes[0]?.takes).toEqual(['绿化覆盖率', '荣誉']);
    expect(codes(takes('[L2]', '指标: [{编码: L1, 名称: 绿化率, 实际: 30%}]'))).toEqual(['9:18 unknown-take']);
    const own = '指标: [{编码: A1, 名称: 绿化率, 实际: 30%}]';
    expect(read(takes('[A1]', own)).ledger?.themes[0]?.takes).toEqual(['A1']);
  });

  it('has a predicate for its 概述', () => {
    const said = (text: string) => codes(ledger(`重点:\n  - {标题: 服务, 概述: ${text}, 取: [A1]}`));
    expect(said('党员教育管理工作')).toEqual(['9:18 statement-noun']);
    for (const text of [
      '从议事、制度、班子三处抓起',
      '建新点、提服务两手抓',
      '把好事办好',
      '居民有了议事的地方',
      '进一步加强党建工作',
    ])
      expect(said(text)).toEqual([]);
  });

  it('is no 亮点 at the top, and one in a row', () => {
    const row = `${HEAD}活动:\n  - {日期: 3.5, 主题: 甲, 类别: 其他, 重点: 是}\n重点:\n  - {标题: 服务, 取: [其他]}\n`;
    expect(read(row).ledger).toMatchObject({ activities: [{ highlight: true }], themes: [{ title: '服务' }] });
  });
});

test('不适用 names campaigns, or all ten of the samples', () => {
  expect(of('不适用: 样本专项')?.notApplicable).toHaveLength(10);
  expect(of('不适用: [五手互动, 六无]')?.notApplicable).toEqual(['五手互动', '6无']);
  expect(said(ledger('不适用: 五手互助'))).toContain('“五手互动”');
});

test('计划 builds on rows and indicators, and needs no topic where it has a target', () => {
  const plan = (text: string) => ledger('指标: [{名称: 绿化覆盖率, 编号: L1, 实际: 30%}]', `计划:\n  - {${text}}`);
  expect(codes(plan('目标: 办12期, 对应: [A1, 绿化覆盖率, L1], 衡量: 签到册, 问题: 人少'))).toEqual([]);
  expect(read(plan('目标: 办12期')).ledger?.plans[0]).toMatchObject({ topic: '其他', target: '办12期' });
  expect(said(plan('目标: 办12期, 对应: [绿化率]'))).toContain('“绿化覆盖率”');
  expect(codes(plan('时间: 全年'))).toEqual(['10:5 missing']);
  expect(codes(plan('目标: , 专题: '))).toEqual(['10:5 missing']);
  expect(codes(plan('步骤: [摸底, 公示]'))).toEqual([]);
  expect(said(plan('目标: [摸底, 公示]'))).toContain('“步骤”');
});

test('a role model without a name has a number', () => {
  expect(of('典型: [{类型: 文明家庭, 人数: 12户}]')?.roleModels[0]?.people).toMatchObject({ value: 12, unit: '户' });
  expect(codes(ledger('典型:\n  - {类型: 文明家庭}'))).toEqual(['9:5 role-model-empty']);
});

describe('what counts', () => {
  const rows = (text: string) => read(`${HEAD}活动:\n${text}`).ledger?.activities.map(({ counted }) => counted);

  it('is what was held, no meeting, no routine, and no part of a sum', () => {
    expect(
      rows(
        [
          '{编号: 总, 日期: 中秋期间, 主题: 走访, 类别: 帮扶救助, 合计自: [一, 二]}',
          '{编号: 一, 日期: 9.17, 主题: 走访甲, 类别: 帮扶救助}',
          '{编号: 二, 日期: 9.18, 主题: 走访乙, 类别: 帮扶救助}',
          '{日期: 9.19, 主题: 例会, 类别: 会议}',
          '{日期: 9.19, 主题: 巡查, 类别: 日常工作}',
          '{日期: 9.20, 主题: 灯会, 类别: 文体活动, 状态: 取消}',
          '{日期: 9.21, 主题: 灯会, 类别: 文体活动, 状态: 已开展}',
        ]
          .map((row) => `  - ${row}\n`)
          .join(''),
      ),
    ).toEqual([true, false, false, false, false, false, true]);
  });

  it('asks where a title says that it was called off', () => {
    const row = (more: string) => `${HEAD}活动:\n  - {日期: 9.20, 主题: 灯会（延期）, 类别: 文体活动${more}}\n`;
    expect(codes(row(''))).toEqual(['6:20 status-unsaid']);
    expect(codes(row(', 状态: 延期'))).toEqual([]);
    const titled = (title: string) => row('').replace('灯会（延期）', title);
    for (const title of ['灯会取消', '灯会（因雨取消）', '取消：灯会', '灯会延期举办'])
      expect(codes(titled(title))).toEqual(['6:20 status-unsaid']);
    for (const title of ['取消其他活动、召回全部工作人员', '取消露天烧烤摊点', '倡议取消聚餐，从简办席'])
      expect(codes(titled(title))).toEqual([]);
  });

  it('knows the rows of a sum', () => {
    const row = (sum: string) => `${HEAD}活动:\n  - {编号: 总一, 日期: 9.20, 主题: 走访, 类别: 其他, 合计自: ${sum}}\n`;
    expect(codes(row('[甲]'))).toEqual(['6:46 unknown-id']);
    expect(codes(row('[总一]'))).toEqual(['6:46 sum-of-itself']);
  });
});

test('a list that is left open keeps its 等', () => {
  const row = (line: string) =>
    read(`${HEAD}活动:\n  - {日期: 9.20, 主题: 走访, 类别: 其他, ${line}}\n`).ledger?.activities[0];
  expect(row('参加: 党员、居民等')?.participants).toEqual(['党员', '居民', '等']);
  expect(row('主讲: [律师, 等]')?.lecturers).toEqual(['律师', '等']);
});

test('a row of which the name is missing is told for that, and refers to nothing', () => {
  const nameless = ledger(
    '专项: [{细项: [甲, 乙]}]',
    '指标: [{实际: 30%}]',
    '计划: [{目标: 办12期, 对应: A1}]',
    '重点: [{标题: 服务, 取: [A1]}]',
    '不适用: 样本专项',
  );
  expect(codes(nameless).map((code) => code.replace(/^\S+ /, ''))).toEqual(['missing', 'missing']);
});

test('a row of 投入 sums other rows of 投入', () => {
  const of = (sum: string) => codes(ledger(`投入: [{编号: 总, 项目: 整治, 合计自: ${sum}}, {编号: 甲, 项目: 修路}]`));
  expect(of('[甲]')).toEqual([]);
  expect(of('[总]').map((code) => code.replace(/^\S+ /, ''))).toEqual(['sum-of-itself']);
  expect(of('甲、丙').map((code) => code.replace(/^\S+ /, ''))).toEqual(['unknown-id']);
});

it('a plan may name several 专题: the first is the one that counts, and a 重点 takes any', () => {
  const { ledger: found, problems } = read(
    ledger('重点: [{标题: 为老服务, 取: [养老]}]', '计划: [{专题: [健康, 养老, -普法], 目标: 义诊4次}]'),
  );
  expect(problems).toEqual([]);
  expect(found?.plans[0]).toMatchObject({ topic: '健康', topics: ['健康', '养老'] });
});

test('a theme takes what a word for 类别 means, and an indicator by what the ledger calls it', () => {
  const { ledger, problems } = read(`${HEAD}重点:
  - {标题: 修路, 取: [修路, 养老, 群众满意率]}
活动:
  - {日期: 3月, 主题: 硬化村道, 类别: 修路}
指标: [{名称: 群众满意率, 实际: 93%}]
`);
  expect(problems).toEqual([]);
  // Of 养老 there is no row, so that it brings no other word.
  expect(ledger?.themes[0]?.takes).toEqual(['修路', '道路建设', '养老', '居民满意率']);
  expect(ledger?.indicators[0]).toMatchObject({ name: '居民满意率', called: '群众满意率' });
});
