import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText } from '../../src/facts/figure.js';
import { ledgerOf } from '../support.js';

const madeOf = (rows: readonly string[], community = '') => {
  const list = rows.map((row) => `  - {${row}}\n`).join('');
  const text = `社区: {名称: 桃源里社区${community}}\n年度: 2025\n活动: []\n${list && `指标:\n${list}`}`;
  return facts(ledgerOf(text), { dated: '2025-12-10' }).指标 as FactRecord;
};
const one = (row: string, name: string) => madeOf([row])[name] as FactRecord;
const names = (fact: unknown) => (fact as List<FactRecord>).items.map((item) => item.名称);

test.each([
  ['名称: 绿化覆盖率, 实际: 30%', '绿化覆盖率', '30%以上', '达标'],
  ['名称: 绿化率, 实际: 29.9%', '绿化覆盖率', '30%以上', '未达标'],
  ['名称: 案件综合发案率, 实际: 1%', '案件综合发案率', '1%以内', '达标'],
  ['名称: 发案率, 实际: 1.1%', '案件综合发案率', '1%以内', '未达标'],
  ['名称: 案件综合发案率, 标准: 0.5%, 实际: 0.6%', '案件综合发案率', '0.5%以内', '未达标'],
  ['名称: 投诉量, 标准: ≤ 5件, 实际: 6件', '投诉量', '5件以内', '未达标'],
  ['名称: 投诉量, 标准: < 5件, 实际: 5件', '投诉量', '5件以下', '未达标'],
  ['名称: 电梯完好率, 标准: 98%, 实际: 98%', '电梯完好率', '98%以上', '达标'],
])('%s: %s %s %s', (row, name, target, result) => {
  const made = one(row, name);
  expect([figureText(made.标准 as Figure), made.结论]).toEqual([target, result]);
});

test('what nobody measured is neither met nor failed', () => {
  const none = madeOf([]);
  expect([none.均达标, none.已测项数, none.达标项数]).toEqual([undefined, undefined, undefined]);
  expect(names(none.未达标)).toEqual([]);
  expect(names(none.未测)).toEqual(names(none.全部));
  const some = madeOf(['名称: 绿化覆盖率, 实际: 35%', '名称: 治安满意率, 实际: 80%']);
  expect([some.已测项数, some.达标项数].map((figure) => figureText(figure as Figure))).toEqual(['2项', '1项']);
  expect(names(some.未达标)).toEqual(['治安满意率']);
  expect(names(some.已测)).toEqual(['治安满意率', '绿化覆盖率']);
});

test('the share of volunteers is computed to two decimals, whatever is typed', () => {
  const made = madeOf(['名称: 志愿者占比, 实际: 90%'], ', 常住人口: 3000, 注册志愿者: 128');
  expect(figureText((made.志愿者占比 as FactRecord).实际 as Figure)).toBe('4.27%');
});

test('of a community that knows one number of people the share is of that', () => {
  const made = madeOf([], ', 总人口: 3000, 注册志愿者: 128');
  expect(figureText((made.志愿者占比 as FactRecord).实际 as Figure)).toBe('4.27%');
});

test('what is on its way to a goal of the year says how far and until when, and is held against no standard', () => {
  const made = madeOf(['名称: 招商引资, 实际: 4.57亿元, 完成率: 152.33%, 截至: 8月', '名称: 绿化覆盖率, 实际: 35%']);
  const one = made.招商引资 as FactRecord;
  expect([one.实际, one.完成率].map((figure) => figureText(figure as Figure))).toEqual(['4.57亿元', '152.33%']);
  expect(one.截至).toBe('8月');
  expect(names(made.进度)).toEqual(['招商引资']);
  expect(names(made.已测)).toEqual(['绿化覆盖率']);
});

test('a share of what was typed about is one about', () => {
  const made = madeOf(['名称: 志愿者占比'], ', 常住人口: 近万人, 注册志愿者: 300余人');
  expect(figureText((made.志愿者占比 as FactRecord).实际 as Figure)).toBe('约3%');
});
