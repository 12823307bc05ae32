import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区, 街道: 临溪街道}\n年度: 2025\n不适用: 样本专项\n';
const paper = (type: 'annual-report' | 'work-plan', rest: string) =>
  plainText(buildReport(openLedger(ledgerOf(HEAD + rest), { dated: '2025-12-10' }), LIBRARY.find(type)).document);
const told = (...rows: readonly string[]) =>
  paper('annual-report', `活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}`);
const planned = (...plans: readonly string[]) =>
  paper(
    'work-plan',
    `活动: [{日期: 3月5日, 主题: 大扫除, 类别: 环境整治}]\n计划:\n${plans.map((plan) => `  - {${plan}}\n`).join('')}  - {目标: 修路300米}\n`,
  );

test.each([
  ['日期: 7月1日, 主题: 七一看望老党员, 类别: 党员教育, 数据: [看望 9名]', '7月1日，社区看望老党员9名。'],
  ['日期: 每周六, 主题: 周六清扫楼道, 类别: 环境整治, 场次: 40次, 简介: 党员带头', '每周六清扫楼道，全年40次'],
  ['日期: 3月, 主题: 定三年规划, 类别: 会议, 简介: 定下修路的次序', '定三年规划，定下修路的次序'],
  ['日期: 9月, 主题: 改造车棚, 类别: 其他, 数据: [改造车棚 2处, 增充电位 48个]', '增充电位48个'],
])('a day, and what one character says was done, are said once: %s', (row, said) => {
  const [body = ''] = told(row).split('附件');
  expect(body).toContain(said);
  expect(body).not.toMatch(/有增充电位|做好定|开展定|七一看望/);
});

test('a place that is named after the community is what there is of it', () =>
  expect(
    paper(
      'annual-report',
      '活动: [{日期: 3月5日, 主题: 大扫除, 类别: 环境整治}]\n阵地: [{名称: 社区服务网点, 数量: 8处, 简介: 办14个服务项目}]\n',
    ),
  ).toContain('社区服务网点有8处，办14个服务项目'));

test('guests at what is no lecture take part, and who is in the title is not asked again', () => {
  const show = '日期: 7月1日, 主题: 微党课展示, 类别: 党员教育, 主讲: [老党员], 人次: 60';
  expect(told(show)).not.toContain('指导');
  expect(told('日期: 7月2日, 主题: 老党员讲党史故事, 类别: 党员教育, 主讲: [老党员], 人次: 26')).not.toMatch(
    /请.*老党员/,
  );
});

test.each([
  ['目标: 八段锦班再开一个晚班, 时间: 4月起, 责任人: 文体委员', '八段锦班再开一个晚班（责任人：文体委员）'],
  ['目标: 活动表提前两周贴进小区, 责任人: 宣传委员', '活动表提前两周贴进小区（责任人：宣传委员）'],
  ['目标: 便民摊每月一次, 时间: 每月第一个周六, 责任人: 志愿服务队', '每月第一个周六开展便民摊'],
  ['目标: 老街开街时办一台花鼓戏, 时间: 开街日', '老街开街时办一台花鼓戏'],
  ['目标: 院坝会不少于40次, 时间: 每月', '举办院坝会不少于40次'],
])('a target that says what is done, and when, gets neither twice: %s', (plan, said) => {
  expect(planned(plan)).toContain(said);
  expect(planned(plan)).not.toMatch(/举办八段锦|开展活动表|每月.*每月|开街日|每月举办院坝会/);
});

test('the report names who answers, task by task', () => {
  const ledger = `重点: [{标题: 环境, 取: [环境整治]}, {标题: 文体, 取: [文体活动]}]
活动: [{日期: 3月5日, 主题: 大扫除, 类别: 环境整治}, {日期: 5月1日, 主题: 拔河赛, 类别: 文体活动}]
计划:
  - {专题: 环境整治, 目标: 清淤2处, 责任人: 环境专干}
  - {专题: 环境整治, 目标: 补种树木300株, 时间: 3月}
  - {专题: 文体活动, 目标: 举办拔河赛2场, 时间: 5月}
  - {专题: 文体活动, 目标: 组建合唱队, 时间: 6月底前}
  - {专题: 就业, 目标: 办招聘会3场, 责任人: 劳动保障专干}
  - {专题: 就业, 目标: 介绍就业60人, 时间: 10月底前}
`;
  expect(paper('annual-report', ledger)).toContain('五是办招聘会3场，由劳动保障专干负责');
});
