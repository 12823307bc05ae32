import { expect, test } from 'vitest';
import { factTable } from '../../../src/document/parse-blocks.js';
import { type Fact, isChart, isRecord, isTable } from '../../../src/facts/fact.js';
import { facts } from '../../../src/facts/facts.js';
import { columnShares } from '../../../src/render/layout/column-shares.js';
import { readExample } from '../../support.js';

const made = facts(readExample('qingtan-2025.yaml'), { dated: '2025-12-10' });
const fact = (...path: readonly string[]) =>
  path.reduce<Fact>((from, name) => (isRecord(from) ? from[name] : undefined), made);

function sharesOf(found: Fact): Readonly<Record<string, number>> {
  if (isChart(found)) return sharesOf(found.table);
  if (!isTable(found)) throw new Error('no table');
  const table = factTable(found);
  const shares = columnShares(table);
  return Object.fromEntries(table.columns.map(({ name = '' }, index) => [name, shares[index] ?? 0]));
}

test('a table from facts has the shares of its name', () => {
  expect(sharesOf(fact('表', '活动台账'))).toMatchObject({ number: 7, time: 12, title: 26, attendance: 11 });
  expect(sharesOf(fact('表', '分类'))).toMatchObject({ category: 3, sessions: 2, attendance: 3 });
  expect(sharesOf(fact('表', '计划'))).toEqual({ number: 6, topic: 12, goal: 32, when: 12, owner: 12 });
  expect(sharesOf(fact('表', '档案'))).toEqual({ number: 6, kind: 15, held: 40 });
  for (const scope of ['小区指标', '社区指标'])
    expect(sharesOf(fact('表', scope))).toEqual({ name: 4, target: 2, value: 3, verdict: 2, source: 4 });
  expect(sharesOf(fact('图', '月度'))).toEqual({ name: 1, sessions: 1, attendance: 1 });
});

test('a column has its own share before that of its name, and 1 without either', () => {
  const columns = [
    { name: 'number', title: '序号', width: 3, align: 'left' as const },
    { title: '别的', align: 'left' as const },
  ];
  expect(columnShares({ type: 'table', name: '表.计划', columns, rows: [] })).toEqual([3, 1]);
  expect(columnShares({ type: 'table', columns, rows: [] })).toEqual([3, 1]);
});
