import type { Time } from '../vocabulary/field.js';
import { parseDate, type Span } from './dates.js';
import { stretchOf } from './stretch.js';

/** Years before the year of the ledger that words name. */
const BACK: Readonly<Record<string, number>> = { 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 大前年: 3 };
const NAMED = /^(去年|上年|上一年|前年|大前年|\d{4})(?:年度?|[-./](?=\d))?的?(.*)$/u;
/** Long ago, and nobody wrote when. */
const LONG_AGO =
  /^(?:此前|早年|往年|早些年|前几年|前些年|多年前|(?:以前|原来|早)就?有|原有|(?:上世纪|20世纪)?\d0年代(?:初|中期|末)?|(?:解放|建国|改革开放|土改|抗战|民国|[明清][代朝]|人民公社)(?:前|初期?|后|时期?|期间|末)?)$/u;
/** 解放前 and 改革开放初期 are no time of a ledger. */
export const isLongAgo = (plain: string): boolean => LONG_AGO.test(plain);

/**
 * A time before the period, as people write it of what stands since then: 2010-11, 2010年, 去年11月, 前年底, 此前. Its `text` is how a sentence
 * says it (2010年11月); undefined where it means none, or one that is not over before the period begins.
 */
export function earlierTime(typed: string, period: Span): Time | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/\s+/gu, '').replaceAll(/[–—−]/gu, '-');
  const dayBefore = new Date(Date.parse(period.start) - 86_400_000).toISOString().slice(0, 10);
  if (LONG_AGO.test(plain)) return { start: dayBefore, end: dayBefore, text: plain, shape: 'once', before: true };
  const [, first, last] = /^(\d{4})年?[、和及,](\d{4})年$/u.exec(plain) ?? [];
  if (first && last && first < last && `${last}-12-31` < period.start)
    return { start: `${first}-01-01`, end: `${last}-12-31`, text: plain, shape: 'once', before: true };
  const [, word = '', rest = ''] = NAMED.exec(plain) ?? [];
  const year = word in BACK ? Number(period.end.slice(0, 4)) - (BACK[word] ?? 0) : Number(word);
  if (word === '' || year < 1000) return undefined;
  const span = spanIn(rest, year);
  if (!span || span.end >= period.start) return undefined;
  const text = word in BACK ? plain : `${year}年${spoken(rest)}`;
  return { start: span.start, end: span.end, text, shape: 'once', before: true };
}

function spanIn(rest: string, year: number): Span | undefined {
  const whole = { start: `${year}-01-01`, end: `${year}-12-31` };
  if (rest === '') return whole;
  const day = parseDate(rest, whole);
  if (typeof day === 'string') return { start: day, end: day };
  const month = /^(\d{1,2})$/u.test(rest) ? `${rest}月` : rest.replace(/^(?=[初中底末]$)/u, '年');
  return stretchOf(month, year, whole);
}

/** 11 → 11月, 11-5 and 11.5 → 11月5日. */
const spoken = (rest: string) =>
  rest.replace(/^0?(\d{1,2})$/u, '$1月').replace(/^0?(\d{1,2})[-./]0?(\d{1,2})$/u, '$1月$2日');
