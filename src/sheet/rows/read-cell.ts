import { isNumeric } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { dividedCell, isNothing, numberText } from '../cells/number-cell.js';
import type { FieldName, Role, SheetColumn } from '../column.js';
import type { Fault } from '../fault.js';
import { address, isBlankCell, type Merge, rangeAddress, type SheetCell, shownText } from '../sheet.js';
import { fieldCell } from './field-cell.js';
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
  const isShared = names.every((name) => ACTIVITY[name].traits.has('shared'));
  const merged = mergedFault({ shared, across }, column.header, isShared);
  if (merged) {
    // One cell is one complaint, however many columns it covers.
    if (!faults.some(({ code, cell: range }) => code === merged.code && range === merged.cell)) faults.push(merged);
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
  if (isNumeric(field) && per !== undefined) {
    const number = dividedCell(cell, field, per);
    if (typeof number === 'string') found.set(name, number);
    return typeof number === 'object' ? number : undefined;
  }
  const read = fieldCell(cell, field, context);
  if ('code' in read) return read;
  if (read.says !== undefined) found.set(name, read.says);
  return undefined;
}

/** Why a merged cell gives no row its own value. `isShared`: it means the same for all the rows that it covers. */
export function mergedFault(
  { shared, across }: { readonly [K in 'shared' | 'across']: Merge | undefined },
  header: string,
  isShared: boolean,
): Fault | undefined {
  const range = shared ?? across;
  const code = shared && !isShared ? 'cell-merged' : across ? 'cell-merged-across' : undefined;
  return range && code && { code, args: { field: header }, cell: rangeAddress(range) };
}
