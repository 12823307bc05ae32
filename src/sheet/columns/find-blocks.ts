import type { SheetColumn } from '../column.js';
import { isBlankCell, type Sheet, shownText } from '../sheet.js';
import { type ColumnMap, findColumns } from './find-columns.js';
import { findHeaders, type Header } from './find-header.js';
import { labelsOf } from './header-labels.js';

/** One of the tables that stand in a sheet, below or beside each other. Rows and columns from 0. */
export interface SheetBlock extends Header {
  /** Where the titles above its header begin. */
  readonly from: number;
  /** The row behind its last one. */
  readonly end: number;
  /** Rows on which its header is printed again. */
  readonly again: ReadonlySet<number>;
  readonly left: number;
  /** The last column of its header. */
  readonly right: number;
  /** The first column that is another table's. */
  readonly stop: number;
}

/** The tables of a sheet. A header that names the same columns as the one above it is that one printed again; any other begins a table of its own. */
export function findBlocks(sheet: Sheet, map: ColumnMap): readonly SheetBlock[] {
  const headers = findHeaders(sheet, map).filter((header, i, all) => {
    const next = all[i + 1];
    return !next || hasRows(sheet, header.bottom + 1, next.top) || header.columns.length > next.columns.length;
  });
  const blocks: { header: Header; from: number; again: Set<number> }[] = [];
  for (const header of headers) {
    const before = blocks.at(-1);
    if (before && sameColumns(before.header, header))
      for (let row = header.top; row <= header.bottom; row += 1) before.again.add(row);
    else blocks.push({ header, from: before ? titlesFrom(sheet, header.top) : 0, again: new Set() });
  }
  return blocks.flatMap(({ header, from, again }, i) => {
    const end = blocks[i + 1]?.from ?? sheet.rows.length;
    return sideBySide(sheet, header, map, end).map((part) => ({ ...part, from, end, again }));
  });
}

const filledIn = (sheet: Sheet, row: number) => (sheet.rows[row] ?? []).filter((cell) => !isBlankCell(cell)).length;

const hasRows = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.rows.slice(from, to).some((_, i) => filledIn(sheet, from + i) > 1);

/** The first of the rows right above a header that hold a title or nothing. */
function titlesFrom(sheet: Sheet, top: number): number {
  let from = top;
  while (from > 0 && filledIn(sheet, from - 1) <= 1) from -= 1;
  return from;
}

function sameColumns(a: Header, b: Header): boolean {
  const rolesOf = ({ columns }: Header) =>
    columns
      .filter(({ role }) => role.kind !== 'none')
      .map(({ at, role }) => `${at} ${JSON.stringify(role)}`)
      .join('\n');
  return rolesOf(a) === rolesOf(b);
}

/** Tables side by side repeat their headers, 日期 and 活动名称 among them: each is read by its own columns. */
function sideBySide(
  sheet: Sheet,
  { top, bottom }: Header,
  map: ColumnMap,
  end: number,
): readonly (Header & Pick<SheetBlock, 'left' | 'right' | 'stop'>)[] {
  const labels = labelsOf(sheet, top, bottom);
  const words = labels.map((label) => label.at(-1) ?? '');
  const first = words.find((word) => word !== '') ?? '';
  const starts = words.flatMap((word, at) => (word === first ? [at] : []));
  const width = sheet.rows.slice(bottom + 1, end).reduce((most, row) => Math.max(most, row.length), labels.length);
  const parts = starts.map((start, i) => {
    const stop = starts[i + 1] ?? width;
    // Columns that --map names by their letter need no header.
    const own = Array.from({ length: width }, (_, at) => (at >= start && at < stop ? (labels[at] ?? []) : []));
    const columns = findColumns(own, map).filter(({ at }) => at >= start && at < stop);
    return { top, bottom, columns, left: start, right: lastOf(columns), stop };
  });
  if (parts.length > 1 && parts.every(({ columns }) => has(columns, 'date') && has(columns, 'title'))) return parts;
  const columns = findColumns(
    Array.from({ length: width }, (_, at) => labels[at] ?? []),
    map,
  );
  return [{ top, bottom, columns, left: 0, right: lastOf(columns), stop: width }];
}

const lastOf = (columns: readonly SheetColumn[]) => columns.at(-1)?.at ?? 0;

const has = (columns: readonly SheetColumn[], name: string) =>
  columns.some(({ role }) => role.kind === 'field' && role.name === name);

/**
 * The columns of a block, those without a name of their own among them that have something to say: nothing of them is imported, and they are
 * shown. One that shares a merged header with its neighbour leaves it open which of the two the header means.
 */
export function columnsWithData(
  sheet: Sheet,
  { columns, top, bottom, left, right, end, stop }: SheetBlock,
): readonly SheetColumn[] {
  const named = new Set(columns.map(({ at }) => at));
  const more = Array.from({ length: right - left + 1 }, (_, i) => left + i).flatMap((at): SheetColumn[] => {
    const merge = sheet.merges.find(
      (m) => m.left < at && at <= m.right && m.top <= bottom && m.bottom >= top && named.has(m.left),
    );
    if (named.has(at) || !sheet.rows.slice(bottom + 1, end).some((row) => !isBlankCell(row[at]))) return [];
    const header = merge ? shownText(sheet.rows[merge.top]?.[merge.left]) : '';
    return [{ at, header, path: header, role: { kind: 'none', why: merge ? 'merged' : 'nameless' } }];
  });
  const beside = mergedBeyond(sheet, { columns, bottom, right, end });
  const known = new Set([...columns, ...more, ...beside].map(({ at }) => at));
  const behind = (sheet.typed ? filledBehind(sheet, { bottom, end, right, stop }) : []).filter((at) => !known.has(at));
  const remarks = behind.map(
    (at): SheetColumn => ({ at, header: '', path: '', role: { kind: 'none', why: 'nameless' } }),
  );
  return [...columns, ...more, ...beside, ...remarks].toSorted((a, b) => a.at - b.at);
}

/** Remarks beside a table: the columns behind its last header that have something in them. */
function filledBehind(
  { rows }: Sheet,
  { bottom, end, right, stop }: Pick<SheetBlock, 'bottom' | 'end' | 'right' | 'stop'>,
): readonly number[] {
  const filled = new Set<number>();
  for (const row of rows.slice(bottom + 1, end)) {
    row.forEach((cell, at) => {
      if (at > right && at < stop && !isBlankCell(cell)) filled.add(at);
    });
  }
  return [...filled];
}

/** Columns behind the last header that its merged cell reaches over. */
function mergedBeyond(
  sheet: Sheet,
  { columns, bottom, right, end }: Pick<SheetBlock, 'columns' | 'bottom' | 'right' | 'end'>,
): readonly SheetColumn[] {
  const last = columns.at(-1);
  const merge = sheet.merges.find(
    (m) => last && m.left === last.at && m.right > right && m.top <= bottom && bottom <= m.bottom,
  );
  if (!merge || !last) return [];
  return Array.from({ length: merge.right - right }, (_, i) => right + 1 + i)
    .filter((at) => sheet.rows.slice(bottom + 1, end).some((row) => !isBlankCell(row[at])))
    .map((at) => ({ at, header: last.header, path: last.path, role: { kind: 'none', why: 'merged' } }));
}
