import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import type { Span } from '../../ledger/read/dates.js';
import { type ListRow, readListRow } from '../../ledger/read/read-lists.js';
import { LISTS, type ListName, type TableList } from '../../ledger/vocabulary/lists.js';
import { privacyFaults } from '../../ledger/wording/privacy-fault.js';
import { type MergedSheet, mergedSheet } from '../cells/merged-sheet.js';
import { isNothing } from '../cells/number-cell.js';
import type { SheetColumn } from '../column.js';
import { oddRow, oddSentence, type SkippedRow } from '../columns/odd-row.js';
import type { Fault } from '../fault.js';
import { fieldCell } from '../rows/field-cell.js';
import { joinedLines } from '../rows/joined-lines.js';
import { mergedFault } from '../rows/read-cell.js';
import type { LeftRow } from '../rows/read-row.js';
import { oddLabel, rowLabel } from '../rows/row-label.js';
import { readingFaults, rowNode } from '../rows/typed-row.js';
import { address, isBlankCell, type Sheet, shownText } from '../sheet.js';
import { isHeaderAgain, type ListHeader, listHeader } from './list-header.js';

/** A row of a list, read for certain. */
export interface ListTaken {
  /** From 1, as spreadsheets show it. */
  readonly row: number;
  /** By TypeScript names, as it would be written. */
  readonly text: ReadonlyMap<string, string | readonly string[]>;
  /** As the ledger would read it. */
  readonly record: ListRow['record'];
  readonly note?: string;
  /** Where each field stands. */
  readonly at: ReadonlyMap<string, string>;
}

/** What a sheet of a list says. */
export interface ListSheet {
  readonly file: string;
  readonly name: string;
  readonly list: ListName;
  /** The number of the header's row. */
  readonly header: number;
  readonly columns: readonly SheetColumn<string>[];
  readonly taken: readonly ListTaken[];
  readonly left: readonly LeftRow[];
  readonly skipped: readonly SkippedRow[];
  /** Cells of notes that hold private numbers and so were left out. */
  readonly privateNotes: readonly string[];
}

interface Options {
  readonly index: CampaignIndex;
  readonly period: Span;
}

/** The rows of a sheet that holds a list beside 活动; undefined where it holds none. */
export function readListSheet(sheet: Sheet, file: string, { index, period }: Options): ListSheet | undefined {
  const found = listHeader(sheet, file);
  if (!found) return undefined;
  const { list, row: top } = found;
  const columns = withNameless(sheet, found);
  const cells = mergedSheet(sheet, columns);
  const dates = { period, losesZeros: !sheet.typed, from1904: sheet.from1904 };
  const context: Context = { sheet, list, columns, cells, read: { index, dates, categories: new Map() }, period };
  const taken: ListTaken[] = [];
  const left: LeftRow[] = [];
  const skipped: SkippedRow[] = [];
  const privateNotes: string[] = [];
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    if (cells.own(row).length === 0) continue;
    const kind = isHeaderAgain(sheet, row, found.columns) ? 'header' : skippedKind(row, context);
    if (kind) {
      skipped.push({ row: row + 1, kind, label: oddLabel(sheet, row, columns) });
      continue;
    }
    const { faults, privateNote, ...read } = readRow(row, context);
    if (privateNote !== undefined) privateNotes.push(privateNote);
    if (faults.length > 0) left.push({ row: row + 1, label: rowLabel(sheet, row, columns), faults });
    else taken.push(read);
  }
  return { file, name: sheet.name, list, header: top + 1, columns, taken, left, skipped, privateNotes };
}

/** A total, a note or a heading is no row; a sentence alone may be a plan or a problem, whatever month it names. */
function skippedKind(row: number, { sheet, list, cells }: Context): SkippedRow['kind'] | undefined {
  const { fields }: TableList = LISTS[list];
  const isTold = cells.own(row).some(({ role }) => role.kind === 'field' && fields[role.name]?.traits.has('prose'));
  return (isTold ? oddSentence : oddRow)(sheet, row);
}

/** With the columns that have no name and something to say: nothing of them is imported, and they are shown. */
function withNameless(sheet: Sheet, { row: top, columns }: ListHeader): readonly SheetColumn<string>[] {
  const named = new Set(columns.map(({ at }) => at));
  const filled = new Set<number>();
  for (const row of sheet.rows.slice(top + 1))
    row.forEach((cell, at) => {
      if (!named.has(at) && !isBlankCell(cell)) filled.add(at);
    });
  const more = [...filled].map(
    (at): SheetColumn<string> => ({ at, header: '', path: '', role: { kind: 'none', why: 'unknown' } }),
  );
  return [...columns, ...more].toSorted((a, b) => a.at - b.at);
}

interface Context {
  readonly sheet: Sheet;
  readonly list: ListName;
  readonly columns: readonly SheetColumn<string>[];
  readonly cells: MergedSheet<string>;
  readonly read: Parameters<typeof fieldCell>[2];
  readonly period: Span;
}

type RowRead = ListTaken & { readonly faults: readonly Fault[]; readonly privateNote?: string };

function readRow(row: number, context: Context): RowRead {
  const { list, columns, cells, period } = context;
  const { fields }: TableList = LISTS[list];
  const found = new Map<string, string | readonly string[]>();
  const at = new Map<string, string>();
  const faults: Fault[] = strays(row, context);
  for (const column of columns) {
    const { role } = column;
    const field = role.kind === 'field' ? fields[role.name] : undefined;
    if (role.kind !== 'field' || !field) continue;
    const place = address(row, column.at);
    at.set(role.name, place);
    const { cell, shared, across } = cells.seen(row, column);
    if (cell === undefined || isBlankCell(cell)) continue;
    const merged = mergedFault({ shared, across }, column.header, false);
    const read = merged ?? fieldCell(cell, field, context.read);
    if ('code' in read) faults.push({ cell: place, ...read });
    else if (read.says !== undefined) found.set(role.name, read.says);
  }
  const text = new Map(
    Object.keys(fields).flatMap((name) => {
      const value = found.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const typed = readingFaults([...text.keys()], period, (reading) => readListRow(rowNode(text, fields), list, reading));
  // A cell that is there and faulty has been told of.
  const more = typed.faults
    .map(({ field, ...fault }) => placed(fault, field ?? fieldOf(fault, fields), at))
    .filter(
      (fault) => fault.code !== 'missing' || !faults.some(({ cell }) => cell !== undefined && cell === fault.cell),
    );
  return { row: row + 1, text, record: typed.value ?? {}, at, ...noteOf(row, context), faults: [...faults, ...more] };
}

const placed = (fault: Fault, field: string | undefined, at: ReadonlyMap<string, string>): Fault => {
  const cell = field === undefined ? undefined : at.get(field);
  return cell === undefined ? fault : { ...fault, cell };
};

/** The field that is missing, by its Chinese name. */
const fieldOf = ({ code, args }: Fault, fields: TableList['fields']) =>
  code === 'missing' ? Object.keys(fields).find((name) => fields[name]?.zh === args.field) : undefined;

/** In a CSV a comma too many pushes cells along, beyond the last header. */
function strays(row: number, { sheet, columns }: Context): Fault[] {
  const right = Math.max(...columns.filter(({ header }) => header !== '').map(({ at }) => at));
  const beyond = sheet.typed ? -1 : (sheet.rows[row] ?? []).findIndex((cell, at) => at > right && !isBlankCell(cell));
  return beyond < 0 ? [] : [{ code: 'list-beyond', args: {}, cell: address(row, beyond) }];
}

function noteOf(row: number, { columns, cells }: Context): Pick<RowRead, 'note' | 'privateNote'> {
  const column = columns.find(({ role }) => role.kind === 'note');
  const cell = column && cells.seen(row, column).cell;
  const text = cell ? joinedLines(cell.kind === 'text' ? cell.text : shownText(cell)) : '';
  if (!column || isNothing(text)) return {};
  return privacyFaults(text).length > 0 ? { privateNote: address(row, column.at) } : { note: text };
}
