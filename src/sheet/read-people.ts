import { ACTIVITY } from '../ledger/fields.js';
import type { FieldName } from './column.js';
import { type DateContext, dateCell } from './date-cell.js';
import type { Fault } from './fault.js';
import { numberCell } from './number-cell.js';
import type { RowContext } from './read-row.js';
import type { LeftRow, TakenRow } from './read-sheet.js';
import { oddRow, type SkippedRow } from './row-kind.js';
import { rowLabel } from './row-label.js';
import { address, type Cell, isBlank, plainNumber, type Sheet, shownText } from './sheet.js';
import { typedRow } from './typed-row.js';

/** What the people of one activity have in common, and what they add up to. */
interface Group {
  readonly row: number;
  readonly date: string;
  readonly title: string;
  /** The row's own word, '' where it has none. */
  readonly category: string;
  readonly places: Set<string>;
  count: number;
  hours: number;
  /** Whether any of the people has hours. */
  timed: boolean;
  readonly faults: Fault[];
}

/**
 * A list of people, as platforms for volunteers export it, one row for each that signed in → one activity for each day and title, with
 * 志愿者人次 and 服务时长. What a person is called is only used to find a row that stands there twice. Somebody whose activity or day is not
 * there is left, never dropped.
 */
export function readPeople(sheet: Sheet, first: number, context: RowContext) {
  const { columns, cells: merged, dates, categories } = context;
  const columnOf = (name: FieldName) =>
    columns.find(({ role }) => role.kind === 'field' && role.name === name) ?? undefined;
  const seen = (row: number, name: FieldName) => {
    const column = columnOf(name);
    return column && merged.seen(row, column).cell;
  };
  const at = (row: number, name: FieldName) => address(row, columnOf(name)?.at ?? 0);
  const numbered = new Set(
    columns.filter(({ role }) => role.kind === 'none' && role.why === 'number').map((c) => c.at),
  );
  const groups = new Map<string, Group>();
  const left: LeftRow[] = [];
  const skipped: SkippedRow[] = [];
  const persons = new Map<string, number>();
  let people = 0;
  for (let row = first; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    const odd = oddRow(sheet, row);
    if (odd) {
      skipped.push({ row: row + 1, kind: odd, label: rowLabel(sheet, row, columns) });
      continue;
    }
    people += 1;
    const [title, when] = [shownText(seen(row, 'title')), seen(row, 'date')];
    const lacking = (['title', 'date'] as const).filter((name) => isBlank(seen(row, name)));
    if (lacking.length > 0 || when === undefined) {
      const faults = lacking.map((name) => ({
        code: `row-without-${name}` as const,
        args: { header: columnOf(name)?.header ?? ACTIVITY[name].zh },
        cell: at(row, name),
      }));
      left.push({ row: row + 1, label: rowLabel(sheet, row, columns), faults });
      continue;
    }
    const read = dayOf(when, dates);
    const date = 'date' in read ? read.date : '';
    const word = shownText(seen(row, 'category'));
    const category = categories.get(word) ?? word;
    const key = `${date} ${title.normalize('NFKC').replaceAll(/\s/gu, '')} ${category}`;
    const fresh = { row: row + 1, date, title, category, places: new Set<string>(), count: 0, hours: 0 };
    const group: Group = groups.get(key) ?? { ...fresh, timed: false, faults: [] };
    groups.set(key, group);
    group.count += 1;
    if ('code' in read) group.faults.push({ ...read, cell: at(row, 'date') });
    const place = shownText(seen(row, 'place'));
    if (place !== '') group.places.add(place);
    addHours(group, cells[columnOf('hours')?.at ?? -1], at(row, 'hours'));
    const person = [key, ...cells.map((cell, i) => (numbered.has(i) ? '' : shownText(cell)))].join('\t');
    const earlier = persons.get(person);
    if (earlier !== undefined) group.faults.push({ code: 'person-twice', args: { row: earlier }, cell: `A${row + 1}` });
    persons.set(person, row + 1);
  }
  const taken = [...groups.values()].flatMap((group): TakenRow[] => {
    const text = textOf(group, context.category);
    const { activity, faults } = typedRow(text, context);
    const all = [...group.faults, ...(group.faults.length === 0 ? faults : [])];
    if (all.length > 0)
      left.push({ row: group.row, label: `${group.date} ${group.title}（${group.count} 人）`, faults: all });
    return all.length > 0 ? [] : [{ row: group.row, text, typed: activity, categoryImplied: group.category === '' }];
  });
  return { taken, left: left.toSorted((a, b) => a.row - b.row), skipped, people };
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
  { date, title, category, places, count, hours, timed }: Group,
  implied: string | undefined,
): ReadonlyMap<FieldName, string> {
  const [place] = places;
  return new Map<FieldName, string>([
    ['date', date],
    ['title', title],
    ['category', category || (implied ?? '')],
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
