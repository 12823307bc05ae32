import type { Activity } from '../ledger/ledger.js';
import { activityKey, plainText } from './activity-key.js';
import { type Difference, differencesOf } from './compare-row.js';
import type { Fault } from './fault.js';
import { type Change, likelyChanges } from './likely-changes.js';
import type { LeftRow, SheetRead, TakenRow } from './sheet-read.js';

/** A sheet as it was read, and the table it stands in. */
export interface FileSheet extends SheetRead {
  readonly file: string;
}

export interface DifferingRow {
  readonly row: number;
  /** 3月5日 “主题” as the ledger has it. */
  readonly activity: string;
  readonly differences: readonly Difference[];
}

export interface PlannedSheet extends FileSheet {
  /** Rows that the ledger does not have yet. */
  readonly added: readonly TakenRow[];
  /** How many the ledger, or another sheet of this import, has already. */
  readonly known: number;
  /** Known rows that say something else than the ledger. */
  readonly differing: readonly DifferingRow[];
  /** New rows that look like an activity of the ledger under another name or day. */
  readonly changes: readonly Change[];
}

interface Entry {
  readonly sheet: FileSheet;
  readonly row: TakenRow;
}

/** What becomes of a row. */
type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'known'; readonly of?: Activity }
  | { readonly kind: 'left'; readonly fault: Fault };

/**
 * Which rows are new. A row is the same as an activity of the same day and title (width and spaces aside), unless both have a 编号 and
 * it differs. Of rows of one name that the ledger does not have, one is added where all the others stand in other sheets and say nothing
 * that it does not say; where they say different things, nobody knows which is true, and all are left.
 */
export function planImport(sheets: readonly FileSheet[], activities: readonly Activity[]): readonly PlannedSheet[] {
  const fates = new Map<TakenRow, Fate>();
  const fresh = new Map<string, Entry[]>();
  const ledger = grouped(activities);
  for (const sheet of sheets) {
    const used = new Set<Activity>();
    for (const row of sheet.taken) {
      const key = activityKey(row.typed);
      const same = (ledger.get(key) ?? []).filter((activity) => !otherId(activity, row.typed));
      const free = same.filter((activity) => !used.has(activity));
      const match = free.find((activity) => differencesOf(row, activity).length === 0) ?? free[0];
      if (match) {
        used.add(match);
        fates.set(row, { kind: 'known', of: match });
      } else if (same.length > 0) fates.set(row, { kind: 'left', fault: { code: 'row-more', args: {} } });
      else fresh.set(key, [...(fresh.get(key) ?? []), { sheet, row }]);
    }
  }
  for (const entries of fresh.values()) for (const group of byId(entries)) settle(group, fates);
  refuseIds(sheets, activities, fates);
  return sheets.map((sheet) => plannedSheet(sheet, fates, sheets, activities));
}

function grouped(activities: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = activityKey(activity);
    const group = groups.get(key);
    if (group) group.push(activity);
    else groups.set(key, [activity]);
  }
  return groups;
}

const otherId = (a: Activity, b: Activity) =>
  a.id !== undefined && b.id !== undefined && plainText(a.id) !== plainText(b.id);

/** Rows of one day and title that may be the same activity. */
function byId(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.find((others) => others.every(({ row }) => !otherId(row.typed, entry.row.typed)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function settle(group: readonly Entry[], fates: Map<TakenRow, Fate>): void {
  const fullest = group.reduce((a, b) => (b.row.text.size > a.row.text.size ? b : a));
  const differences = group.map(({ row, sheet }) => {
    const beyond = differencesOf(row, fullest.row.typed);
    return sheet === fullest.sheet ? [...beyond, ...differencesOf(fullest.row, row.typed)] : beyond;
  });
  const differ = differences.some((found) => found.length > 0);
  const numbers = differences.flat().some(({ counts }) => counts);
  const kept = new Set<FileSheet>();
  for (const entry of group) {
    const { sheet, row } = entry;
    const other = group.find((one) => one !== entry && (one === fullest || entry === fullest));
    const fault = (how: 'same' | 'numbers' | 'text'): Fault => ({
      code: 'row-repeated',
      args: { ...(other && placeOf(other, sheet)), how },
    });
    if (differ) fates.set(row, { kind: 'left', fault: fault(numbers ? 'numbers' : 'text') });
    else if (entry === fullest) fates.set(row, { kind: 'added' });
    else if (sheet === fullest.sheet || kept.has(sheet)) fates.set(row, { kind: 'left', fault: fault('same') });
    else {
      kept.add(sheet);
      fates.set(row, { kind: 'known' });
    }
  }
}

/** Where a row stands, as seen from a sheet. */
const placeOf = ({ sheet, row }: Entry, from: FileSheet) => ({
  row: row.row,
  ...(sheet.file !== from.file && { file: sheet.file }),
  ...((sheet.file !== from.file || sheet.name !== from.name) && sheet.name !== '' && { sheet: sheet.name }),
});

/** A 编号 belongs to one activity. */
function refuseIds(sheets: readonly FileSheet[], activities: readonly Activity[], fates: Map<TakenRow, Fate>): void {
  const owners = new Map<string, { readonly activity: Activity; readonly row?: number }>();
  for (const activity of activities)
    if (activity.id !== undefined && !owners.has(activity.id)) owners.set(activity.id, { activity });
  for (const row of sheets.flatMap(({ taken }) => taken)) {
    const { id } = row.typed;
    if (id === undefined || fates.get(row)?.kind !== 'added') continue;
    const owner = owners.get(id);
    if (!owner) owners.set(id, { activity: row.typed, row: row.row });
    else
      fates.set(row, {
        kind: 'left',
        fault:
          owner.row === undefined
            ? { code: 'row-id-taken', args: { id, other: nameOf(owner.activity) } }
            : { code: 'row-id-repeated', args: { id, row: owner.row } },
      });
  }
}

function plannedSheet(
  sheet: FileSheet,
  fates: ReadonlyMap<TakenRow, Fate>,
  sheets: readonly FileSheet[],
  activities: readonly Activity[],
): PlannedSheet {
  const left: LeftRow[] = [];
  const differing: DifferingRow[] = [];
  let known = 0;
  for (const row of sheet.taken) {
    const fate = fates.get(row);
    if (fate?.kind === 'left') left.push({ row: row.row, label: nameOf(row.typed), faults: [fate.fault] });
    if (fate?.kind !== 'known') continue;
    known += 1;
    const differences = fate.of ? differencesOf(row, fate.of) : [];
    if (fate.of && differences.length > 0) differing.push({ row: row.row, activity: nameOf(fate.of), differences });
  }
  const added = sheet.taken.filter((row) => fates.get(row)?.kind === 'added');
  return {
    ...sheet,
    left: [...sheet.left, ...left].sort((a, b) => a.row - b.row),
    added,
    known,
    differing,
    changes: known > 0 ? likelyChanges(added, missingFrom(sheets, activities)) : [],
  };
}

/** Activities of the ledger that no row of any sheet names. */
function missingFrom(sheets: readonly FileSheet[], activities: readonly Activity[]): readonly Activity[] {
  const named = new Set(sheets.flatMap(({ taken }) => taken.map(({ typed }) => activityKey(typed))));
  return activities.filter((activity) => !named.has(activityKey(activity)));
}

const nameOf = ({ date, title }: Activity) => `${date} ${title}`;
