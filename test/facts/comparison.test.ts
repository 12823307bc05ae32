import { describe, expect, test } from 'vitest';
import { isDue, sameWindow } from '../../src/facts/comparison.js';
import type { FactRecord } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import type { Figure } from '../../src/facts/figure.js';
import { ledgerOf } from '../support.js';

const ledger = (year: number, rows: string) => ledgerOf(`社区: {名称: 桃源里社区}\n年度: ${year}\n活动:\n${rows}`);
const row = (month: number, rest = '') => `  - {日期: ${month}月5日, 主题: 甲${month}, 类别: 其他${rest}}\n`;
const earlier = (now: string, previous: Parameters<typeof facts>[1]['previous'], measure: string) => {
  const compared = facts(ledger(2025, now), { dated: '2025-12-10', previous }).同比 as FactRecord;
  return ((compared[measure] as FactRecord).上年 as Figure | undefined)?.value;
};

describe('attendance is not compared where a session of either year went unrecorded', () => {
  const full = row(3, ', 人次: 30');
  const partly = full + row(4);

  test.each([
    ['neither', full, full, 30],
    ['this year', partly, full, undefined],
    ['last year', full, partly, undefined],
  ])('%s', (_, now, last, expected) => {
    expect(earlier(now, ledger(2024, last), '人次')).toBe(expected);
    expect(earlier(now, ledger(2024, last), '场次')).toBe(last === full ? 1 : 2);
  });
});

test('nothing is set beside a year without any', () => {
  const rows = row(3, ', 人次: 30, 服务时长: 2');
  expect(earlier(row(3, ', 人次: 40'), ledger(2024, rows), '服务时长')).toBeUndefined();
});

test('each total typed by hand stands beside its own measure', () => {
  const totals = { sessions: 1, attendance: 2, volunteers: 3, hours: 4, served: 5 };
  const now = row(3, ', 人次: 30, 志愿者人次: 6, 服务时长: 7, 受益人次: 8');
  const measures = ['场次', '人次', '志愿者人次', '服务时长', '受益人次'];
  expect(measures.map((measure) => earlier(now, totals, measure))).toEqual([1, 2, 3, 4, 5]);
});

describe('windows', () => {
  const window = (start: string, end: string) => ({ start, end });
  const year = (of: number) => window(`${of}-01-01`, `${of}-12-31`);

  test.each([
    ['the year before', year(2024), year(2025), true],
    ['the year before a leap year', year(2023), year(2024), true],
    ['the year before the year before', year(2023), year(2025), false],
    ['the same year', year(2025), year(2025), false],
    [
      'the same months across the turn of the year',
      window('2023-08-01', '2024-07-31'),
      window('2024-08-01', '2025-07-31'),
      true,
    ],
    ['February with its leap day', window('2024-02-01', '2024-02-29'), window('2025-02-01', '2025-02-28'), true],
    ['forty days fewer', window('2024-01-01', '2024-11-21'), year(2025), false],
    ['two days fewer', window('2024-01-01', '2024-12-28'), year(2025), false],
    ['forty days more', year(2024), window('2025-01-01', '2025-11-21'), false],
    ['a month later', window('2024-02-01', '2025-01-31'), year(2025), false],
  ])('%s', (_, last, now, same) => expect(sameWindow(last, now)).toBe(same));
});

test.each([
  ['2025-12-31', true],
  ['2025-11-30', true],
  ['2025-11-29', false],
])('a year whose paper is of %s is nearly over: %s', (dated, due) => {
  expect(isDue(ledger(2025, row(3)), dated)).toBe(due);
});
