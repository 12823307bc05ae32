import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { IsoDate } from '../../ledger/ledger.js';
import { parseDate, type Span } from '../../ledger/read/dates.js';
import type { Fault } from '../fault.js';
import { type Cell, plainNumber, shownText } from '../sheet.js';
import { daysOf, lostZero, monthOrDays } from './date-text.js';

/** What a row knows about its date from elsewhere: columns 年份 and 月份, the name of the sheet, a heading within it. */
export interface DateContext {
  readonly year?: number;
  /** Whether the year stands in the row itself, and so has to agree with a date that has its own. */
  readonly ownYear?: boolean;
  readonly month?: number;
  /** Where the month stands; a date has to agree with it in either case. */
  readonly monthFrom?: 'row' | 'sheet';
  /** Of the ledger. */
  readonly period: Span;
  /** Whether 6.3 can be June 30: numbers lose the zero, and so do cells of a CSV that were numbers. */
  readonly losesZeros: boolean;
  /** Days counted from 1904: a bare number of days is then not to be read. */
  readonly from1904: boolean;
}

export interface DateRead {
  readonly date: IsoDate;
  /** Where the cell says from when to when. */
  readonly end?: IsoDate;
}

type DateFault = Pick<Fault, 'code' | 'args'>;

/** The date of a cell, if just one day can be meant, or why not. The time of day and the weekday beside it are left out. */
export function dateCell(cell: Cell, field: string, context: DateContext): DateRead | DateFault {
  if (cell.kind === 'fault') return { code: cell.why, args: { field, text: cell.text } };
  const read = cell.kind === 'date' ? realDate(cell, field, context) : textDate(cell, field, context);
  return 'code' in read ? read : (disagreement(read, field, shownText(cell), context) ?? read);
}

/** Where a date is not of the year or the month that stands beside it, one of the two is a slip. */
function disagreement(
  { date, end = date }: DateRead,
  field: string,
  text: string,
  { year, ownYear, month, monthFrom }: DateContext,
): DateFault | undefined {
  const [first, last] = [date, end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  if (first === undefined || last === undefined) return undefined;
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (ownYear && year !== undefined && !months.some((at) => Math.floor(at / 12) === year))
    return { code: 'date-year-differs', args: { field, text, year } };
  if (month !== undefined && !months.some((at) => (at % 12) + 1 === month))
    return { code: 'date-month-differs', args: { field, text, month, inSheet: monthFrom === 'sheet' } };
  return undefined;
}

function realDate(
  { date, format = '' }: Extract<Cell, { kind: 'date' }>,
  field: string,
  { period }: DateContext,
): DateRead | DateFault {
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  // The day of 2025年3月 is one that the spreadsheet made up.
  if (/m/i.test(shown) && !/[dhs]/i.test(shown)) {
    const [year = '', month = ''] = date.split('-');
    return { code: 'date-missing-day', args: { field, text: `${year}年${Number(month)}月` } };
  }
  const outside = date < period.start || date > period.end;
  // Typed as 3月5日, a spreadsheet adds the year in which it was typed, and shows none.
  const hidesYear = /[md]/i.test(shown) && !/[ye]/i.test(shown);
  return outside && hidesYear
    ? { code: 'date-hidden-year', args: { field, text: date, year: date.slice(0, 4) } }
    : { date };
}

function textDate(cell: Cell, field: string, context: DateContext): DateRead | DateFault {
  const text = cell.kind === 'number' ? plainNumber(cell.value) : shownText(cell);
  const lost = context.losesZeros || cell.kind === 'number' ? lostZero(text) : undefined;
  if (lost) return { code: 'date-lost-zero', args: { field, text, ...lost } };
  const dash = context.month === undefined ? undefined : monthOrDays(text, context.month);
  if (dash) return { code: 'date-dash', args: { field, text, ...dash } };
  const days = daysOf(text);
  if (days === undefined) return { code: 'date-two', args: { field, text } };
  const [first = '', last] = days;
  const date = oneDay(first, context, undefined);
  if (typeof date !== 'string') return { code: date.fault, args: argsOf(date, field, text, context) };
  if (last === undefined) return { date };
  const end = oneDay(last, context, date);
  if (typeof end !== 'string' || end < date) return { code: 'date-unreadable', args: { field, text } };
  return end === date ? { date } : { date, end };
}

const argsOf = (
  { fault: _, ...more }: { readonly fault: string },
  field: string,
  text: string,
  { period }: DateContext,
) => ({
  field,
  text,
  start: period.start,
  end: period.end,
  ...more,
});

/** One day in words. `from`: the day before it in the same cell, which may give the year and the month. */
function oneDay(text: string, { year, month, period, from1904 }: DateContext, from: IsoDate | undefined) {
  const plain = text.replaceAll(/[零〇一二三四五六七八九十]+/gu, (digits) =>
    String(readChineseNumber(digits) ?? digits),
  );
  const [, day] = /^(\d{1,2})[日号]?$/u.exec(plain) ?? [];
  const inMonth = from ? Number(from.slice(5, 7)) : month;
  const written = day !== undefined && inMonth !== undefined ? `${inMonth}月${day}日` : plain;
  if (/^\d{5}$/.test(plain)) return from1904 ? { fault: 'date-unreadable' as const } : serial(plain);
  const free = parseDate(written, undefined);
  if (typeof free === 'string' || free.fault !== 'date-needs-year') return free;
  const inYear = from ? Number(from.slice(0, 4)) : year;
  return parseDate(written, inYear === undefined ? period : { start: `${inYear}-01-01`, end: `${inYear}-12-31` });
}

/** 45721, a date that was pasted as a bare number of days. */
function serial(text: string) {
  const read = parseDate(text, undefined);
  return typeof read !== 'string' && read.fault === 'date-spelled' ? read.write : read;
}
