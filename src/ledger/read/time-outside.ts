import type { Time } from '../vocabulary/field.js';
import { HELD, STATUS_WORDS, UNDER_WAY } from '../vocabulary/fields.js';
import type { Span } from './dates.js';
import { earlierTime } from './earlier-time.js';
import type { Reading } from './reading.js';
import { parseTime } from './time.js';

/** What is done before a thing begins. */
const PREPARES = /招募|招收|筹备|准备|报名|摸底|动员|部署|策划|方案|预告|踩点|排练|采购|布置|征集|培训/u;
/** How many days before the period it may lie, and how long a period has things that were prepared for it. */
const [DAYS_BEFORE, LONGEST] = [60, 200] as const;
const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** When a row was that need not lie within the period, as typed. `isTold`: not without a word. */
interface Outside {
  readonly time: Time;
  readonly isTold: boolean;
}

/**
 * A row that was called off, put off or is planned counts nowhere, so that its time may lie anywhere: 7月1日 of a camp that began on 10 July. So may
 * that of what was prepared for a short period shortly before it. Its time stands as typed, at the nearer end of the period.
 */
export function timeOutside(text: string, { title = '', status }: Reading, period: Span): Outside | undefined {
  const meant = status === undefined ? HELD : (STATUS_WORDS[status] ?? status);
  const isHeld = meant === HELD || meant === UNDER_WAY;
  if (isHeld && !PREPARES.test(title)) return undefined;
  const when = found(text, period);
  if (!when) return undefined;
  const isBefore = when.end < period.start;
  const edge = isBefore ? period.start : period.end;
  const time: Time = { start: edge, end: edge, text: when.text ?? spoken(when, text, edge), shape: 'once' };
  if (!isHeld) return { time, isTold: false };
  const isNear = isBefore && daysBetween(when.end, period.start) <= DAYS_BEFORE;
  return isNear && daysBetween(period.start, period.end) <= LONGEST ? { time, isTold: true } : undefined;
}

/** 2025-09-01 is 9月1日, of another year 2026年9月1日. */
function spoken({ start, end }: Time, text: string, edge: string): string {
  if (start !== end) return text;
  const [year, month, day] = start.split('-').map(Number);
  return `${start.slice(0, 4) === edge.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`;
}

/** The time within the years around the period. */
function found(text: string, period: Span): Time | undefined {
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  const years = [first, last, last + 1, first - 1];
  for (const year of years) {
    const time = parseTime(text, { start: `${year}-01-01`, end: `${year}-12-31` });
    if (!('fault' in time)) return time;
  }
  return earlierTime(text, period);
}
