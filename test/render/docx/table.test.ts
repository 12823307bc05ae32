import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { columnWidths, tableXml } from '../../../src/render/docx/table.js';
import { ledgerAnnex } from './sample.js';

test('columns add up to the width of the table, whatever their shares', () => {
  const column = fc.record({
    title: fc.constant('栏'),
    width: fc.integer({ min: 1, max: 99 }),
    align: fc.constant('left' as const),
  });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1000, max: 14000 }),
      (columns, width) => {
        const widths = columnWidths(columns, width);
        expect(widths.reduce((a, b) => a + b)).toBe(width);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('the widths of table, grid and cells agree; the head repeats and no row breaks', () => {
  const [table] = ledgerAnnex(4, 8).blocks;
  if (table?.type !== 'table') throw new Error('no table');
  const xml = tableXml(table, 8844, loadProfile().table);
  const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const rows = xml
    .split('<w:tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => Number(width)));
  expect(grid.reduce((a, b) => a + b)).toBe(8844);
  expect(xml).toContain('<w:tblW w:w="8844" w:type="dxa"/>');
  expect(rows).toEqual(Array(5).fill(grid));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5);
  expect(xml).not.toContain('w:lineRule="exact"');
});

test('a row with too few cells gets empty ones', () => {
  const columns = ['甲', '乙'].map((title) => ({ title, width: 1, align: 'left' as const }));
  const xml = tableXml({ type: 'table', columns, rows: [['一']] }, 8844, loadProfile().table);
  expect(xml.match(/<w:tc>/g)).toHaveLength(4);
});

test('at the foot and at the top of a page stand two rows at least; a small table is not parted', () => {
  const columns = [{ title: '甲', width: 1, align: 'left' as const }];
  const kept = (rows: number, small: boolean): readonly boolean[] =>
    tableXml({ type: 'table', columns, rows: Array(rows).fill(['一']) }, 8844, loadProfile().table, small)
      .split('<w:tr>')
      .slice(2)
      .map((row) => row.includes('<w:keepNext/>'));
  expect(kept(5, false)).toEqual([true, false, false, true, false]);
  expect(kept(5, true)).toEqual([true, true, true, true, false]);
  expect(kept(1, false)).toEqual([false]);
});
