import type { Table } from '../../document/document.js';
import { fitColumns, fitsUnbroken } from './column-widths.js';
import { pt } from './page-measures.js';
import { isWholeSmall, placed, standsWhole } from './table-place.js';
import type { Kept, TableLayout, TableSetting } from './table-setting.js';

/**
 * In the small size where there are many columns, or where the usual size would break dates, numbers and names; and where all of it with its
 * notes then has room on one page.
 */
export function layOutTable(table: Table, setting: TableSetting): TableLayout {
  const { width, table: face, small = false } = setting;
  const dense = small || table.columns.length > face.denseFrom || !fitsUnbroken(table, width, face.size);
  const usual = layOut(table, setting, dense);
  if (dense || !isWholeSmall(usual, setting)) return usual;
  const closer = layOut(table, setting, true);
  return standsWhole(closer, setting) === undefined ? usual : closer;
}

function layOut(table: Table, setting: TableSetting, dense: boolean): TableLayout {
  const { width, blockHeight, table: face, small = false, keepNext = false, notes } = setting;
  const size = dense ? face.dense : face.size;
  const fitted = fitColumns(table, width, size);
  const heightOf = (lines: number, ems: number): number => pt(lines * size * ems + ROW_MARGINS);
  const inHead = Math.max(...fitted.heads.map((lines) => lines.length));
  const own = { head: heightOf(inHead, LINE), rows: fitted.lines.map((lines) => heightOf(lines, LINE)) };
  const rows = fitted.lines.map((lines) => heightOf(lines, LINE_AT_MOST));
  const head = heightOf(inHead, LINE_AT_MOST);
  const most = keepNext && !notes ? SHORTEST : Math.min(SHORT, blockHeight * MOST);
  const lastFrom = notes ? lastRows(rows, blockHeight, head, notes.height) : rows.length - 2;
  const noted = head + sumOf(rows) + (notes?.height ?? 0);
  const firstTo =
    small || (keepNext && !notes) || noted > blockHeight * WHOLE
      ? FIRST
      : firstRows(rows, blockHeight * LEFT - head, lastFrom);
  const laid = { ...fitted, ...own, dense, together: noted <= most, firstTo, lastFrom };
  return { ...laid, ...placed(laid, setting) };
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
/** A line of the Chinese fonts that the file names, in ems; and of those that may stand in for them, the widest of which are Noto's. */
const LINE = 1.3;
const LINE_AT_MOST = 1.45;
/** Above and below the text of a row, in points; with the line between rows. */
const ROW_MARGINS = 4.5;

/** At the foot of a page stand the first rows under the head, at the top of the next one at least two; or the table is on one page. */
export const keepsNext = (
  at: number,
  rows: number,
  { together, firstTo, lastFrom }: Kept,
  withNext: boolean,
): boolean => (at < rows - 1 ? together || at < firstTo - 1 || at >= lastFrom : withNext);
