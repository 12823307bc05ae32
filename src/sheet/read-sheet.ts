import { ACTIVITY } from '../ledger/fields.js';
import type { Column, FieldName } from './column.js';
import { dateContext, yearAbove } from './date-context.js';
import type { Fault } from './fault.js';
import type { ColumnMap } from './find-columns.js';
import { findHeader, type Header } from './find-header.js';
import { mergedSheet } from './merges.js';
import { readPeople } from './read-people.js';
import { type RowContext, type RowRead, readRow } from './read-row.js';
import { monthOf, oddRow, type SkippedRow } from './row-kind.js';
import { rowLabel } from './row-label.js';
import { address, isBlank, type Sheet, shownText } from './sheet.js';
import { areTotals, sumsOf, type TotalDiffers, wrongTotals } from './totals.js';
import type { TypingContext } from './typed-row.js';
import { withoutNames } from './without-names.js';

export interface SheetOptions extends TypingContext {
  readonly map: ColumnMap;
  readonly category?: string;
  readonly categories: ReadonlyMap<string, string>;
  /** A list of people is summed up by activity. */
  readonly perPerson: boolean;
}

/** Rows count from 1, as spreadsheets show them. */
export interface TakenRow extends Required<Pick<RowRead, 'typed'>>, Pick<RowRead, 'text' | 'note' | 'categoryImplied'> {
  readonly row: number;
}

export interface LeftRow {
  readonly row: number;
  /** What the row begins with, to find it by. */
  readonly label: string;
  readonly faults: readonly Fault[];
}

export interface SheetRead {
  readonly name: string;
  /** Why nothing of the sheet was read. */
  readonly fault?: Fault;
  /** The number of the header's last row. */
  readonly header?: number;
  readonly columns: readonly Column[];
  readonly taken: readonly TakenRow[];
  readonly left: readonly LeftRow[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly TotalDiffers[];
  /** Cells of notes that hold private numbers and so were left out. */
  readonly privateNotes: readonly string[];
  /** How many rows of people the activities were summed up from. */
  readonly people?: number;
}

const EMPTY = { columns: [], taken: [], left: [], skipped: [], totals: [], privateNotes: [] } as const;

/** One sheet → the activities it holds, and every row that is none, with its reason. */
export function readSheet(sheet: Sheet, options: SheetOptions): SheetRead {
  const found = findHeader(sheet, options.map);
  const header = found && { ...found, columns: withoutNames(sheet, found, options.map) };
  const fault = header ? unfit(sheet, header, options) : { code: 'no-header' as const, args: {} };
  if (!header || fault)
    return {
      ...EMPTY,
      name: sheet.name,
      columns: header?.columns ?? [],
      ...(header && { header: header.bottom + 1 }),
      fault,
    };
  const { columns } = header;
  const context: RowContext = {
    ...options,
    columns,
    cells: mergedSheet(sheet, columns),
    dates: dateContext(sheet, header, options.period),
  };
  if (options.perPerson && isPeople(columns)) {
    const read = readPeople(sheet, header.bottom + 1, context);
    return { ...EMPTY, ...read, name: sheet.name, header: header.bottom + 1, columns };
  }
  const label = (row: number) => rowLabel(sheet, row, columns);
  const taken: TakenRow[] = [];
  const left: LeftRow[] = [];
  const skipped: SkippedRow[] = [];
  const privateNotes: string[] = [];
  const candidates: number[] = [];
  const data: number[] = [];
  let { dates } = context;
  const titleColumn = columns.find(({ role }) => role.kind === 'field' && role.name === 'title')?.at;
  for (let row = header.bottom + 1; row < sheet.rows.length; row += 1) {
    const own = context.cells.own(row);
    const names = new Set(
      own.map(({ role }) => (role.kind === 'field' ? role.name : role.kind === 'part' ? 'part' : role.kind)),
    );
    const isDated = names.has('date') || sharesDate(row, context);
    const odd =
      isDated && names.has('title') && !isTotalLabel(sheet, row, header) ? undefined : oddRow(sheet, row, titleColumn);
    if (odd) {
      skipped.push({ row: row + 1, kind: odd, label: label(row) });
      const month = odd === 'section' ? monthOf(label(row)) : undefined;
      if (month !== undefined) dates = { ...dates, month, monthFrom: 'sheet' };
      continue;
    }
    if (own.length === 0 || isHeaderAgain(sheet, row, header)) continue;
    if (!names.has('date') && !names.has('title') && !sharesTitle(row, context)) {
      if (names.size === 1 && (names.has('note') || names.has('part'))) continue;
      candidates.push(row);
      continue;
    }
    data.push(row);
    const beyond = cellBeyond(sheet, row, header);
    if (beyond !== undefined) {
      const cell = address(row, beyond);
      left.push({ row: row + 1, label: label(row), faults: [{ code: 'row-too-long', args: { cell }, cell }] });
      continue;
    }
    const read = readRow(row, { ...context, dates });
    if (read.privateNote) privateNotes.push(read.privateNote);
    if (read.typed) taken.push({ ...read, typed: read.typed, row: row + 1 });
    else left.push({ row: row + 1, label: label(row), faults: read.faults });
  }
  const sums = sumsOf(sheet, columns, data);
  for (const row of candidates) {
    const numbers = sumsOf(sheet, columns, [row]);
    if (areTotals(numbers, sums)) skipped.push({ row: row + 1, kind: 'total', label: label(row) });
    else if (numbers.size > 0)
      left.push({ row: row + 1, label: label(row), faults: [{ code: 'row-other-numbers', args: {} }] });
    else skipped.push({ row: row + 1, kind: 'note', label: label(row) });
  }
  const totals = wrongTotals(sheet, columns, skipped, sums);
  const byRow = <T extends { readonly row: number }>(rows: readonly T[]) => rows.toSorted((a, b) => a.row - b.row);
  return {
    name: sheet.name,
    header: header.bottom + 1,
    columns,
    taken,
    left: byRow(left),
    skipped: byRow(skipped),
    totals,
    privateNotes,
  };
}

const hasField = (columns: readonly Column[], name: FieldName) =>
  columns.some(({ role }) => role.kind === 'field' && role.name === name);
const hasPart = (columns: readonly Column[], part: string) =>
  columns.some(({ role }) => role.kind === 'part' && role.part === part);

/** Names of those who answer for an activity, one of which an activity may well have. */
const IN_CHARGE = /负责|责任|联系|经办|主讲|填[表报]|统计|组织|带队|审核/u;

/** Whether each row is a person at an activity, as platforms for volunteers export them. */
function isPeople(columns: readonly Column[]): boolean {
  const headers = columns
    .filter(({ role }) => role.kind !== 'none' || role.why !== 'chosen')
    .map(({ header }) => header);
  return (
    headers.some((header) => /姓名/u.test(header) && !IN_CHARGE.test(header)) &&
    headers.some((header) => /签到|时数|服务时长|证件/u.test(header))
  );
}

/** Why a sheet with a header still holds nothing that can be read. */
function unfit(
  sheet: Sheet,
  { top, columns }: Header,
  { period, category, perPerson }: SheetOptions,
): Fault | undefined {
  const year = yearAbove(sheet, top);
  if (year !== undefined && (`${year}-12-31` < period.start || `${year}-01-01` > period.end))
    return { code: 'other-year', args: { year } };
  if (isPeople(columns) && !perPerson) return { code: 'person-rows', args: {} };
  const lacks = (name: FieldName, remedy?: string): Fault => ({
    code: 'no-column',
    args: { field: ACTIVITY[name].zh, ...(remedy && { remedy }) },
  });
  if (!hasField(columns, 'title')) return lacks('title');
  if (!hasField(columns, 'date') && !hasPart(columns, 'day')) return lacks('date');
  if (!hasField(columns, 'category') && category === undefined)
    return lacks(
      'category',
      '整张表同属一类的，加上 --category 类别（例如 --category 志愿服务）；有别的列说明类别的，用 --map 列=类别。',
    );
  return undefined;
}

/** A header printed again, as on the top of each page. */
const isHeaderAgain = (sheet: Sheet, row: number, { columns }: Header): boolean => {
  const same = columns.filter(({ at, header }) => header !== '' && shownText(sheet.rows[row]?.[at]) === header).length;
  return same >= 2 && same * 2 > columns.length;
};

/** A filled cell to the right of a CSV's header: a comma within a text or a number has pushed the cells of the row along. */
function cellBeyond({ typed, rows }: Sheet, row: number, { bottom }: Header): number | undefined {
  if (typed) return undefined;
  const width = rows[bottom]?.length ?? 0;
  const at = rows[row]?.findIndex((cell, column) => column >= width && !isBlank(cell)) ?? -1;
  return at < 0 ? undefined : at;
}

function isTotalLabel(sheet: Sheet, row: number, { columns }: Header): boolean {
  return columns.some(
    ({ at, role }) =>
      role.kind === 'field' &&
      (role.name === 'date' || role.name === 'title') &&
      /[合总小共累]计/u.test(shownText(sheet.rows[row]?.[at])) &&
      shownText(sheet.rows[row]?.[at]).length <= 8,
  );
}

/** Whether a field of a row is that of the row above, in one merged cell. */
const shares =
  (name: FieldName) =>
  (row: number, { columns, cells }: RowContext): boolean =>
    columns.some(
      (column) =>
        column.role.kind === 'field' &&
        column.role.name === name &&
        cells.seen(row, column).shared !== undefined &&
        !isBlank(cells.seen(row, column).cell),
    );
const sharesTitle = shares('title');
const sharesDate = shares('date');
