import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { privacyFaults } from '../../ledger/wording/privacy-fault.js';
import { isNothing } from '../cells/number-cell.js';
import type { FieldName } from '../column.js';
import type { Fault } from '../fault.js';
import { address, columnLetter, isBlankCell, shownText } from '../sheet.js';
import { activityKey } from './activity-key.js';
import { isKnownRow } from './classify-row.js';
import { unwrapped } from './field-cell.js';
import { joinedLines } from './joined-lines.js';
import { type FoundCells, readCell } from './read-cell.js';
import type { RowContext } from './row-context.js';
import { rowDate } from './row-date.js';
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

/** Rows count from 1, as spreadsheets show them. */
export interface TakenRow extends Required<Pick<RowRead, 'typed'>>, Pick<RowRead, 'text' | 'note' | 'categoryImplied'> {
  readonly row: number;
}

export interface LeftRow {
  readonly row: number;
  /** What the row begins with, to find it by. */
  readonly label: string;
  /** Where it could be read. */
  readonly title?: string;
  /** `activityKey`, where its day and title could be read. */
  readonly key?: string;
  readonly faults: readonly Fault[];
}

type Found = FoundCells['texts'];

/** One row of cells → the text of an activity and its typed value, or every fault that keeps it from being one. Rows count from 0. */
export function readRow(row: number, context: RowContext): RowRead {
  const found: Found = new Map();
  const faults: Fault[] = [];
  const at = new Map<FieldName, string>();
  for (const column of context.columns) readCell(row, column, context, { texts: found, faults, at });
  faults.push(...strays(row, context));
  const isKnown = isKnownRow(row, context);
  if (isKnown) keepTitle(row, context, found);
  const when = rowDate(row, context, found.get('end'));
  faults.push(...when.faults);
  if (when.cell) at.set('date', when.cell);
  if (when.date) found.set('date', when.date);
  if (when.end) found.set('end', when.end);
  const implied = found.has('category') ? undefined : impliedCategory(found, context);
  if (implied !== undefined) found.set('category', implied);

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
  const categoryImplied = implied !== undefined;
  return { text, ...note, faults, categoryImplied, ...(faults.length === 0 && { typed: typed.activity }) };
}

/** The category of a row that says none: that of the activity which it is, what was said of this row, what was said of all of them. */
function impliedCategory(found: Found, { known, rowCategories, category }: RowContext): string | undefined {
  const [date, title] = [found.get('date'), found.get('title')];
  const key = typeof date === 'string' && typeof title === 'string' ? activityKey({ date, title }) : '';
  return known.get(key) ?? rowCategories.get(key) ?? category;
}

/** An activity may be called 无. */
function keepTitle(row: number, { columns, cells }: RowContext, found: Found): void {
  const column = columns.find(({ role }) => role.kind === 'field' && role.name === 'title');
  const cell = column && cells.seen(row, column).cell;
  if (cell?.kind === 'text' && !found.has('title')) found.set('title', unwrapped(cell.text));
}

/** Cells that a header shared with a neighbour leaves in doubt, and in a CSV cells behind the last header, where a comma too many pushes them. */
function strays(row: number, { rows, columns, right, stop, typed }: RowContext): readonly Fault[] {
  const cells = rows[row] ?? [];
  const merged = columns.flatMap(({ at, header, role }): Fault[] =>
    role.kind === 'none' && role.why === 'merged' && !isBlankCell(cells[at])
      ? [{ code: 'cell-header-merged', args: { field: header, column: columnLetter(at) }, cell: address(row, at) }]
      : [],
  );
  const beyond = typed ? -1 : cells.findIndex((cell, at) => at > right && at < stop && !isBlankCell(cell));
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
  const cell = seen && !seen.shared ? seen.cell : undefined;
  const text = cell ? joinedLines(cell.kind === 'text' ? cell.text : shownText(cell)) : '';
  if (!column || text === '' || isNothing(text)) return {};
  return privacyFaults(text).length > 0 ? { privateNote: address(row, column.at) } : { note: text };
}
