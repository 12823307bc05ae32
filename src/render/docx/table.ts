import type { Cell, Column, Table } from '../../document/document.js';
import { oneLine } from '../../one-line.js';
import { PAPER_WORDS } from '../../words/paper-words.js';
import { aloudXml } from './aloud.js';
import { type Fitted, fitColumns, fitsUnbroken } from './column-widths.js';
import { inOneText } from './in-one-text.js';
import { pt } from './page-measures.js';
import { paragraphXml, textXml } from './paragraph.js';
import type { Profile } from './profile.js';
import type { CellSetting } from './set-cell.js';
import { STYLE } from './styles.js';
import { type CellPlace, cellPlace, cellXml, linesXml } from './table-cell.js';
import type { TableNotes } from './table-notes.js';
import type { WordsByPair } from './word-seams.js';

export interface TableSetting {
  /** In twips. */
  readonly width: number;
  /** Of the text block of a page, in twips. */
  readonly blockHeight: number;
  readonly table: Profile['table'];
  /** Of this report's own: no line of a cell parts them. */
  readonly names: WordsByPair;
  /** In the small size. */
  readonly small?: boolean;
  /** Its last rows stand on one page with what follows. */
  readonly keepNext?: boolean;
  /** Under the last one of an annex: its last rows go along with them. */
  readonly notes?: TableNotes | undefined;
}

/**
 * A table as WordprocessingML, written here because docx takes 34 µs a cell. Word and WPS lay a table out differently where its widths
 * disagree, so the width of the table is the sum of its grid and every cell repeats its column's.
 */
export function tableXml(table: Table, setting: TableSetting): string {
  const { caption, columns, rows } = table;
  const { width, keepNext = false, names, notes } = setting;
  const { dense, widths, heads, room, together, firstTo, lastFrom, lines: heights } = layOut(table, setting);
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

/** Which rows the end of a page may not part. */
interface Kept {
  readonly together: boolean;
  /** Behind the last of the rows that stand on one page at the beginning. */
  readonly firstTo: number;
  /** The first of the rows that stand on one page at the end. */
  readonly lastFrom: number;
}

interface Layout extends Fitted, Kept {
  readonly dense: boolean;
}

/** In the small size where there are many columns, or where the usual size would break dates, numbers and names. */
function layOut(
  table: Table,
  { width, blockHeight, table: face, small = false, keepNext = false, notes }: TableSetting,
): Layout {
  const dense = small || table.columns.length > face.denseFrom || !fitsUnbroken(table, width, face.size);
  const size = dense ? face.dense : face.size;
  const fitted = fitColumns(table, width, size);
  const heightOf = (lines: number): number => pt(lines * size * LINE_HEIGHT + ROW_MARGINS);
  const rows = fitted.lines.map(heightOf);
  const head = heightOf(Math.max(...fitted.heads.map((lines) => lines.length)));
  const height = head + sumOf(rows);
  const most = keepNext && !notes ? SHORTEST : Math.min(SHORT, blockHeight * MOST);
  const lastFrom = notes ? lastRows(rows, blockHeight, head, notes.height) : rows.length - 2;
  const noted = height + (notes?.height ?? 0);
  const firstTo =
    small || (keepNext && !notes) || noted > blockHeight * WHOLE
      ? FIRST
      : firstRows(rows, blockHeight * LEFT - head, lastFrom);
  return { ...fitted, dense, together: noted <= most, firstTo, lastFrom };
}

/** So many rows at least stand under the head at the foot of a page. */
const FIRST = 2;
/** With the line over it, so much of a page may stay empty before a table: the rest is more than half. */
const LEFT = 0.4;

/**
 * How many rows of a table that has room on one page stand under its head at least: half of them, no more than leave the page before them over
 * half full where there is no room for them. Fewer go over with the others, and the table is whole.
 * @param room For rows, in twips.
 */
function firstRows(rows: readonly number[], room: number, lastFrom: number): number {
  let [at, height] = [0, 0];
  while (at < rows.length / 2 && at < lastFrom && height + (rows[at] as number) <= room) height += rows[at++] as number;
  return Math.max(FIRST, at);
}

/**
 * Where the last rows begin that fill half of a page with the head and the notes; two of them at least. One row before them takes a second
 * along: alone it does not stand at the foot of a page, and the whole table would go over and leave that page half empty. Of a table that is
 * somewhat more than a page no less stays behind than goes over. All in twips.
 */
function lastRows(rows: readonly number[], page: number, head: number, notes: number): number {
  let [at, after] = [rows.length, notes];
  while (at > 0 && (head + after < page * FULL || at > rows.length - 2)) after += rows[--at] as number;
  if (at === 1 && rows.length > 3) after -= rows[at++] as number;
  let before = sumOf(rows.slice(0, at));
  for (
    const parted = head + before + after > page * WHOLE;
    parted && before < after * ROWS_COUNT && at < rows.length - 2;
    at++
  ) {
    before += rows[at] as number;
    after -= rows[at] as number;
  }
  return at;
}

/** Our count of rows is on the safe side, that of notes exact: what is half of a page of both is less of rows. */
const ROWS_COUNT = 1.2;
/** What is higher than so much of a page does not stand on it under its line for sure. */
const WHOLE = 0.9;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** The last sheet of an annex that goes over to it is half full, and so is the one before. */
const FULL = 0.52;

/**
 * A table no higher than this, in twips, is not parted: half a dozen rows. A longer one begins where its first rows fit, so that no page is
 * left half empty before it.
 */
const SHORT = pt(180);
/** What follows a table and stands on its page takes room, too: 署名 and date with what is above them. */
const SHORTEST = pt(160);
/** Of a page turned sideways, which is lower: the line over the table needs room, too. */
const MOST = 0.85;
/** Of Chinese fonts, in ems; the widest are Noto's. */
const LINE_HEIGHT = 1.45;
/** Above and below the text of a row, in points; with the line between rows. */
const ROW_MARGINS = 4.5;

/** At the foot of a page stand the first rows under the head, at the top of the next one at least two; or the table is on one page. */
const keepsNext = (at: number, rows: number, { together, firstTo, lastFrom }: Kept, withNext: boolean): boolean =>
  at < rows - 1 ? together || at < firstTo - 1 || at >= lastFrom : withNext;
