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
  return Object.fromEntries(table.columns.map(({ title }, index) => [title, shares[index] ?? 0]));
}

test('a table from facts has the shares of its name', () => {
  expect(sharesOf(fact('表', '活动台账'))).toMatchObject({ 序号: 7, 日期: 12, 活动名称: 26, 人次: 11 });
  expect(sharesOf(fact('表', '分类'))).toMatchObject({ 类别: 3, 场次: 2, 人次: 5 });
  expect(sharesOf(fact('表', '计划'))).toEqual({ 序号: 6, 专题: 12, 工作目标: 32, 完成时间: 12, 责任人: 12 });
  expect(sharesOf(fact('表', '档案'))).toEqual({ 序号: 6, 档案类别: 15, 现有材料: 40 });
  for (const scope of ['小区指标', '社区指标'])
    expect(sharesOf(fact('表', scope))).toEqual({ 指标: 4, 标准: 2, 实际: 3, 达标与否: 2, 数据来源: 4 });
  expect(sharesOf(fact('图', '月度'))).toEqual({ 月份: 1, 场次: 1, 人次: 2 });
});

test('a column has its own share before that of its name, and 1 without either', () => {
  const columns = [
    { title: '序号', width: 3, align: 'left' as const },
    { title: '别的', align: 'left' as const },
  ];
  expect(columnShares({ type: 'table', name: '表.计划', columns, rows: [] })).toEqual([3, 1]);
  expect(columnShares({ type: 'table', columns, rows: [] })).toEqual([3, 1]);
});
