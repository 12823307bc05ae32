import { expect, test } from 'vitest';
import type { Figure } from '../../src/facts/figure.js';
import { months } from '../../src/facts/months.js';
import { ledgerOf } from '../support.js';

const counted = (head: string, ...days: readonly string[]) => {
  const rows = days.map((day, index) => `  - {日期: ${day}, 主题: 甲${index}, 类别: 其他}\n`).join('');
  const made = months(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n${head}活动:\n${rows}`));
  return Object.entries(made).map(([month, { 场次: figure }]) => [
    month,
    (figure as Figure).name,
    (figure as Figure).value,
  ]);
};

test('a month that a period has twice is two months', () => {
  const period = '统计区间: {起: 2024-12-01, 止: 2025-12-31}\n';
  const made = counted(period, '2024-12-05', '2024-12-06', '2025-12-07');
  expect(made).toHaveLength(13);
  expect([made[0], made.at(-1)]).toEqual([
    ['2024年12月', '月份.2024年12月.场次', 2],
    ['2025年12月', '月份.2025年12月.场次', 1],
  ]);
});

test('the first and the last day of a month belong to it', () => {
  const made = counted('', '2025-01-31', '2025-02-01', '2025-02-28', '2025-12-31');
  expect(made.filter(([, , value]) => value !== 0)).toEqual([
    ['1月', '月份.1月.场次', 1],
    ['2月', '月份.2月.场次', 2],
    ['12月', '月份.12月.场次', 1],
  ]);
});
