import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { type DateContext, dateCell } from '../cells/date-cell.js';
import { dividedCell, isNothing, numberCell } from '../cells/number-cell.js';
import type { FieldName } from '../column.js';
import type { SheetBlock } from '../columns/find-blocks.js';
import { oddRow, type SkippedRow } from '../columns/odd-row.js';
import type { Fault } from '../fault.js';
import type { LeftRow } from '../rows/read-row.js';
import type { RowContext } from '../rows/row-context.js';
import { oddLabel, rowLabel } from '../rows/row-label.js';
import { address, isBlankCell, rangeAddress, type Sheet, type SheetCell, shownText } from '../sheet.js';
import { newGroup, type PeopleGroup, rowOfGroup } from './people-group.js';

/**
 * A list of people, as platforms for volunteers export it, one row for each that signed in → one activity for each day and title, with
 * 志愿者人次 and 服务时长. What a person is called is only used to find a row that stands there twice. Nobody is dropped: where a row does not say
 * what it belongs to, it is left, and so are the activities that it may belong to.
 */
export function readPeople(sheet: Sheet, { bottom, end, again }: SheetBlock, context: RowContext) {
  const groups = new Map<string, PeopleGroup>();
  const left: LeftRow[] = [];
  const skipped: SkippedRow[] = [];
  const signedIn = new Map<string, number>();
  const hours = context.columns.find(({ role }) => role.kind === 'field' && role.name === 'hours')?.role;
  const minutes = hours?.kind === 'field' ? hours.per : undefined;
  let people = 0;
  let above: PeopleGroup | undefined;
  for (let row = bottom + 1; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every(isBlankCell)) continue;
    const odd = again.has(row) ? 'header' : oddRow(sheet, row);
    if (odd) {
      skipped.push({ row: row + 1, kind: odd, label: oddLabel(sheet, row, context.columns) });
      continue;
    }
    people += 1;
    const see = seenIn(row, context);
    const [title, when] = [shownText(see('title').cell), see('date').cell];
    if (title === '' || when === undefined || isBlankCell(when)) {
      left.push(homeless(sheet, row, title === '' ? 'title' : 'date', context));
      for (const group of groups.values())
        if ((group === above || group.title === title) && !group.faults.some(({ code }) => code === 'person-near'))
          group.faults.push({ code: 'person-near', args: { row: row + 1 } });
      continue;
    }
    const read = dayOf(when, context.dates);
    const date = 'date' in read ? read.date : '';
    const key = `${date} ${title.normalize('NFKC').replaceAll(/\s/gu, '')}`;
    const group = groups.get(key) ?? newGroup(row, date, title);
    groups.set(key, group);
    above = group;
    group.count += 1;
    if ('code' in read) group.faults.push({ ...read, cell: see('date').place });
    const place = shownText(see('place').cell);
    if (place !== '') group.places.add(place);
    const category = shownText(see('category').cell);
    if (!isNothing(category)) group.categories.add(context.categories.get(category) ?? category);
    addHours(group, see('hours'), minutes);
    const person = personOf(cells, context, `${key} ${shownText(when)}`);
    const earlier = signedIn.get(person);
    if (earlier !== undefined) group.faults.push({ code: 'person-twice', args: { row: earlier }, cell: `A${row + 1}` });
    signedIn.set(person, row + 1);
  }
  const rows = [...groups.values()].map((group) => rowOfGroup(group, context));
  return {
    taken: rows.flatMap(({ taken }) => taken ?? []),
    left: [...left, ...rows.flatMap((row) => row.left ?? [])].toSorted((a, b) => a.row - b.row),
    skipped,
    people,
  };
}

interface Seen {
  readonly cell: SheetCell | undefined;
  readonly place: string;
  /** The merged cell that other people share. */
  readonly merged?: string;
}

const seenIn =
  (row: number, { columns, cells }: RowContext) =>
  (name: FieldName): Seen => {
    const column = columns.find(({ role }) => role.kind === 'field' && role.name === name);
    if (!column) return { cell: undefined, place: '' };
    const { cell, shared } = cells.seen(row, column);
    return { cell, place: address(row, column.at), ...(shared && { merged: rangeAddress(shared) }) };
  };

/** A row as one person's: without its number, which changes from copy to copy of it. */
function personOf(cells: Sheet['rows'][number], { columns }: RowContext, activity: string): string {
  const numbers = new Set(
    columns.flatMap(({ at, role }) => (role.kind === 'none' && role.why === 'number' ? [at] : [])),
  );
  return [activity, ...cells.map((cell, at) => (numbers.has(at) ? '' : shownText(cell)))].join('\t');
}

/** A person of no activity or no day. Blank below a name may mean the same as above, and may be forgotten. */
function homeless(sheet: Sheet, row: number, lacks: 'title' | 'date', { columns }: RowContext): LeftRow {
  const column = columns.find(({ role }) => role.kind === 'field' && role.name === lacks);
  const field = column?.header ?? ACTIVITY[lacks].zh;
  const cell = column ? { cell: address(row, column.at) } : {};
  return {
    row: row + 1,
    label: rowLabel(sheet, row, columns),
    faults: [{ code: 'person-without', args: { field }, ...cell }],
  };
}

/** `per`: how many of the cell's numbers are an hour. */
function addHours(group: PeopleGroup, { cell, place, merged }: Seen, per: number | undefined): void {
  const field = ACTIVITY.hours;
  const number = cell && (per === undefined ? numberCell(cell, field) : dividedCell(cell, field, per));
  if (number === undefined) return;
  const fault = (fault: Pick<Fault, 'code' | 'args'>, at = place) => group.faults.push({ ...fault, cell: at });
  if (merged) {
    if (!group.faults.some((known) => known.cell === merged))
      fault({ code: 'cell-merged', args: { field: field.zh } }, merged);
  } else if (typeof number !== 'string') fault(number);
  else if (Number.isNaN(Number(number))) fault({ code: 'number-unreadable', args: { field: field.zh, text: number } });
  else {
    group.hours += Number(number);
    group.timed = true;
  }
}

/** The day of a cell that holds when somebody came and when they left. */
function dayOf(cell: SheetCell, dates: DateContext): { readonly date: string } | Pick<Fault, 'code' | 'args'> {
  const text = shownText(cell);
  const days = [...text.normalize('NFKC').matchAll(/(?<!\d)(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/gu)];
  const same = new Set(days.map(([, ...parts]) => parts.map(Number).join('-')));
  const [only] = same;
  if (same.size > 1) return { code: 'person-days', args: { text } };
  const read = dateCell(
    cell.kind === 'text' && only !== undefined ? { kind: 'text', text: only } : cell,
    ACTIVITY.date.zh,
    dates,
  );
  return 'end' in read && read.end !== undefined ? { code: 'person-days', args: { text } } : read;
}
