import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import type { FieldName } from '../column.js';
import type { Fault } from '../fault.js';
import { activityKey } from '../rows/activity-key.js';
import type { LeftRow, TakenRow } from '../rows/read-row.js';
import type { RowContext } from '../rows/row-context.js';
import { typedRow } from '../rows/typed-row.js';
import { plainNumber } from '../sheet.js';

/** The people of one day and title, as they are added up. */
export interface PeopleGroup {
  readonly row: number;
  readonly date: string;
  readonly title: string;
  readonly places: Set<string>;
  readonly categories: Set<string>;
  count: number;
  hours: number;
  /** Whether any of the people has hours. */
  timed: boolean;
  readonly faults: Fault[];
}

export const newGroup = (row: number, date: string, title: string): PeopleGroup => ({
  row: row + 1,
  date,
  title,
  places: new Set(),
  categories: new Set(),
  count: 0,
  hours: 0,
  timed: false,
  faults: [],
});

/** The activity that a group makes, or why it makes none. */
export function rowOfGroup(
  group: PeopleGroup,
  context: RowContext,
): { readonly taken?: TakenRow; readonly left?: LeftRow } {
  const [own, ...others] = group.categories;
  const key = activityKey({ date: group.date, title: group.title });
  const category = own ?? context.known.get(key) ?? context.rowCategories.get(key) ?? context.category;
  const text = textOf(group, category);
  const { activity, faults: typed } = typedRow(text, context);
  const known = [
    ...group.faults,
    ...(others.length > 0 ? [{ code: 'person-categories' as const, args: { words: [...group.categories] } }] : []),
    ...(category === undefined ? [{ code: 'row-without-category' as const, args: {} }] : []),
  ];
  const faults = known.length > 0 ? known : typed;
  if (faults.length > 0)
    return { left: { row: group.row, label: WORDS.group(group), title: group.title, key, faults } };
  return { taken: { row: group.row, text, typed: activity, categoryImplied: own === undefined } };
}

function textOf(
  { date, title, places, count, hours, timed }: PeopleGroup,
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
