import { isNumeric, takesSeveral } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { dateCell } from '../cells/date-cell.js';
import { splitList } from '../cells/list-cell.js';
import { dividedCell, isNothing, numberCell, numberText } from '../cells/number-cell.js';
import type { FieldName, Role, SheetColumn } from '../column.js';
import type { Fault } from '../fault.js';
import { address, isBlankCell, rangeAddress, type SheetCell, shownText } from '../sheet.js';
import { joinedLines } from './joined-lines.js';
import type { RowContext } from './row-context.js';

/** What the cells of a row have said so far. */
export interface FoundCells {
  readonly texts: Map<FieldName, string | readonly string[]>;
  readonly faults: Fault[];
  /** Where each field stands. */
  readonly at: Map<FieldName, string>;
}

type Found = FoundCells['texts'];

/** One cell → the texts of its fields, or its fault. The date is left to `rowDate`, as it may stand in several. */
export function readCell(
  row: number,
  column: SheetColumn,
  context: RowContext,
  { texts, faults, at }: FoundCells,
): void {
  const { role } = column;
  if ((role.kind !== 'field' && role.kind !== 'pair') || (role.kind === 'field' && role.name === 'date')) return;
  const { cell, shared, across } = context.cells.seen(row, column);
  if (cell === undefined || isBlankCell(cell)) return;
  const names = role.kind === 'pair' ? role.names : [role.name];
  const place = address(row, column.at);
  for (const name of names) at.set(name, place);
  const merged =
    shared && !names.every((name) => ACTIVITY[name].traits.has('shared'))
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
    role.kind === 'pair' ? readPair(cell, column, role.names, texts) : readField(cell, role, context, texts);
  if (fault) faults.push({ ...fault, cell: place });
}

function readPair(
  cell: SheetCell,
  { header }: SheetColumn,
  names: readonly FieldName[],
  found: Found,
): Fault | undefined {
  const text = shownText(cell);
  if (isNothing(text)) return undefined;
  const parts = text.normalize('NFKC').split(/(?:(?<!\s)\s+)?[+/、,，;；]\s*/u);
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
    args: { field: header, text, parts: names.map((name) => ACTIVITY[name].zh) },
  };
}

function readField(
  cell: SheetCell,
  { name, per }: Extract<Role, { kind: 'field' }>,
  context: RowContext,
  found: Found,
): Pick<Fault, 'code' | 'args'> | undefined {
  const field = ACTIVITY[name];
  if (isNumeric(field)) {
    const number = per === undefined ? numberCell(cell, field) : dividedCell(cell, field, per);
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
  // In sentences people give each thing a line of its own.
  if (takesSeveral(field)) found.set(name, splitList(cell.kind === 'text' ? cell.text : shown, field, context.index));
  else if (field.kind === 'choice') found.set(name, context.categories.get(shown) ?? shown);
  else found.set(name, (field.traits.has('prose') ? joinedLines : unwrapped)(cell.kind === 'text' ? cell.text : shown));
  return undefined;
}

/** A line break within a name is there to fit the cell and parts no words. */
export const unwrapped = (text: string): string =>
  text
    .trim()
    .replaceAll(/(?<=\P{ASCII})[^\S\n]*\n\s*(?=\P{ASCII})/gu, '')
    .replaceAll(/(?:(?<!\s)\s+)?\n\s*/gu, ' ');
