import { compareDates } from '../compare-dates.js';
import type { Activity, Ledger } from '../ledger/ledger.js';
import { HELD, UNDER_WAY } from '../ledger/vocabulary/fields.js';

/** The ledger with the rows alone that count as activities: no meetings, no routine work, nothing called off, no part of a row that sums. */
export const countedOnly = (ledger: Ledger): Ledger => ({
  ...ledger,
  activities: ledger.activities.filter(({ counted }) => counted),
});

/** What took place, whether it counts or not: what is told and listed. */
export const held = (activities: readonly Activity[]) => activities.filter(({ status }) => status === HELD);

/** What is being done and not done yet. */
export const isUnderWay = ({ status }: Activity): boolean => status === UNDER_WAY;

/** What a report can tell: what took place, and what is under way. */
export const tellable = (activities: readonly Activity[]) =>
  activities.filter((activity) => activity.status === HELD || isUnderWay(activity));

/** By date; a row whose time is no day stays behind the row that it follows in the ledger. */
export function byDate(activities: readonly Activity[]): readonly Activity[] {
  let day = '';
  const dated = activities.map((activity) => {
    if (activity.time?.shape === undefined) day = activity.date;
    return { activity, day };
  });
  return dated.toSorted((a, b) => compareDates(a.day, b.day)).map(({ activity }) => activity);
}

/** Whether somebody counted heads, or wrote down that nobody came. */
export const hasAttendance = ({ attendance, asTyped }: Activity): boolean =>
  attendance !== undefined || asTyped.attendance !== undefined;

/** A row without a day that says nothing of 场次 has none, and neither has one in another unit. */
export const hasNoSessions = ({ sessions, asTyped }: Activity): boolean =>
  sessions === undefined && asTyped.sessions === undefined;

/** Whether most rows have no 场次, and the others one each: a number of sessions is that of a few days (活动1场 of a year of seventeen things). */
export const isMostlyWithoutSessions = (counted: readonly Activity[]): boolean =>
  counted.filter(hasNoSessions).length * 2 > counted.length &&
  counted.every((row) => hasNoSessions(row) || row.sessions === 1);

/** Rows are counted, and no sessions, where most have none, or where people came to what has none: 1场 and 2000人次 of others are no pair. */
export const isCountedByRows = (counted: readonly Activity[]): boolean =>
  isMostlyWithoutSessions(counted) || counted.some((row) => hasNoSessions(row) && row.attendance !== undefined);
