import type { Activity } from '../../ledger/ledger.js';
import { activityKey, bareText } from '../rows/activity-key.js';
import type { LeftRow, TakenRow } from '../rows/read-row.js';
import type { FileSheet } from '../tables/sheet-findings.js';
import { type Difference, differencesOf } from './compare-row.js';
import { type LikelyChange, likelyChanges } from './likely-changes.js';
import { type Fate, otherId, type SheetRow, settleRows } from './settle-rows.js';

export interface DifferingRow {
  readonly row: number;
  /** 3月5日 “主题” as the ledger has it. */
  readonly activity: string;
  readonly differences: readonly Difference[];
  readonly said: TakenRow;
  readonly known: Activity;
}

export interface PlannedSheet extends FileSheet {
  /** Rows that the ledger does not have yet. */
  readonly added: readonly TakenRow[];
  /** How many the ledger, or another sheet of this import, has already. */
  readonly known: number;
  /** Known rows that say something else than the ledger. */
  readonly differing: readonly DifferingRow[];
  /** New rows that look like an activity of the ledger under another name or day. */
  readonly changes: readonly LikelyChange[];
}

/**
 * Which rows are new. A row is the same as an activity of the same day and title (width and spaces aside), unless both have a 编号 and
 * it differs; or as one of the same 编号 and either of them. Of rows of one name that the ledger does not have, one is added where all the others stand in other sheets and say nothing
 * that it does not say; where they say different things, nobody knows which is true, and all are left.
 */
export function planImport(sheets: readonly FileSheet[], activities: readonly Activity[]): readonly PlannedSheet[] {
  const fates = new Map<TakenRow, Fate>();
  const fresh = new Map<string, SheetRow[]>();
  const ledger = grouped(activities);
  for (const sheet of sheets) {
    const used = new Set<Activity>();
    for (const row of sheet.taken) {
      const key = activityKey(row.typed);
      const same = (ledger.get(key) ?? []).filter((activity) => !otherId(activity, row.typed));
      const free = same.filter((activity) => !used.has(activity));
      const alike = free.find((activity) => differencesOf(row, activity).length === 0) ?? free[0];
      const match = alike ?? (same.length === 0 ? corrected(row.typed, activities, used) : undefined);
      if (match) {
        used.add(match);
        fates.set(row, { kind: 'known', of: match });
      } else if (same.length > 0) fates.set(row, { kind: 'left', fault: { code: 'row-more', args: {} } });
      else {
        const others = fresh.get(key);
        if (others) others.push({ sheet, row });
        else fresh.set(key, [{ sheet, row }]);
      }
    }
  }
  for (const entries of fresh.values()) settleRows(entries, fates);
  refuseIds(sheets, activities, fates);
  // One workbook may have thousands of sheets.
  const missing = missingFrom(sheets, activities);
  return sheets.map((sheet) => plannedSheet(sheet, fates, missing));
}

/** The activity of the same 编号 whose title or day a row corrects; where it says both otherwise, the 编号 may be the slip. */
const corrected = ({ id, date, title }: Activity, activities: readonly Activity[], used: ReadonlySet<Activity>) =>
  id === undefined
    ? undefined
    : activities.find(
        (other) =>
          other.id !== undefined &&
          bareText(other.id) === bareText(id) &&
          !used.has(other) &&
          (other.date === date || bareText(other.title) === bareText(title)),
      );

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
  missing: readonly Activity[],
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
    if (fate.of && differences.length > 0)
      differing.push({ row: row.row, activity: nameOf(fate.of), differences, said: row, known: fate.of });
  }
  const added = sheet.taken.filter((row) => fates.get(row)?.kind === 'added');
  return {
    ...sheet,
    left: [...sheet.left, ...left].sort((a, b) => a.row - b.row),
    added,
    known,
    differing,
    changes: known > 0 ? likelyChanges(added, missing) : [],
  };
}

/** Activities of the ledger that no row of any sheet names. */
function missingFrom(sheets: readonly FileSheet[], activities: readonly Activity[]): readonly Activity[] {
  const named = new Set(sheets.flatMap(({ taken }) => taken.map(({ typed }) => activityKey(typed))));
  return activities.filter((activity) => !named.has(activityKey(activity)));
}

const nameOf = ({ date, time, title }: Activity) => `${time?.text ?? date} ${title}`;
