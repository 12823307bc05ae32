import { expect, test } from 'vitest';
import type { FactRecord } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { whyNoComparison } from '../../src/facts/why-no-comparison.js';
import type { Totals } from '../../src/ledger/ledger.js';
import { ledgerOf } from '../support.js';

const ROWS = '活动:\n  - {日期: 3-5, 主题: 甲, 类别: 其他, 人次: 30}\n';
const of = (head: string, rows = ROWS) => ledgerOf(`社区: {名称: 桃源里社区}\n${head}\n${rows}`);
const TOTALS: Totals = { sessions: 96, attendance: 960, volunteers: undefined, hours: undefined, served: undefined };
const YEAR = of('年度: 2025');
const QUARTER = of('年度: 2025\n统计区间: 2025-01-01 / 2025-03-31');
const before = (ledger: typeof YEAR, previous: typeof YEAR | Totals, dated: string) =>
  ((facts(ledger, { dated, previous }).同比 as FactRecord).人次 as FactRecord).上年;

test('totals of a whole year are never held against a quarter', () => {
  expect(before(QUARTER, TOTALS, '2025-04-02')).toBeUndefined();
  expect(whyNoComparison(QUARTER, TOTALS, '2025-04-02')).toMatchObject({ why: 'totals' });
  expect(before(YEAR, TOTALS, '2025-12-10')).toBeDefined();
  expect(whyNoComparison(YEAR, TOTALS, '2025-12-10')).toBeUndefined();
  const months = of('年度: 2025\n统计区间: 2024-08-01 / 2025-07-31');
  expect(before(months, TOTALS, '2025-07-20')).toBeDefined();
});

test('other days are told with both periods', () => {
  const other = of('年度: 2024');
  expect(whyNoComparison(QUARTER, other, '2025-04-02')).toMatchObject({ why: 'window', before: other.period });
  const same = of('年度: 2024\n统计区间: 2024-01-01 / 2024-03-31');
  expect(whyNoComparison(QUARTER, same, '2025-04-02')).toBeUndefined();
});

test('a year that is not over, and sums that lack a number', () => {
  expect(whyNoComparison(YEAR, TOTALS, '2025-06-30')).toEqual({ why: 'not-due', days: 184 });
  const lacking = of('年度: 2025', `${ROWS}  - {日期: 3-6, 主题: 乙, 类别: 其他}\n`);
  expect(whyNoComparison(lacking, TOTALS, '2025-12-10')).toEqual({ why: 'unrecorded', measures: ['人次'] });
  expect(whyNoComparison(YEAR, undefined, '2025-12-10')).toBeUndefined();
});
