import type { IsoDate, Ledger, Period, Totals } from '../ledger/ledger.js';
import { COMPARED_MEASURES, comparisons, isDue, isTwelveMonths, sameWindow } from './comparison.js';
import { daysBetween } from './dates.js';
import { isRecord } from './fact.js';
import { type Figure, unrecordedSessions } from './figure.js';
import { countedOnly } from './held.js';
import { countActivities } from './measures.js';

/** Why a report does not compare with last year, where the ledger names it: nothing at all, or some measures alone. */
export type NoComparison =
  /** 成文日期 comes `days` days before the end of the period: a part of a year is not held against a whole one. */
  | { readonly why: 'not-due'; readonly days: number }
  /** Totals of last year are those of a whole year, the period is not. */
  | { readonly why: 'totals'; readonly now: Period }
  /** Last year's ledger covers other days. */
  | { readonly why: 'window'; readonly now: Period; readonly before: Period }
  /** Sessions of this or last year have no number, so that the sums cannot be compared. */
  | { readonly why: 'unrecorded'; readonly measures: readonly (typeof COMPARED_MEASURES)[number][] }
  /** The sums of this or last year are rough (50余场). */
  | { readonly why: 'rough'; readonly measures: readonly (typeof COMPARED_MEASURES)[number][] };

/** @param previous What was read of last year; undefined where nothing could be, which is a problem of its own. */
export function whyNoComparison(
  ledger: Ledger,
  previous: Ledger | Totals | undefined,
  dated: IsoDate,
): NoComparison | undefined {
  if (!previous) return undefined;
  const isLedger = 'activities' in previous;
  if (!isDue(ledger, dated)) return { why: 'not-due', days: daysBetween(dated, ledger.period.end) };
  if (!isLedger && !isTwelveMonths(ledger.period)) return { why: 'totals', now: ledger.period };
  if (isLedger && !sameWindow(previous.period, ledger.period))
    return { why: 'window', now: ledger.period, before: previous.period };
  const years = [ledger, ...(isLedger ? [previous] : [])].map((year) => countedOnly(year).activities);
  const facts = comparisons(ledger, previous);
  const leftOut = COMPARED_MEASURES.filter((measure) => {
    const compared = facts[measure];
    return isRecord(compared) && compared.上年 === undefined;
  });
  const where = (is: (figure: Figure) => unknown) =>
    leftOut.filter((measure) => years.some((rows) => is(countActivities('', measure, rows))));
  const unrecorded = where((figure) => unrecordedSessions(figure) > 0);
  if (unrecorded.length > 0) return { why: 'unrecorded', measures: unrecorded };
  const rough = where(({ qualifier }) => qualifier);
  return rough.length > 0 ? { why: 'rough', measures: rough } : undefined;
}
