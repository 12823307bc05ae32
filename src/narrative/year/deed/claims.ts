import { monthsOf } from '../../../facts/dates.js';
import { isInOneMonth } from '../../../facts/months.js';
import type { Activity, Period } from '../../../ledger/ledger.js';

/**
 * What a sentence may say of many at once, each with the test that its rows must pass. Nothing else in the narrative says 每, 都 or 先后; such
 * words in a ledger's own text stay as they are.
 */
export const CLAIMS = {
  /** Each month of the period has one at least, by rows that have a day. */
  每月一期: (rows: readonly Activity[], period: Period) =>
    monthsOf(period).length > 1 &&
    monthsOf(period).length === rows.length &&
    monthsOf(period).every((month) => rows.filter((row) => !row.time?.text && row.date.startsWith(month)).length === 1),
  每月都有: (rows: readonly Activity[], period: Period) =>
    monthsOf(period).length > 1 &&
    monthsOf(period).every((month) => rows.some((row) => !row.time?.text && row.date.startsWith(month))),
  /** Three places and more beside the usual one, on different days. */
  先后走进: (rows: readonly Activity[], usual: string | undefined) =>
    new Set(rows.filter(({ place }) => place && place !== usual).map(({ place }) => place)).size >= 3 &&
    new Set(rows.filter(({ time }) => !time?.text).map(({ date }) => date)).size >= 3,
  /** One after the other: no two on the same day, and no time that is no day. */
  先后: (rows: readonly Activity[]) =>
    rows.length > 1 &&
    rows.every(({ time }) => !time?.text) &&
    new Set(rows.map(({ date }) => date)).size === rows.length,
  /** From the first day of the period to its last: rows that say so, or one in its first month and one in its last and six between. */
  全年: (rows: readonly Activity[], period: Period) => {
    const months = new Set(rows.filter(isInOneMonth).map(({ date }) => date.slice(0, 7)));
    const [first = '', ...rest] = monthsOf(period);
    return rest.length === 11 && months.has(first) && months.has(rest.at(-1) ?? '') && months.size >= 8;
  },
} as const;
