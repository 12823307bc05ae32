import type { IsoDate } from '../ledger.js';
import type { Time } from '../vocabulary/field.js';
import type { Span } from './dates.js';

/** A time that is no day, with its bounds in one year, not yet cut to the period. */
export interface Stretch extends Span {
  readonly shape: NonNullable<Time['shape']>;
}

type Shape = Stretch['shape'];
type Bounds = readonly [fromMonth: number, toMonth: number];

const QUARTERS = '一二三四';

export const twoDigits = (n: number) => String(n).padStart(2, '0');
export const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const first = (year: number, month: number): IsoDate => `${year}-${twoDigits(month)}-01`;
const last = (year: number, month: number): IsoDate => `${year}-${twoDigits(month)}-${lastDay(year, month)}`;
export const monthsThrough = (year: number, [from, to]: Bounds, shape: Shape): Stretch => ({
  start: first(year, from),
  end: to < from ? last(year + 1, to) : last(year, to),
  shape,
});

/** 第三季度, Q3; 三季度初 is its first month, 三季度末 its last. */
export function quarterly(text: string, year: number): Stretch | undefined {
  const name = /^(?:第?([一二三四1-4])季度?|Q([1-4]))([初底末])?$/iu.exec(text);
  const digit = name?.[1] ?? name?.[2];
  if (digit === undefined) return undefined;
  const number = /\d/.test(digit) ? Number(digit) : QUARTERS.indexOf(digit) + 1;
  const [from, to] = [number * 3 - 2, number * 3];
  const part = name?.[3];
  return monthsThrough(year, [part && part !== '初' ? to : from, part === '初' ? from : to], 'once');
}

const DAYS_OF: Readonly<Record<string, (year: number, month: number) => readonly [number, number]>> = {
  上旬: () => [1, 10],
  中旬: () => [11, 20],
  上中旬: () => [1, 20],
  中下旬: (year, month) => [11, lastDay(year, month)],
  下旬: (year, month) => [21, lastDay(year, month)],
  初: () => [1, 10],
  中: () => [11, 20],
  底: (year, month) => [21, lastDay(year, month)],
  末: (year, month) => [21, lastDay(year, month)],
};

export const isMonth = (month: number) => month >= 1 && month <= 12;

/** 3月, 3月中旬, 3月至11月, 3-11月, 3月起; behind a year also 03. */
export function monthly(text: string, year: number, hasYear: boolean): Stretch | undefined {
  const one = /^(\d{1,2})(?:月(上中旬|中下旬|上旬|中旬|下旬|初|中|底|末)?)?$/u.exec(text);
  const month = Number(one?.[1]);
  if (one && isMonth(month) && (hasYear || text.includes('月'))) {
    const days = DAYS_OF[one[2] ?? '']?.(year, month) ?? [1, lastDay(year, month)];
    const [from, to] = days.map((day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`);
    return { start: from ?? '', end: to ?? '', shape: 'once' };
  }
  const since = /^(\d{1,2})月(?:至今|起|以来|开始)$/u.exec(text);
  if (since && isMonth(Number(since[1]))) return monthsThrough(year, [Number(since[1]), 12], 'through');
  const span = /^(\d{1,2})月?(?:至|到|-)(?:次年|翌年)?(\d{1,2})月(?:底|末|初)?$/u.exec(text);
  const [from, to] = [Number(span?.[1]), Number(span?.[2])];
  return span && isMonth(from) && isMonth(to) ? monthsThrough(year, [from, to], 'through') : undefined;
}
