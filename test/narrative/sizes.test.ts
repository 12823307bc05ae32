import { expect, test } from 'vitest';
import { ownSteps } from '../../src/narrative/plans/papers/own-steps.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const numbered = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i + 1)).join('');

test.each([
  [7, '道德讲堂', 7],
  [8, '道德讲堂', 2],
  [12, '其他', 12],
  [13, '其他', 0],
])('of %i plans of the topic %s without a theme %i points are made', (count, topic, steps) => {
  const plans = numbered(count, (n) => `  - {专题: ${topic}, 目标: 办好第${n}件事}\n`);
  expect(ownSteps(ledgerOf(`${HEAD}活动: []\n计划:\n${plans}`), true).points.items).toHaveLength(steps);
});

test.each([
  [7, 1],
  [8, 2],
])('%i activities of two categories are told in %i sections', (count, sections) => {
  const rows = numbered(
    count,
    (n) => `  - {日期: ${n}月5日, 主题: 第${n}次活动, 类别: ${n % 2 ? '文体活动' : '共建'}, 人次: ${n}0}\n`,
  );
  const specs = ['文体活动', '共建'].map((key) => ({ key, takes: [key] }));
  const told = narrative(ledgerOf(`${HEAD}活动:\n${rows}`), specs).sections;
  expect(told.filter(({ paragraphs }) => paragraphs.length > 0)).toHaveLength(sections);
});
