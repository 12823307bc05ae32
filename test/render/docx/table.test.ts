import { expect, test } from 'vitest';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { tableXml } from '../../../src/render/docx/table.js';
import type { TableNotes } from '../../../src/render/docx/table-notes.js';
import type { TableSetting } from '../../../src/render/docx/table-setting.js';
import { ledgerAnnex } from './sample.js';

const SETTING: TableSetting = {
  names: new Map(),
  width: 8844,
  blockHeight: 12756,
  table: loadProfile().table,
};

test('the widths of table, grid and cells agree; the head repeats and no row breaks', () => {
  const [table] = ledgerAnnex(4, 8).blocks;
  if (table?.type !== 'table') throw new Error('no table');
  const xml = tableXml(table, SETTING);
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
  const xml = tableXml({ type: 'table', columns, rows: [['一']] }, SETTING);
  expect(xml.match(/<w:tc>/g)).toHaveLength(4);
});

test('at the foot and at the top of a page stand two rows at least; a short table is not parted', () => {
  const columns = [{ title: '甲', width: 1, align: 'left' as const }];
  const kept = (rows: number, setting: Partial<TableSetting> = {}): string =>
    tableXml({ type: 'table', columns, rows: Array(rows).fill(['一']) }, { ...SETTING, ...setting })
      .split('<w:tr>')
      .slice(2)
      .map((row) => (row.includes('<w:keepNext/>') ? '+' : '-'))
      .join('');
  const notes = (height: number): TableNotes => ({ height, under: '', row: '' });
  expect(kept(30)).toBe(`+${'-'.repeat(27)}+-`);
  expect(kept(7)).toBe(`${'+'.repeat(6)}-`);
  expect(kept(1)).toBe('-');
  // What has room on the next page goes there whole where less than half of it has room on this one; of a longer one no more stands together than leaves this page half full.
  expect([8, 12].map((rows) => kept(rows))).toEqual([`+++${'-'.repeat(3)}+-`, `+++++${'-'.repeat(5)}+-`]);
  expect(kept(24)).toBe(`${'+'.repeat(9)}${'-'.repeat(13)}+-`);
  expect(kept(15, { small: true })).toBe(`+${'-'.repeat(12)}+-`);
  // What follows takes room, too: of a table of half a page only the end goes along.
  expect(kept(4, { keepNext: true })).toBe('++++');
  expect(kept(15, { keepNext: true })).toBe(`+${'-'.repeat(12)}++`);
  // Notes of a few lines as well: with them such a table would leave the page before half empty.
  expect(kept(4, { keepNext: true, notes: notes(1000) })).toBe('++++');
  expect(kept(6, { keepNext: true, notes: notes(2000) })).toBe('++++++');
  // One row that would be left before those that go along keeps a second, or the table would go over whole.
  expect([10, 11].map((rows) => kept(rows, { keepNext: true, notes: notes(2000) }))).toEqual([
    '+'.repeat(10),
    `+-${'+'.repeat(9)}`,
  ]);
  // Of a long one the last rows fill half of the sheet that they go over to, with the notes.
  expect(kept(40, { keepNext: true, notes: notes(2000) })).toBe(`+${'-'.repeat(29)}${'+'.repeat(10)}`);
  expect(kept(40, { keepNext: true, notes: notes(5000) })).toBe(`+${'-'.repeat(36)}+++`);
  expect(kept(40, { keepNext: true, notes: notes(8000) })).toBe(`+${'-'.repeat(37)}++`);
  // Of one that is somewhat more than a page no less stays behind.
  expect([16, 19, 22].map((rows) => kept(rows, { keepNext: true, notes: notes(3500) }))).toEqual([
    `${'+'.repeat(7)}--${'+'.repeat(7)}`,
    `+${'-'.repeat(14)}${'+'.repeat(4)}`,
    `+${'-'.repeat(16)}${'+'.repeat(5)}`,
  ]);
  // On a page turned sideways, which is lower.
  expect(kept(7, { blockHeight: 8844 })).toBe(`${'+'.repeat(6)}-`);
  expect(kept(7, { blockHeight: 3000 })).toBe(`+${'-'.repeat(4)}+-`);
});

test('the small size is for many columns, and for what would break in the usual one', () => {
  const sizeOf = (count: number, cell: string): string => {
    const columns = Array.from({ length: count }, () => ({ title: '甲', width: 1, align: 'left' as const }));
    return (
      /TableText\w*/.exec(tableXml({ type: 'table', columns, rows: [Array(count).fill(cell)] }, SETTING))?.[0] ?? ''
    );
  };
  const { denseFrom } = SETTING.table;
  expect([denseFrom, denseFrom + 1].map((count) => sizeOf(count, '一'))).toEqual(['TableText', 'TableTextDense']);
  expect([3, 5].map((count) => sizeOf(count, '2025年11月28日'))).toEqual(['TableText', 'TableTextDense']);
});

test('a head that needs two lines is broken between its words, and an addition in brackets goes over whole', () => {
  const titles = ['志愿者人次', '服务时长（小时）', '类别', '活动名称', '地点', '场次', '人次'];
  const columns = titles.map((title) => ({ title, width: 1, align: 'center' as const }));
  const row = [
    '3',
    '37.5',
    '专项活动（五手互动）',
    '“我们的节日·端午”包粽子送邻里'.repeat(2),
    '社区门前空地广场',
    '1',
    '62',
  ];
  const xml = tableXml({ type: 'table', columns, rows: [row] }, SETTING);
  const lines = [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t><\/w:r><w:r><w:br\/><\/w:r><w:r><w:t [^>]*>([^<]*)/g)];
  expect(lines.slice(0, 3).map(([, first, second]) => [first, second])).toEqual([
    ['志愿者', '人次'],
    ['服务时长', '（小时）'],
    ['专项活动', '（五手互动）'],
  ]);
});
