import { compareDates } from '../../compare-dates.js';
/** How the dates of a ledger's rows run. A ledger of one date, or of none, is in order. */
export function orderOf(dates: readonly (string | undefined)[]): 'rising' | 'falling' | 'none' {
  const known = dates.filter((date) => date !== undefined);
  const pairs = known.slice(1).map((date, i) => compareDates(date, known[i] ?? ''));
  if (pairs.every((step) => step >= 0)) return 'rising';
  return pairs.every((step) => step <= 0) ? 'falling' : 'none';
}

/** How many rows stand before a new one: it comes after the last row of its own or an earlier day (a later one, where the newest stand first). */
export function rowPlace(
  date: string | undefined,
  dates: readonly (string | undefined)[],
  order: 'rising' | 'falling' | 'none',
): number {
  if (date === undefined || order === 'none') return dates.length;
  const before = (other: string | undefined) =>
    other !== undefined && (order === 'rising' ? other <= date : other >= date);
  const place = dates.findLastIndex(before) + 1;
  // Rows without a date go with the row above them, unless nothing with a date follows.
  return dates.slice(place).some((other) => other !== undefined) ? place : dates.length;
}
