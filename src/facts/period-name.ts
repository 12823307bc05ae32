import type { Period } from '../ledger/ledger.js';
import { dateParts, daysBetween, longDate } from './dates.js';

/**
 * What a period is called: 2025年, 2025年上半年, 2025年第三季度, 2025年9月, 2025年3月至5月, 2024年8月至2025年7月, 2014年至2016年, 2025年9月15日至21日. A period that is no calendar
 * year is never called one.
 */
export function periodName(period: Period): string {
  const { start, end } = period;
  const [from, to] = [dateParts(start), dateParts(end)];
  if (isWholeMonths(period)) {
    const first = `${from.year}年${from.month}月`;
    if (from.year !== to.year && from.month === 1 && to.month === 12) return `${from.year}年至${to.year}年`;
    if (from.year !== to.year) return `${first}至${to.year}年${to.month}月`;
    if (isWholeYear(period)) return `${from.year}年`;
    const known = NAMED_MONTHS[`${from.month}-${to.month}`];
    if (known) return `${from.year}年${known}`;
    return from.month === to.month ? first : `${first}至${to.month}月`;
  }
  if (start === end) return longDate(start);
  if (from.year !== to.year) return `${longDate(start)}至${longDate(end)}`;
  return `${longDate(start)}至${from.month === to.month ? '' : `${to.month}月`}${to.day}日`;
}

/** The same before a noun, as in a title: 2025年度, 2025年上半年. */
export const periodTitle = (period: Period): string =>
  isWholeYear(period) ? `${periodName(period)}度` : periodName(period);

/** The same where the year has been said: 上半年, 9月15日至21日; of a period in two years nothing is left out. */
export const periodWithin = (period: Period): string =>
  period.start.slice(0, 4) === period.end.slice(0, 4) && !isWholeYear(period)
    ? periodName(period).replace(/^\d+年/, '')
    : periodName(period);

/** A calendar year. */
export const isWholeYear = ({ start, end }: Period): boolean =>
  start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;

/** The shortest quarter has 90 days. Papers about less are notes: no guidance, no 请审阅. */
export const isUnderQuarter = ({ start, end }: Period): boolean => daysBetween(start, end) + 1 < 90;

/** The same stretch of the year before: the last day of February is the last day in either. */
export function yearBefore({ start, end }: Period): Period {
  const before = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  if (!end.slice(4).startsWith('-02-')) return { start: before(start), end: before(end) };
  const last = lastOfMonth(before(end).slice(0, 7));
  const { day } = dateParts(end);
  return { start: before(start), end: isLastOfMonth(end) || day > dateParts(last).day ? last : before(end) };
}

const NAMED_MONTHS: Readonly<Record<string, string>> = {
  '1-6': '上半年',
  '7-12': '下半年',
  '1-3': '第一季度',
  '4-6': '第二季度',
  '7-9': '第三季度',
  '10-12': '第四季度',
};

export const isWholeMonths = ({ start, end }: Period) => start.endsWith('-01') && isLastOfMonth(end);

/** So many months from the first day of one; a month above 12 is of the next year. */
export function wholeMonths(year: number, month: number, count: number): Period {
  const name = (at: number) => new Date(Date.UTC(year, at - 1, 1)).toISOString().slice(0, 7);
  return { start: `${name(month)}-01`, end: lastOfMonth(name(month + count - 1)) };
}

const isLastOfMonth = (date: string) => date === lastOfMonth(date.slice(0, 7));

function lastOfMonth(name: string): string {
  const { year, month } = dateParts(name);
  return `${name}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
