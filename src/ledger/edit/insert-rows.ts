import { compareDates } from '../../compare-dates.js';
import { problem, UserError } from '../../problems/problem.js';
import { parseTime } from '../read/time.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import { ACTIVITY } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import {
  dateOfRow,
  isInBraces,
  isInBrackets,
  listOf,
  type OpenText,
  openText,
  type RowsName,
} from './activity-list.js';
import { blockEdits, newKey, newListEdits } from './block-rows.js';
import { editText } from './edit-text.js';
import { flowEdits, newFlowListEdits } from './flow-rows.js';
import { plain } from './plain.js';
import { orderOf, rowPlace } from './row-place.js';
import { ledgerStyle, rowStyle } from './row-style.js';
import { type NewActivity, type NewRow, type PlacedRow, type RowStyle, writeRow } from './write-row.js';

/** The text of a ledger with activities written into it, each where it belongs by its date. */
export const insertActivities = (text: string, activities: readonly NewActivity[], file = ''): string =>
  insertRows(text, 'activities', activities, file);

/**
 * The text of a ledger with rows written into one of its lists, in the style of the rows around them: activities by their dates, all
 * others behind those that are there. Nothing else
 * changes: `[]` after the name of the list goes, every other character stays. Keys may be of either language; rows are written in the ledger's. `file` names
 * the ledger in problems.
 * @throws UserError where the text is no ledger, is so faulty that a row would not read back as it was given, or would be more than is read.
 */
export function insertRows(text: string, list: RowsName, added: readonly NewRow[], file = ''): string {
  if (added.length === 0) return text;
  if (text.startsWith('\ufeff')) return `\ufeff${insertRows(text.slice(1), list, added, file)}`;
  const open = openText(text, list);
  const rows = placeRows(open, added);
  const edits = editsFor(text, open, rows);
  const written = edits && editText(text, edits);
  const after = written === undefined ? undefined : openText(written, list);
  if (after && isTooLarge(after) && !isTooLarge(open))
    throw new UserError([problem('ledger-full', '错误', { rows: added.length }, { file })]);
  if (written === undefined || !after || readBack(after) !== expected(open, rows)) {
    throw new UserError([problem('place-uncertain', '错误', {}, { file })]);
  }
  return written;
}

const isTooLarge = ({ parsed }: OpenText) =>
  parsed.faults.some(({ code }) => code === 'ledger-large' || code === 'list-large');

/** In the order in which they will stand. */
function placeRows(open: OpenText, added: readonly NewRow[]): readonly PlacedRow[] {
  const dates = open.rows.map((row) => (open.list === 'activities' ? dateOfRow(row, open) : undefined));
  const order = orderOf(dates);
  const sign = order === 'falling' ? -1 : 1;
  const shared = ledgerStyle(open);
  const styles = new Map<Node | undefined, RowStyle>();
  let last: string | undefined;
  const placed = added.map((row) => {
    // What comes without a day of its own goes with the row that it came behind.
    if (open.list === 'activities') last = dayOf(textOf(row, 'date'), open) ?? last;
    const date = last;
    const place = rowPlace(date, dates, order);
    const near = open.rows[place - 1] ?? open.rows[place];
    const model = near?.type === 'map' ? near : open.rows.find(({ type }) => type === 'map');
    const style = styles.get(model) ?? rowStyle(open, model, shared);
    styles.set(model, style);
    return { ...writeRow(row, style), place, date };
  });
  if (order === 'none') return placed;
  return placed.toSorted((a, b) => a.place - b.place || sign * compareDates(a.date ?? '', b.date ?? ''));
}

/** The day of a new row, or the first that its time can mean (7月中旬); undefined where that is any day of the ledger (全年, 每周三). */
function dayOf(text: string, { dateOf, period }: OpenText): string | undefined {
  const day = dateOf(text);
  const time = day === undefined && period ? parseTime(text, period) : undefined;
  if (!time || 'fault' in time || time.shape === 'recurring' || time.start === period?.start) return day;
  return time.start;
}

function textOf(row: NewRow, name: string): string {
  const value = Object.entries(typeof row === 'string' ? {} : row).find(
    ([key]) => fieldName(ACTIVITY, key) === name,
  )?.[1];
  return typeof value === 'string' ? value : '';
}

/** Undefined where no place is certain. */
function editsFor(text: string, open: OpenText, rows: readonly PlacedRow[]) {
  const { root, entry, parsed } = open;
  const list = listOf(entry);
  if (list && isInBrackets(open)) return flowEdits(text, open, list, rows);
  if (isInBraces(open)) return entry ? undefined : newFlowListEdits(text, open, newKey(open), rows);
  if (parsed.root && !root && !isEmpty(parsed.root)) return undefined;
  if (!entry) return newListEdits(text, open, rows);
  if (!list && !isEmpty(entry.value)) return undefined;
  return blockEdits(text, open, rows);
}

/** The content of a text: what must not change but for the rows that come. */
function readBack({ parsed }: OpenText): string {
  return JSON.stringify(parsed.root ? plain(parsed.root) : []);
}

function expected(open: OpenText, rows: readonly PlacedRow[]): string {
  const all: unknown[] = [];
  let next = 0;
  for (let i = 0; i <= open.rows.length; i += 1) {
    for (; rows[next]?.place === i; next += 1) all.push(rows[next]?.reads);
    const old = open.rows[i];
    if (old) all.push(plain(old));
  }
  const { root, entry } = open;
  const content = root?.entries.map((one) => [one.key.text, one === entry ? all : plain(one.value)]) ?? [];
  return JSON.stringify(entry ? content : [...content, [newKey(open), all]]);
}
