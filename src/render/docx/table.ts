import type { Cell, Column, Table } from '../../document/document.js';
import { oneLine } from '../../one-line.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import { aloudXml } from './aloud.js';
import { inOneText } from './in-one-text.js';
import { pt } from './page-measures.js';
import { paragraphXml, textXml } from './paragraph.js';
import type { CellSetting } from './set-cell.js';
import { STYLE } from './styles.js';
import { type CellPlace, cellPlace, cellXml, linesXml } from './table-cell.js';
import { keepsNext, layOutTable } from './table-layout.js';
import type { TableLayout, TableSetting } from './table-setting.js';

/**
 * A table as WordprocessingML, written here because docx takes 34 µs a cell. Word and WPS lay a table out differently where its widths
 * disagree, so the width of the table is the sum of its grid and every cell repeats its column's.
 */
export function tableXml(
  table: Table,
  setting: TableSetting,
  layout: TableLayout = layOutTable(table, setting),
): string {
  const { caption, columns, rows } = table;
  const { width, keepNext = false, names, notes } = setting;
  const { dense, widths, heads, room, together, firstTo, lastFrom, lines: heights } = layout;
  const [headStyle, textStyle] = dense
    ? [STYLE.tableHeadDense, STYLE.tableTextDense]
    : [STYLE.tableHead, STYLE.tableText];
  const em = pt(dense ? setting.table.dense : setting.table.size);
  const known = columns.map(() => new Map<string, CellSetting | undefined>());
  const place = (index: number, style: string, align: Column['align'] | undefined, kept = false): CellPlace =>
    cellPlace(widths[index] ?? 0, style, align, kept, {
      room: room[index] ?? 0,
      em,
      latin: setting.table.latin,
      known: known[index] ?? new Map(),
      names,
    });
  const placesOf = (kept: boolean): readonly CellPlace[] =>
    columns.map(({ align }, index) => place(index, textStyle, align, kept));
  const [places, keptPlaces] = [placesOf(false), placesOf(true)];
  const head = heads.map((lines, index) => linesXml(lines, 1, place(index, headStyle, 'center')));
  const row = (cells: readonly Cell[], at: number): string =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${(keepsNext(at, rows.length, { together, firstTo, lastFrom }, keepNext) ? keptPlaces : places).map((own, index) => cellXml(cells[index] ?? '', heights[at] ?? 1, own)).join('')}</w:tr>`;
  return inOneText([
    caption?.trim() ? paragraphXml(STYLE.caption, textXml(caption)) : '',
    `<w:tbl><w:tblPr><w:tblStyle w:val="${STYLE.table}"/><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>${aloudXml(titleOf(table), PAPER_WORDS.tableText({ columns: columns.map(({ title }) => oneLine(title)), rows: rows.length }))}</w:tblPr>`,
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows.map(row),
    notes && !together ? notes.row : '',
    `</w:tbl>${paragraphXml(STYLE.afterTable, '', { keepNext: keepNext && (!notes || together) })}`,
    notes && together ? notes.under : '',
  ]);
}

const titleOf = ({ caption, name }: Table): string =>
  oneLine(caption ?? '').trim() || (name ?? '').replace(/^.*\./u, '') || PAPER_WORDS.table;
