import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { IsoDate } from '../ledger.js';

/** Why a text is no date of the ledger, and, where that is plain, what to write. */
export type DateFault =
  | { readonly fault: 'date-unreadable' | 'date-missing-day' | 'date-needs-year' }
  | { readonly fault: 'date-spelled'; readonly write: string }
  | { readonly fault: 'date-range'; readonly write: string; readonly writeEnd: string }
  | { readonly fault: 'date-not-real'; readonly days?: number }
  | { readonly fault: 'date-outside' }
  | { readonly fault: 'date-weekday'; readonly weekday: string }
  | { readonly fault: 'date-ambiguous'; readonly years: readonly number[] };

/** First and last day. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

interface Parts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date in any form of the ledger: 2025-03-05, 2025.3.5, 2025/3/5, 2025年3月5日, 20250305, and without the year 3月5日, 3.5, 3/5, which
 * take the year of `within` if just one fits. `within: undefined` takes any date that has its year.
 */
export function parseDate(text: string, within: Span | undefined): IsoDate | DateFault {
  const plain = isIso(text) ? text : plainOf(text);
  const parts = partsOf(plain.replace(/[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?$/u, ''));
  return parts ? resolve(parts, within) : spelled(plain, within);
}

/** As most are typed, and what is put right in the others is in none of these. */
export const isIso = (text: string): boolean => ISO.test(text);
const ISO = /^\d{4}-\d{2}-\d{2}$/;

const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replaceAll(/(?:(?<!\s)\s+)?([-./年月日号])\s*/gu, '$1')
    .replaceAll(/[–—−]/gu, '-');

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/u,
  /^(?<month>\d{1,2})[-./](?<day>\d{1,2})$/u,
];

function partsOf(text: string): Parts | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const [month, day] = [Number(groups.month), Number(groups.day)];
    return groups.year ? { year: Number(groups.year), month, day } : { month, day };
  }
  return undefined;
}

function resolve({ year, month, day }: Parts, within: Span | undefined): IsoDate | DateFault {
  if (year !== undefined) {
    const date = iso(year, month, day);
    if (date === undefined) return notReal(month, daysIn(month, year));
    return within && (date < within.start || date > within.end) ? { fault: 'date-outside' } : date;
  }
  const years = within ? yearsOf(within) : [LEAP];
  const longest = Math.max(...years.map((y) => daysIn(month, y)));
  if (month < 1 || month > 12 || day < 1 || day > longest) return notReal(month, longest);
  if (!within) return { fault: 'date-needs-year' };
  const fitting = years.filter((y) => {
    const date = iso(y, month, day);
    return date !== undefined && date >= within.start && date <= within.end;
  });
  const [only, ...others] = fitting;
  if (only === undefined) return { fault: 'date-outside' };
  return others.length > 0
    ? { fault: 'date-ambiguous', years: fitting }
    : (iso(only, month, day) ?? { fault: 'date-outside' });
}

/** Where nothing says which year, its February may have 29 days. */
const LEAP = 2024;

function yearsOf({ start, end }: Span): readonly number[] {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

const notReal = (month: number, days: number): DateFault =>
  month >= 1 && month <= 12 ? { fault: 'date-not-real', days } : { fault: 'date-not-real' };

const daysIn = (month: number, year: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** YYYY-MM-DD, or undefined for a day that the calendar does not have. */
function iso(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date with something beside it (14:00, 下午, 周三), two dates, or a number that a spreadsheet left: say what to write instead. */
function spelled(plain: string, within: Span | undefined): IsoDate | DateFault {
  const range = /^(.+?[\d日号])(?:至|到|~|-|\/|、)+(.+)$/u.exec(plain);
  if (range?.[1] && range[2]) {
    const first = partsOf(range[1]);
    const last = partsOf(range[2]) ?? partsOf(`${first?.month}月${range[2]}`);
    const write = first && written(first, within);
    const writeEnd =
      last && written({ ...last, ...(last.year === undefined && first?.year ? { year: first.year } : {}) }, within);
    if (write && writeEnd) return { fault: 'date-range', write, writeEnd };
  }
  if (/^\d{5}$/.test(plain) && Number(plain) > 36_000 && Number(plain) < 74_000) {
    const serial = new Date(Date.UTC(1899, 11, 30) + Number(plain) * 86_400_000).toISOString().slice(0, 10);
    return { fault: 'date-spelled', write: serial };
  }
  if (/^(?:\d{4}[-./年])?\d{1,2}月?$/u.test(plain) || /^(?:\d{4}年)?\d{1,2}月[份上中下初底末]/u.test(plain))
    return { fault: 'date-missing-day' };
  const chinese = plain.replaceAll(/[零〇一二三四五六七八九十]+/gu, (n) => String(readChineseNumber(n)));
  const head = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{4}年\d{1,2}月\d{1,2}[日号]?|\d{1,2}月\d{1,2}[日号]?)/u.exec(
    chinese,
  )?.[0];
  const rest = chinese.slice(head?.length ?? 0);
  const parts = head && !/^\d/.test(rest) ? partsOf(head) : undefined;
  const write = parts && written(parts, within);
  // 三月五日, 3月5日（周三）: as people write it.
  if (parts && rest === '') return resolve(parts, within);
  const [, weekday] = /^\(?(?:周|星期|礼拜)([1-6日天])\)?$/u.exec(rest) ?? [];
  if (weekday !== undefined && write !== undefined) {
    const day = new Date(write).getUTCDay();
    return day === (Number(weekday) || 0) ? write : { fault: 'date-weekday', weekday: `周${WEEKDAYS[day]}` };
  }
  return write ? { fault: 'date-spelled', write } : { fault: 'date-unreadable' };
}

const WEEKDAYS = '日一二三四五六';

function written(parts: Parts, within: Span | undefined): string | undefined {
  const date = resolve(parts, within);
  return typeof date === 'string' ? date : undefined;
}
