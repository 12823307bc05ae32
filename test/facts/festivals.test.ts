import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { ledgerOf } from '../support.js';

const named = (...rows: readonly (readonly [date: string, title: string])[]) => {
  const text = rows.map(([date, title]) => `  - {日期: ${date}, 主题: ${title}, 类别: 文体活动}\n`).join('');
  const made = facts(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n活动:\n${text}`), { dated: '2025-12-10' });
  return (made.节日 as List<FactRecord>).items.map((day) => day.名称);
};

test.each([
  ['2025-03-20', '学雷锋纪念日集市', true],
  ['2025-03-21', '学雷锋纪念日集市', false],
  ['2025-02-18', '学雷锋纪念日集市', true],
  ['2025-02-17', '学雷锋纪念日集市', false],
  ['2025-06-15', '端午包粽子', true],
  ['2025-06-16', '端午包粽子', false],
  ['2025-05-16', '端午包粽子', true],
])('%s %s is near enough to its day: %s', (date, title, near) =>
  expect(named([date, title])).toHaveLength(near ? 1 : 0),
);

test('a day goes by its full name, too, and the days by the date of their first activity', () => {
  expect(
    named(
      ['2025-10-26', '重阳节敬老'],
      ['2025-10-01', '国庆升旗'],
      ['2025-04-30', '劳动节慰问'],
      ['2025-05-25', '六一儿童节游园'],
    ),
  ).toEqual(['劳动节', '儿童节', '国庆节', '重阳节']);
});
