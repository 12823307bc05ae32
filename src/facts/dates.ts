import type { Activity, IsoDate, Period } from '../ledger/ledger.js';

/** 2025-03-05 → {year: 2025, month: 3, day: 5}. */
export function dateParts(date: IsoDate) {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 2025年3月5日: full year, no padding (GB/T 9704-2012 7.3.5.4). */
export function longDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

const shortDate = (date: IsoDate) => longDate(date).replace(/^\d+年/, '');

export const spansYears = (period: Period) => period.start.slice(0, 4) !== period.end.slice(0, 4);

/** When an activity took place, as a report says it: 3月5日, 3月5日至7日, with the year only where the period has two. */
export function activityDate(start: IsoDate, end: IsoDate | undefined, period: Period): string {
  const first = spansYears(period) ? longDate(start) : shortDate(start);
  if (end === undefined || end === start) return first;
  const [from, to] = [dateParts(start), dateParts(end)];
  if (from.year !== to.year) return `${longDate(start)}至${longDate(end)}`;
  return `${first}至${from.month === to.month ? `${to.day}日` : shortDate(end)}`;
}

/** When an activity was: its days, or as the ledger says a time that is no day. */
export const timeText = ({ date, end, time }: Activity, period: Period): string =>
  time?.text ?? activityDate(date, end, period);

/** The window of the figures as a report names it: 2025年 where it is the whole year. */
export function periodText({ start, end }: Period): string {
  const [from, to] = [dateParts(start), dateParts(end)];
  if (from.year === to.year && start.endsWith('-01-01') && end.endsWith('-12-31')) return `${from.year}年`;
  return from.year === to.year ? `${longDate(start)}至${shortDate(end)}` : `${longDate(start)}至${longDate(end)}`;
}

/** The months of a period, YYYY-MM, in order. */
export function monthsOf({ start, end }: Period): readonly string[] {
  const months: string[] = [];
  for (let { year, month } = dateParts(start); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > end.slice(0, 7)) return months;
    months.push(name);
  }
}

const DAY = 86_400_000;

/** Whole days from one date to another; negative where `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
