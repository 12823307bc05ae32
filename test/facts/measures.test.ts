import { expect, test } from 'vitest';
import type { FactRecord } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText } from '../../src/facts/figure.js';
import type { TableFact } from '../../src/facts/table.js';
import { trace } from '../../src/facts/trace.js';
import { ledgerOf } from '../support.js';

const LEDGER = ledgerOf(`社区: {名称: 甲社区}
年度: 2025
活动:
  - {日期: 全年, 主题: 集中清洁, 类别: 环境整治, 场次: 40余次}
  - {日期: 3.5, 主题: 补种, 类别: 环境整治, 场次: 12, 人次: 30}
  - {日期: 全年, 主题: 演出, 类别: 文体活动}
`);
const from = facts(LEDGER, { dated: '2025-12-10' });
const at = (path: string) => path.split('.').reduce<unknown>((fact, part) => (fact as FactRecord)[part], from);

test('a sum says how certain it is, and is recomputed to the same', () => {
  const sessions = at('环境整治.场次') as Figure;
  expect(figureText(sessions)).toBe('50余场');
  expect(trace(sessions, LEDGER).agrees).toBe(true);
});

test('attendance of rows without sessions is not 0', () => {
  const { columns, rows } = at('表.活动台账') as TableFact;
  const column = columns.findIndex(({ title }) => title === '人次');
  expect(rows.map((row) => row[column])).toEqual(['未记', expect.anything(), '未记']);
  expect((at('表.分类') as TableFact).rows.find(([name]) => name === '文体活动')?.[2]).toBe('未记');
});

test('people in a unit of their own are recorded, and are no 人次', () => {
  const own = facts(
    ledgerOf(
      '社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 3.5, 主题: 座谈, 类别: 共建, 人次: 12位}\n  - {日期: 3.6, 主题: 走访, 类别: 共建, 人次: 8}\n',
    ),
    { dated: '2025-12-10' },
  );
  expect(figureText((own.总计 as FactRecord).人次 as Figure)).toBe('8人次');
  expect(figureText((own.口径 as FactRecord).别的单位 as Figure)).toBe('1项');
  expect((own.未记人次 as FactRecord).场次).toMatchObject({ value: 0 });
});

test('the notes speak of what the tables hold', () => {
  const notes = (row: string) =>
    facts(ledgerOf(`社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 3.5, 主题: 座谈, 类别: 共建${row}}\n`), {
      dated: '2025-12-10',
    }).口径 as FactRecord;
  const said = (row: string) => ['有专项', '有人次', '有受益', '未记'].filter((name) => notes(row)[name] !== undefined);
  expect(said('')).toEqual([]);
  expect(said(', 人次: 8')).toEqual(['有人次']);
  expect(said(', 受益: 8')).toEqual(['有受益']);
  expect(said(', 专项: 八个不')).toEqual(['有专项']);
  expect(said('}\n  - {日期: 3.6, 主题: 走访, 类别: 共建, 人次: 12位')).toEqual(['未记']);
});
