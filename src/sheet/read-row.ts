import { isList } from '../ledger/field.js';
import { ACTIVITY } from '../ledger/fields.js';
import { privacyFault } from '../ledger/privacy-fault.js';
import type { Column, FieldName } from './column.js';
import { dateCell } from './date-cell.js';
import type { Fault } from './fault.js';
import { splitList } from './list-cell.js';
import { SHARED_FIELDS } from './merges.js';
import { isNothing, numberCell, numberText } from './number-cell.js';
import { isKnownRow } from './row-class.js';
import type { RowContext } from './row-context.js';
import { rowDate } from './row-date.js';
import { address, type Cell, columnLetter, isBlank, rangeAddress, shownText } from './sheet.js';
import { type RowText, type Typed, typedRow } from './typed-row.js';

export interface RowRead {
  readonly text: RowText;
  readonly note?: string;
  /** A note that holds a private number, and so stays behind. */
  readonly privateNote?: string;
  readonly typed?: Typed['activity'];
  readonly faults: readonly Fault[];
  /** The category is not the row's own word. */
  readonly categoryImplied: boolean;
}

type Found = Map<FieldName, string | readonly string[]>;

/** One row of cells → the text of an activity and its typed value, or every fault that keeps it from being one. Rows count from 0. */
export function readRow(row: number, context: RowContext): RowRead {
  const found: Found = new Map();
  const faults: Fault[] = [];
  const at = new Map<FieldName, string>();
  for (const column of context.columns) readCell(row, column, context, found, faults, at);
  faults.push(...strays(row, context));
  const isKnown = isKnownRow(row, context);
  if (isKnown) keepTitle(row, context, found);
  const when = rowDate(row, context, found.get('end'));
  faults.push(...when.faults);
  if (when.cell) at.set('date', when.cell);
  if (when.date) found.set('date', when.date);
  if (when.end) found.set('end', when.end);
  const categoryImplied = !found.has('category') && context.category !== undefined;
  if (categoryImplied) found.set('category', context.category ?? '');

  const note = noteOf(row, context);
  const text: RowText = new Map(FIELD_NAMES.flatMap((name) => entryOf(found, name)));
  faults.push(...missing(row, text, faults, context));
  const typed = typedRow(text, context);
  faults.push(
    ...typed.faults
      // What the ledger has taken already is not written again.
      .filter(({ code }) => code !== 'missing' && !(isKnown && code === 'private-cell'))
      .map(({ field, ...fault }) => ({ ...fault, ...cellAt(at, field) })),
  );
  return { text, ...note, faults, categoryImplied, ...(faults.length === 0 && { typed: typed.activity }) };
}

/** An activity may be called 无. */
function keepTitle(row: number, { columns, cells }: RowContext, found: Found): void {
  const column = columns.find(({ role }) => role.kind === 'field' && role.name === 'title');
  const cell = column && cells.seen(row, column).cell;
  if (cell?.kind === 'text' && !found.has('title')) found.set('title', oneLine(cell.text));
}

/** Cells that a header shared with a neighbour leaves in doubt, and in a CSV cells behind the last header, where a comma too many pushes them. */
function strays(row: number, { rows, columns, right, stop, typed }: RowContext): readonly Fault[] {
  const cells = rows[row] ?? [];
  const merged = columns.flatMap(({ at, header, role }): Fault[] =>
    role.kind === 'none' && role.why === 'merged' && !isBlank(cells[at])
      ? [{ code: 'cell-header-merged', args: { field: header, column: columnLetter(at) }, cell: address(row, at) }]
      : [],
  );
  const beyond = typed ? -1 : cells.findIndex((cell, at) => at > right && at < stop && !isBlank(cell));
  if (beyond < 0) return merged;
  return [...merged, { code: 'row-beyond', args: { column: columnLetter(beyond) }, cell: address(row, beyond) }];
}

const FIELD_NAMES = Object.keys(ACTIVITY) as readonly FieldName[];
const entryOf = (found: Found, name: FieldName) => {
  const value = found.get(name);
  return value === undefined || value.length === 0 ? [] : [[name, value] as const];
};
const cellAt = (at: ReadonlyMap<FieldName, string>, field: FieldName | undefined) => {
  const cell = field && at.get(field);
  return cell ? { cell } : {};
};

function readCell(
  row: number,
  column: Column,
  context: RowContext,
  found: Found,
  faults: Fault[],
  at: Map<FieldName, string>,
): void {
  const { role } = column;
  if ((role.kind !== 'field' && role.kind !== 'pair') || (role.kind === 'field' && role.name === 'date')) return;
  const { cell, shared, across } = context.cells.seen(row, column);
  if (cell === undefined || isBlank(cell)) return;
  const names = role.kind === 'pair' ? role.names : [role.name];
  const place = address(row, column.at);
  for (const name of names) at.set(name, place);
  const merged =
    shared && !names.every((name) => SHARED_FIELDS.has(name))
      ? 'cell-merged'
      : across
        ? 'cell-merged-across'
        : undefined;
  if (merged) {
    const range = rangeAddress(shared ?? across ?? { top: row, bottom: row, left: column.at, right: column.at });
    // One cell is one complaint, however many columns it covers.
    if (!faults.some((fault) => fault.code === merged && fault.cell === range))
      faults.push({ code: merged, args: { field: column.header }, cell: range });
    return;
  }
  const fault =
    role.kind === 'pair' ? readPair(cell, column, role.names, found) : readField(cell, role.name, context, found);
  if (fault) faults.push({ ...fault, cell: place });
}

function readPair(cell: Cell, { header }: Column, names: readonly FieldName[], found: Found): Fault | undefined {
  const text = shownText(cell);
  if (isNothing(text)) return undefined;
  const parts = text.normalize('NFKC').split(/\s*[+/、,，;；]\s*/u);
  const numbers = parts.map((part, i) => numberText(part, ACTIVITY[names[i] ?? 'attendance']));
  if (
    cell.kind === 'text' &&
    parts.length === names.length &&
    numbers.every((n) => n !== undefined && /^\d+(?:\.\d+)?$/.test(n))
  ) {
    for (const [i, name] of names.entries()) found.set(name, numbers[i] ?? '');
    return undefined;
  }
  return {
    code: 'number-pair',
    args: { field: header, text, parts: names.map((name) => `“${ACTIVITY[name].zh}”`).join('和') },
  };
}

function readField(
  cell: Cell,
  name: FieldName,
  context: RowContext,
  found: Found,
): Pick<Fault, 'code' | 'args'> | undefined {
  const field = ACTIVITY[name];
  if (field.kind === 'count' || field.kind === 'hours') {
    const number = numberCell(cell, field);
    if (typeof number === 'string') found.set(name, number);
    return typeof number === 'object' ? number : undefined;
  }
  if (field.kind === 'date') {
    const read = dateCell(cell, field.zh, context.dates);
    if ('code' in read) return read;
    found.set(name, read.end ?? read.date);
    return undefined;
  }
  if (cell.kind === 'fault') return { code: cell.why, args: { field: field.zh, text: cell.text } };
  const shown = shownText(cell);
  if (isNothing(shown)) return undefined;
  if (isList(field)) found.set(name, splitList(cell.kind === 'text' ? cell.text : shown, field, context.index));
  else if (field.kind === 'choice') found.set(name, context.categories.get(shown) ?? shown);
  else found.set(name, oneLine(cell.kind === 'text' ? cell.text : shown));
  return undefined;
}

/** A line break within a Chinese sentence is there to fit the cell and parts no words. */
const oneLine = (text: string): string =>
  text
    .trim()
    .replaceAll(/(?<=\P{ASCII})[^\S\n]*\n\s*(?=\P{ASCII})/gu, '')
    .replaceAll(/\s*\n\s*/gu, ' ');

/** 日期, 主题 and 类别 have to be there; a cell that is there and faulty has been told of. */
function missing(
  row: number,
  text: RowText,
  faults: readonly Fault[],
  { columns, cells }: RowContext,
): readonly Fault[] {
  return (['date', 'title', 'category'] as const).flatMap((name) => {
    const column = columns.find(({ role }) => role.kind === 'field' && role.name === name);
    const cell = column && address(row, column.at);
    if (
      text.has(name) ||
      (column && cells.seen(row, column).across) ||
      faults.some(
        (fault) =>
          fault.cell === cell ||
          (name === 'date' && fault.code.startsWith('date')) ||
          (fault.code === 'cell-merged' && fault.args.field === column?.header),
      )
    )
      return [];
    return [
      {
        code: `row-without-${name}` as const,
        args: { header: column?.header ?? ACTIVITY[name].zh },
        ...(cell && { cell }),
      },
    ];
  });
}

function noteOf(row: number, { columns, cells }: RowContext): Pick<RowRead, 'note' | 'privateNote'> {
  const column = columns.find(({ role }) => role.kind === 'note');
  const seen = column && cells.seen(row, column);
  const text = seen?.cell && !seen.shared ? oneLine(shownText(seen.cell)) : '';
  if (!column || text === '' || isNothing(text)) return {};
  return privacyFault(text) ? { privateNote: address(row, column.at) } : { note: text };
}
