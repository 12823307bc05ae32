import { expect, test } from 'vitest';
import type { FactRecord } from '../../src/facts/fact.js';
import { type Facts, facts } from '../../src/facts/facts.js';
import type { Figure } from '../../src/facts/figure.js';
import { figureText } from '../../src/facts/figure.js';
import { byDate } from '../../src/facts/held.js';
import { months } from '../../src/facts/months.js';
import type { TableFact } from '../../src/facts/table.js';
import { ledgerOf } from '../support.js';

const LEDGER = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2025
活动:
  - {日期: 6.1, 主题: 甲, 类别: 文体活动, 人次: 30}
  - {日期: 全年, 主题: 乙, 类别: 志愿服务, 人次: 12位}
  - {日期: 3.5, 主题: 丙, 类别: 文体活动, 人次: 20, 服务对象: [老年人]}
  - {日期: 每周三, 主题: 丁, 类别: 日常工作, 场次: 48次}
  - {日期: 3.6, 主题: 戊, 类别: 会议, 人次: 9}
  - {日期: 3.7, 主题: 己, 类别: 文体活动, 状态: 取消}
`);
const FACTS = facts(LEDGER, { dated: '2025-12-10' });
const at = (path: string, from: Facts = FACTS) =>
  path.split('.').reduce<unknown>((fact, name) => (fact as FactRecord)[name], from);
const text = (path: string) => figureText(at(path) as Figure);

test('meetings, routine work and what was called off are no activities, and stand under their own names', () => {
  expect([text('总计.场次'), text('总计.人次'), text('文体活动.场次')]).toEqual(['2场', '50人次', '2场']);
  expect([text('会议.场次'), text('日常工作.场次')]).toEqual(['1场', '48场']);
  expect(text('服务对象.老人.人次')).toBe('20人次');
});

test('a row whose time is no day stays behind the one before it', () => {
  expect(byDate(LEDGER.activities).map(({ title }) => title)).toEqual(['丙', '丁', '戊', '己', '甲', '乙']);
  const { rows } = at('表.活动台账') as TableFact;
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ['3月5日', '丙'],
    ['每周三', '丁'],
    ['3月6日', '戊'],
    ['3月7日', '己'],
    ['6月1日', '甲'],
    ['全年', '乙'],
  ]);
});

test('it is in no month, and leaves no gap in one', () => {
  const sessions = (month: string) => ((months(LEDGER)[month] as FactRecord).场次 as Figure).value;
  expect([sessions('1月'), sessions('3月'), sessions('6月')]).toEqual([0, 1, 1]);
  expect(at('总计.空白月份')).toBeUndefined();
  expect(at('文体活动.空白月份')).toContain('1月、2月、4月');
});
