import type { ListRow, Lists } from '../../ledger/read/read-lists.js';
import { valueWords } from '../../ledger/read/value-words.js';
import { LISTS, type ListName, type TableList } from '../../ledger/vocabulary/lists.js';
import type { ListSheet, ListTaken } from '../lists/read-list-sheet.js';
import { bareText } from '../rows/activity-key.js';
import type { LeftRow } from '../rows/read-row.js';
import type { Difference } from './compare-row.js';

export interface DifferingListRow {
  readonly row: number;
  /** What the ledger's own row is called. */
  readonly activity: string;
  readonly differences: readonly Difference<string>[];
  readonly said: ListTaken;
  readonly known: ListRow;
}

export interface PlannedList extends ListSheet {
  /** Rows that the ledger does not have yet. */
  readonly added: readonly ListTaken[];
  /** How many the ledger, or another sheet of this import, has already. */
  readonly known: number;
  /** Known rows that say something else than the ledger. */
  readonly differing: readonly DifferingListRow[];
}

type Fate =
  | { readonly kind: 'known'; readonly of?: ListRow }
  | { readonly kind: 'left'; readonly fault: LeftRow['faults'][number] };

/**
 * Which rows of lists are new. A row is one of the ledger's of the same 编号 and the same name or time, or else of the same name and time; where one of
 * the two says no time, the name is enough. Of new rows that say the same in several sheets one is added; the same row twice in one sheet is a slip.
 */
export function planLists(sheets: readonly ListSheet[], held: Lists): readonly PlannedList[] {
  const fates = new Map<ListTaken, Fate>();
  for (const sheet of sheets) matchRows(sheet, held[sheet.list], fates);
  settleNew(sheets, fates);
  return sheets.map((sheet) => plannedList(sheet, fates));
}

function matchRows({ list, taken }: ListSheet, rows: readonly ListRow[], fates: Map<ListTaken, Fate>): void {
  const users = new Map<ListRow, ListTaken>();
  const keys = new Map(rows.map((row) => [row, keyOf(row.record, list)] as const));
  const own = new Map(taken.map((said) => [said, keyOf(said.record, list)] as const));
  const look = (fits: (said: Key, of: Key) => boolean) => {
    for (const [said, key] of own) {
      if (fates.has(said)) continue;
      const free = rows.filter((row) => !users.has(row) && fits(key, keys.get(row) ?? key));
      const alike = free.filter((row) => isWithin(said, row, list));
      const of = alike.find((row) => saidFields(row.record, list) === said.text.size) ?? alike[0] ?? free[0];
      if (!of) continue;
      users.set(of, said);
      fates.set(said, { kind: 'known', of });
    }
  };
  look((said, of) => said.id !== '' && said.id === of.id && (said.name === of.name || isTime(said, of)));
  for (const [said, { id }] of own) {
    const owner = id === '' || fates.has(said) ? undefined : rows.find((row) => keys.get(row)?.id === id);
    const args = owner && { id, other: labelOf(owner.record, list) };
    if (args) fates.set(said, { kind: 'left', fault: { code: 'list-id-taken', args } });
  }
  look((said, of) => mayBeOne(said, of) && said.time === of.time);
  look((said, of) => mayBeOne(said, of) && (said.time === '' || of.time === ''));
  // Once more what the ledger has, and another row of the sheet is.
  for (const [said, key] of own) {
    const again = fates.has(said)
      ? undefined
      : rows.find((row) => isAgain(key, keys.get(row) ?? key) && isWithin(said, row, list));
    const user = again && users.get(again);
    if (user)
      fates.set(said, { kind: 'left', fault: { code: 'list-repeated', args: { row: user.row, differs: false } } });
  }
}

const isTime = (said: Key, of: Key) => said.time !== '' && said.time === of.time;
const mayBeOne = (said: Key, of: Key) => said.name === of.name && (said.id === '' || of.id === '');

const isAgain = (said: Key, of: Key) =>
  said.time === of.time && (mayBeOne(said, of) || (said.name === of.name && said.id === of.id));

/** How many fields a row says. */
const saidFields = (record: ListRow['record'], list: ListName): number =>
  Object.keys(LISTS[list].fields).filter((name) => words(record, name, list).length > 0).length;

interface Key {
  readonly id: string;
  readonly name: string;
  readonly time: string;
}

const words = (record: ListRow['record'], name: string, list: ListName): readonly string[] => {
  const { fields }: TableList = LISTS[list];
  const field = fields[name];
  return field ? valueWords(record[name], field) : [];
};

/** What tells one row of a list from another. */
function keyOf(record: ListRow['record'], list: ListName): Key {
  const { fields, named }: TableList = LISTS[list];
  const joined = (names: readonly string[]) =>
    bareText(names.flatMap((name) => (name in fields ? words(record, name, list) : [])).join('；'));
  return {
    id: joined(['id', 'code']),
    name: named.map(joined).find((text) => text !== '') ?? '',
    time: joined(['when', 'date']),
  };
}

/** What a row is called in a list of rows: its name, and its time where it has one. */
export function labelOf(record: ListRow['record'], list: ListName): string {
  const { named }: TableList = LISTS[list];
  const name =
    named.map((names) => names.flatMap((one) => words(record, one, list)).join(' ')).find((text) => text !== '') ?? '';
  const time = ['when', 'date'].flatMap((one) => words(record, one, list)).join('');
  return [time, name].filter((text) => text !== '').join(' ');
}

/** Where a row says something else than the ledger's. What it does not say is no difference. */
function differencesOf(
  { text, record }: Pick<ListTaken, 'text' | 'record'>,
  row: Pick<ListRow, 'record'>,
  list: ListName,
): readonly Difference<string>[] {
  const { fields }: TableList = LISTS[list];
  return [...text.keys()].flatMap((name) => {
    const [sheet, ledger] = [record, row.record].map((one) => words(one, name, list).join('；'));
    const field = fields[name];
    if (!field || sheet === undefined || ledger === undefined || bareText(sheet) === bareText(ledger)) return [];
    return [{ name, field: field.zh, sheet, ledger, counts: COUNTED.has(field.kind) }];
  });
}

const COUNTED: ReadonlySet<string> = new Set(['quantity', 'quantities', 'measure', 'date', 'time']);

interface NewRow {
  readonly sheet: ListSheet;
  readonly row: ListTaken;
  readonly key: Key;
}

/** New rows against each other, those that say most first. */
function settleNew(sheets: readonly ListSheet[], fates: Map<ListTaken, Fate>): void {
  const byName = new Map<string, NewRow[]>();
  const byId = new Map<string, NewRow>();
  const rows = sheets.flatMap((sheet) => sheet.taken.filter((row) => !fates.has(row)).map((row) => ({ sheet, row })));
  for (const { sheet, row } of rows.toSorted((a, b) => b.row.text.size - a.row.text.size)) {
    const { list } = sheet;
    const key = keyOf(row.record, list);
    const [name, id] = [`${list} ${key.time} ${key.name}`, `${list} ${key.id}`];
    const alike = (byName.get(name) ?? []).filter(
      (other) => key.id === '' || other.key.id === '' || key.id === other.key.id,
    );
    const same = alike.find((other) => isWithin(row, other.row, list));
    const other = alike.find((one) => one.sheet !== sheet) ?? (key.id === '' ? undefined : byId.get(id));
    const repeated = (one: NewRow, differs: boolean): Fate => ({
      kind: 'left',
      fault: { code: 'list-repeated', args: { ...placeOf(one, sheet), differs } },
    });
    if (same && same.sheet !== sheet) fates.set(row, { kind: 'known' });
    else if (same && isWithin(same.row, row, list)) fates.set(row, repeated(same, false));
    else if (other) fates.set(row, repeated(other, true));
    else {
      const one = { sheet, row, key };
      byName.set(name, [...(byName.get(name) ?? []), one]);
      if (key.id !== '') byId.set(id, one);
    }
  }
}

/** Where a row stands, as seen from a sheet. */
const placeOf = ({ sheet, row }: NewRow, from: ListSheet) => ({
  row: row.row,
  ...(sheet.file !== from.file && { file: sheet.file }),
  ...(sheet !== from && sheet.name !== '' && { sheet: sheet.name }),
});

/** Whether a row says nothing that another does not say. */
const isWithin = (row: ListTaken, other: Pick<ListRow, 'record'>, list: ListName) =>
  differencesOf(row, other, list).length === 0;

function plannedList(sheet: ListSheet, fates: ReadonlyMap<ListTaken, Fate>): PlannedList {
  const left: LeftRow[] = [];
  const differing: DifferingListRow[] = [];
  let known = 0;
  for (const said of sheet.taken) {
    const fate = fates.get(said);
    if (fate?.kind === 'left')
      left.push({ row: said.row, label: labelOf(said.record, sheet.list), faults: [fate.fault] });
    if (fate?.kind !== 'known') continue;
    known += 1;
    const differences = fate.of ? differencesOf(said, fate.of, sheet.list) : [];
    if (fate.of && differences.length > 0)
      differing.push({
        row: said.row,
        activity: labelOf(fate.of.record, sheet.list),
        differences,
        said,
        known: fate.of,
      });
  }
  return {
    ...sheet,
    left: [...sheet.left, ...left].sort((a, b) => a.row - b.row),
    added: sheet.taken.filter((row) => !fates.has(row)),
    known,
    differing,
  };
}
