import { countWord } from '../../chinese/count-word.js';
import { daysBetween } from '../../facts/dates.js';
import { isWholeMonths, isWholeYear, periodWithin } from '../../facts/period-name.js';
import type { Period } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Pieces } from '../phrases/piece.js';

/** 全年, 上半年, 三年共: of how long a number is the whole; 共 where that has no short name. */
export function totalWord(period: Period): string {
  if (isWholeYear(period)) return patternWords('全年');
  const name = periodWithin(period);
  if (isWholeMonths(period) && /半年$/.test(name) && !/\d{4}/.test(name)) return name;
  const years = (daysBetween(period.start, period.end) + 1) / 365;
  return years > 1.9 ? patternWords('几年共', { 数: countWord(Math.round(years)) }) : patternWords('共');
}

/** 每月召开例会，全年12次, and not twelve of them a month. */
export const inAll = (when: string | undefined, sessions: Pieces, { period }: { readonly period: Period }): Pieces =>
  sessions.length > 0 && when?.startsWith('每') ? ['，', totalWord(period), ...sessions] : sessions;

/** 积分兑换日 of 每月25日: a day that is kept; 主题党日 is held. Undefined of any other. */
export function keptDay(name: string, when: string): string | undefined {
  const called = name.replace(/活动$/, '');
  return /^[^“”]{2,}[^党“”]日$/.test(called) && ON_DAY.test(when) ? called : undefined;
}
const ON_DAY = /^每(?:周|星期)[一二三四五六日天末]$|^每月[^、]*[日号一二三四五六天末]$/;
