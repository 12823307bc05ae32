import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { IsoDate } from '../../ledger/ledger.js';
import { parseDate, type Span } from '../../ledger/read/dates.js';
import type { Fault } from '../fault.js';
import { plainNumber, type SheetCell, shownText } from '../sheet.js';

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
export function dateCell(cell: SheetCell, field: string, context: DateContext): DateRead | DateFault {
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
  { date, format = '' }: Extract<SheetCell, { kind: 'date' }>,
  field: string,
  { period }: DateContext,
): DateRead | DateFault {
  const shown = format.replaceAll(/"[^"]*"|\[[^[\]]*\]|\\./gu, '');
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

function textDate(cell: SheetCell, field: string, context: DateContext): DateRead | DateFault {
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

/** 6.3 for June 3 or June 30: where a spreadsheet took the text for a number. */
function lostZero(text: string): { readonly one: string; readonly other: string } | undefined {
  const [, month = '', digit = ''] = /^(\d{1,2})\.([123])$/.exec(text) ?? [];
  if (month === '' || typeof parseDate(`2024-${month}-${digit}0`, undefined) !== 'string') return undefined;
  return { one: `${Number(month)}月${digit}日`, other: `${Number(month)}月${digit}0日` };
}

/** 8-10 below a month: August 10, or from the 8th to the 10th. 15-17 can only be days, and 8-5 only a month and a day. */
function monthOrDays(text: string, month: number): { readonly one: string; readonly other: string } | undefined {
  const [, first = '', last = ''] = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (first === '' || Number(first) > 12 || Number(last) <= Number(first)) return undefined;
  return {
    one: `${Number(first)}月${Number(last)}日`,
    other: `${month}月${Number(first)}日至${Number(last)}日`,
  };
}

const CLOCK = '\\d{1,2}[:时点](?:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?分?|半|整)?';
const TIME = `(?:(?:上午|下午|晚上|晚|早上|早|中午|凌晨|全天|傍晚|am|pm)?(?:${CLOCK})?(?:(?:-|~|至|到)+(?:上午|下午|晚上|中午)?${CLOCK})?)`;
const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]';
const AFTER = new RegExp(
  `(?<=[日号\\d)])(?:\\(?${WEEKDAY}\\)?)?(?:(?<!\\d)|(?<=\\d)(?=[上下晚早中凌全傍ap])|\\s+)${TIME}(?:\\(?${WEEKDAY}\\)?)?$`,
  'iu',
);

/** 3月5日（周三）上午9:00—11:00 → 3月5日. */
function withoutTime(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[–—―~～]+/gu, '~')
    .replaceAll(/(?:(?<!\s)\s+)?([年月日号./-])\s*(?=[\d年月日号])/gu, '$1')
    // Any other time of UTC may belong to the next day in China.
    .replace(/T00:00(?::00(?:\.0+)?)?Z$/u, '')
    .replace(/^(.*\d)T(\d{2}:\d{2}.*)$/u, '$1 $2')
    .trim();
  return plain.replace(AFTER, '').trim();
}

/** The first and the last day of a stretch, or the one day there is; undefined for days one by one. */
function daysOf(text: string): readonly string[] | undefined {
  const days = withoutTime(text);
  if (/[、,;，；和及与]/u.test(days)) return undefined;
  // Each half may have its time of day.
  const parts = days.split(/[至到~]+/u).map((part) => withoutTime(part).replaceAll(/\s/gu, ''));
  const [plain = ''] = parts;
  if (parts.length === 2) return parts;
  // A dash parts two dates only where it cannot belong to one.
  const dashed =
    /^(.+[日号])-(.+)$/u.exec(plain) ??
    /^(\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}[./]\d{1,2})-(\d.*)$/u.exec(plain) ??
    /^(.*\d月\d{1,2})-(\d{1,2}[日号]?)$/u.exec(plain) ??
    /^((?:1[3-9]|2\d|3[01]))-(\d{1,2})$/u.exec(plain);
  return dashed ? dashed.slice(1) : parts.length === 1 ? [plain] : undefined;
}
