import { nearest } from '../../chinese/nearest.js';
import type { Activity } from '../../ledger/ledger.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { bareText } from '../rows/activity-key.js';
import type { TakenRow } from '../rows/read-row.js';
import { differencesOf } from './compare-row.js';

/** A new row, and the activity of the ledger that it may be, corrected. */
export interface LikelyChange {
  readonly row: number;
  readonly title: string;
  /** As the ledger has it. */
  readonly date: string;
  readonly was: string;
  readonly changed: 'title' | 'date';
  readonly said: TakenRow;
  readonly known: Activity;
}

/**
 * New rows of a sheet that look like an activity which the sheet no longer has: of the same day under a like title, or of the same title and
 * the same numbers on another day. Only a person can tell.
 */
export function likelyChanges(added: readonly TakenRow[], missing: readonly Activity[]): readonly LikelyChange[] {
  const free = new Set(missing);
  return added.flatMap((row): LikelyChange[] => {
    for (const activity of free) {
      const changed = whatChanged(row, activity);
      if (!changed) continue;
      free.delete(activity);
      return [
        {
          row: row.row,
          title: row.typed.title,
          date: activity.date,
          was: activity.title,
          changed,
          said: row,
          known: activity,
        },
      ];
    }
    return [];
  });
}

function whatChanged(row: TakenRow, activity: Activity): LikelyChange['changed'] | undefined {
  const [title, was] = [bareText(row.typed.title), bareText(activity.title)];
  if (row.typed.category !== activity.category) return undefined;
  const { date } = row.typed;
  if (date === activity.date && (nearest(title, [was]) !== undefined || sameBut(row, activity, ACTIVITY.title.zh)))
    return 'title';
  return title === was && date !== activity.date && sameBut(row, activity, ACTIVITY.date.zh) ? 'date' : undefined;
}

/** Whether a row says nothing but what the activity says, one field aside; a row that says no number is like any other. */
function sameBut(row: TakenRow, activity: Activity, field: string): boolean {
  const counted = ['attendance', 'volunteers', 'hours', 'served'] as const;
  return (
    counted.some((name) => row.typed[name] !== undefined) &&
    differencesOf(row, activity).every((difference) => difference.field === field)
  );
}
