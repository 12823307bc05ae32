import { ACTIVITY } from '../ledger/fields.js';
import type { Column, FieldName } from './column.js';
import { type DateContext, dateCell } from './date-cell.js';
import type { Fault } from './fault.js';
import { numberCell } from './number-cell.js';
import type { LeftRow, TakenRow } from './read-sheet.js';
import { address, type Cell, plainNumber, type Sheet, shownText } from './sheet.js';
import { type TypingContext, typedRow } from './typed-row.js';

export interface PeopleOptions extends TypingContext {
  readonly dates: DateContext;
  readonly category?: string;
}

interface Group {
  readonly row: number;
  readonly date: string;
  readonly title: string;
  readonly places: Set<string>;
  count: number;
  hours: number;
  /** Whether any of the people has hours. */
  timed: boolean;
  readonly faults: Fault[];
}

/**
 * A list of people, as platforms for volunteers export it, one row for each that signed in → one activity for each day and title, with
 * 志愿者人次 and 服务时长. What a person is called is only used to find a row that stands there twice.
 */
export function readPeople(sheet: Sheet, first: number, columns: readonly Column[], options: PeopleOptions) {
  const at = (name: FieldName) => columns.find(({ role }) => role.kind === 'field' && role.name === name)?.at ?? -1;
  const groups = new Map<string, Group>();
  const left: LeftRow[] = [];
  const seen = new Map<string, number>();
  let people = 0;
  for (let row = first; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const [title, when] = [shownText(cells[at('title')]), cells[at('date')]];
    if (title === '' || when === undefined) continue;
    people += 1;
    const read = dayOf(when, options.dates);
    const date = 'date' in read ? read.date : '';
    const key = `${date} ${title.normalize('NFKC').replaceAll(/\s/gu, '')}`;
    const group = groups.get(key) ?? {
      row: row + 1,
      date,
      title,
      places: new Set(),
      count: 0,
      hours: 0,
      timed: false,
      faults: [],
    };
    groups.set(key, group);
    group.count += 1;
    if ('code' in read) group.faults.push({ ...read, cell: address(row, at('date')) });
    const place = shownText(cells[at('place')]);
    if (place !== '') group.places.add(place);
    addHours(group, cells[at('hours')], address(row, at('hours')));
    const person = cells.map(shownText).join('\t');
    const earlier = seen.get(person);
    if (earlier !== undefined) group.faults.push({ code: 'person-twice', args: { row: earlier }, cell: `A${row + 1}` });
    seen.set(person, row + 1);
  }
  const taken = [...groups.values()].flatMap((group): TakenRow[] => {
    const text = textOf(group, options.category);
    const { activity, faults } = typedRow(text, options);
    const all = [...group.faults, ...(group.faults.length === 0 ? faults : [])];
    if (all.length > 0)
      left.push({ row: group.row, label: `${group.date} ${group.title}（${group.count} 人）`, faults: all });
    return all.length > 0 ? [] : [{ row: group.row, text, typed: activity, categoryImplied: true }];
  });
  return { taken, left, people };
}

function addHours(group: Group, cell: Cell | undefined, place: string): void {
  const number = cell && numberCell(cell, ACTIVITY.hours);
  if (number === undefined) return;
  const hours = typeof number === 'string' ? Number(number) : Number.NaN;
  if (Number.isNaN(hours)) {
    const fault =
      typeof number === 'string'
        ? { code: 'number-unreadable' as const, args: { field: ACTIVITY.hours.zh, text: number } }
        : number;
    group.faults.push({ ...fault, cell: place });
  } else {
    group.hours += hours;
    group.timed = true;
  }
}

function textOf(
  { date, title, places, count, hours, timed }: Group,
  category: string | undefined,
): ReadonlyMap<FieldName, string> {
  const [place] = places;
  return new Map<FieldName, string>([
    ['date', date],
    ['title', title],
    ['category', category ?? ''],
    ...(place !== undefined && places.size === 1 ? [['place', place] as const] : []),
    ['volunteers', String(count)],
    ...(timed ? [['hours', plainNumber(hours)] as const] : []),
  ]);
}

/** The day of a cell that holds when somebody came and when they left. */
function dayOf(cell: Cell, dates: DateContext): { readonly date: string } | Pick<Fault, 'code' | 'args'> {
  const text = shownText(cell);
  const days = [...text.normalize('NFKC').matchAll(/(?<!\d)(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/gu)];
  const same = new Set(days.map(([, ...parts]) => parts.map(Number).join('-')));
  const [only] = same;
  if (same.size > 1) return { code: 'person-days', args: { text } };
  return dateCell(
    cell.kind === 'text' && only !== undefined ? { kind: 'text', text: only } : cell,
    ACTIVITY.date.zh,
    dates,
  );
}
