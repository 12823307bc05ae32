import { isCountName } from '../../ledger/vocabulary/fields.js';
import { dateCell } from '../cells/date-cell.js';
import type { SheetColumn } from '../column.js';
import { isTotalWord, type OddRow, oddRow } from '../columns/odd-row.js';
import { isBlankCell, type Sheet, shownText } from '../sheet.js';
import { activityKey } from './activity-key.js';
import type { RowContext } from './row-context.js';

/** numbers: nothing but numbers · blank: nothing that anybody would miss. */
export type RowClass = 'activity' | 'numbers' | 'blank' | OddRow;

/** What a row is, by its cells as a person sees them: what a merged cell shows beside it counts. */
export function classifyRow(sheet: Sheet, row: number, context: RowContext): RowClass {
  const own = context.cells.own(row);
  const names = new Set(own.map(nameOf));
  const title = fieldColumn(context, 'title');
  const dated = names.has('date') || seen(row, fieldColumn(context, 'date'), context);
  const titled = names.has('title');
  const words = ['date', 'title'].map((name) => shownText(sheet.rows[row]?.[fieldColumn(context, name)?.at ?? -1]));
  if (dated && titled && (isKnownRow(row, context) || !words.some(isTotalWord))) return 'activity';
  const odd = oddRow(sheet, row, title?.at);
  if (odd) return odd;
  if (own.length === 0) return 'blank';
  if (names.has('date') || titled || sharesTitle(row, context)) return 'activity';
  const counts = own.filter(isCount).length;
  // A row that has its number or words of its own is an activity that lacks its day and its title.
  if (counts > 0) return counts === own.length && !isNumbered(sheet, row, context) ? 'numbers' : 'activity';
  return own.filter(({ role }) => role.kind === 'field').length > 1 ? 'activity' : 'note';
}

const nameOf = ({ role }: SheetColumn): string =>
  role.kind === 'field' ? role.name : role.kind === 'part' ? role.part : role.kind;

const isCount = ({ role }: SheetColumn): boolean =>
  role.kind === 'pair' || (role.kind === 'field' && isCountName(role.name));

const fieldColumn = ({ columns }: RowContext, name: string) =>
  columns.find(({ role }) => role.kind === 'field' && role.name === name);

const seen = (row: number, column: SheetColumn | undefined, { cells }: RowContext): boolean =>
  column !== undefined && !isBlankCell(cells.seen(row, column).cell);

/** A row whose title is that of the row above, in one merged cell. */
const sharesTitle = (row: number, context: RowContext): boolean => {
  const column = fieldColumn(context, 'title');
  return seen(row, column, context) && column !== undefined && context.cells.seen(row, column).shared !== undefined;
};

const isNumbered = (sheet: Sheet, row: number, { columns }: RowContext): boolean =>
  columns.some(({ at, role }) => role.kind === 'none' && role.why === 'number' && !isBlankCell(sheet.rows[row]?.[at]));

/** Whether the ledger has an activity of just this day and title. */
export function isKnownRow(row: number, context: RowContext): boolean {
  if (context.known.size === 0) return false;
  const [date, title] = ['date', 'title'].map((name) => {
    const column = fieldColumn(context, name);
    return column && context.cells.seen(row, column).cell;
  });
  const read = date && title && dateCell(date, '', context.dates);
  return (
    read !== undefined && 'date' in read && context.known.has(activityKey({ date: read.date, title: shownText(title) }))
  );
}
