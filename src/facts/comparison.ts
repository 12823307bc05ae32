import type { IsoDate, Ledger, Period, Totals } from '../ledger/ledger.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { daysBetween } from './dates.js';
import type { FactRecord } from './fact.js';
import { derivedFigure, type Figure, typedFigure, unrecordedSessions } from './figure.js';
import { countedOnly } from './held.js';
import { type Measure, unitOf } from './measure.js';
import { countActivities } from './measures.js';
import { isWholeYear, yearBefore } from './period-name.js';
import { type Want, wanting } from './want.js';

/** What is compared with last year, and under which name totals typed by hand have it. */
const COMPARED = {
  场次: 'sessions',
  人次: 'attendance',
  志愿者人次: 'volunteers',
  服务时长: 'hours',
  受益人次: 'served',
} as const satisfies Partial<Record<Measure, keyof Totals>>;

type Compared = keyof typeof COMPARED;
export const COMPARED_MEASURES = Object.keys(COMPARED) as readonly Compared[];

/** What the figures are compared with, as a sentence names it: last year, or its same window. */
export const comparedWith = (period: Period): string => (isWholeYear(period) ? '上年' : '上年同期');

/**
 * This year beside last year. Nothing is compared where last year's figure is 0 or missing, where the two windows differ in length
 * or place in the year, or where either year has sessions whose attendance nobody recorded, or a sum that is rough: 50余 and 56 have
 * no difference that anybody knows.
 */
export function comparisons(year: Ledger, previous: Ledger | Totals | undefined): FactRecord {
  const ledger = countedOnly(year);
  const facts = Object.fromEntries(
    COMPARED_MEASURES.map((measure) => {
      const now = countActivities('总计', measure, ledger.activities);
      const compared = compare(measure, now, earlierFigure(measure, ledger, previous));
      return [measure, wanting(compared, (part) => want(GAP_WORDS.label([measure, part])))];
    }),
  );
  return wanting(facts, want);
}

const want = (name: string): Want => ({ label: GAP_WORDS.label(['同比', name]), remedy: GAP_WORDS.head('上年') });

function earlierFigure(measure: Compared, ledger: Ledger, previous: Ledger | Totals | undefined): Figure | undefined {
  if (!previous) return undefined;
  if (!('activities' in previous))
    return isTwelveMonths(ledger.period) ? typedTotal(measure, previous[COMPARED[measure]]) : undefined;
  return sameWindow(previous.period, ledger.period)
    ? countActivities('上年', measure, countedOnly(previous).activities)
    : undefined;
}

function typedTotal(measure: Compared, value: number | undefined): Figure | undefined {
  const path = ['previous', COMPARED[measure]];
  return typedFigure(`上年.${measure}`, value, unitOf(measure), { what: `上年.${measure}`, text: String(value), path });
}

/** A year is held against the one before once it is nearly over: its papers are written in its last month, and half a year is no year. */
export const isDue = ({ period }: Ledger, dated: IsoDate): boolean => daysBetween(dated, period.end) <= 31;

/** Totals of last year (上年) are those of a whole year: nothing shorter can be held against them. */
export const isTwelveMonths = (period: Period): boolean =>
  Math.abs(daysBetween(yearBefore(period).end, period.start) - 1) <= 1;

/** The same days of the year before; a leap day more or less does not matter. */
export function sameWindow(before: Period, now: Period): boolean {
  const apart = daysBetween(before.start, now.start);
  const longer = daysBetween(before.start, before.end) - daysBetween(now.start, now.end);
  return (apart === 365 || apart === 366) && Math.abs(longer) <= 1;
}

function compare(measure: Compared, now: Figure, before: Figure | undefined): FactRecord {
  const isWhole = (figure: Figure) => figure.value !== 0 && unrecordedSessions(figure) === 0 && !figure.qualifier;
  if (!before || !isWhole(before) || !isWhole(now)) {
    return { 上年: undefined, 变化: undefined, 增减: undefined, 升降: undefined, 幅度: undefined };
  }
  const change = derivedFigure(`同比.${measure}.增减`, now.unit, { by: 'difference', of: now, from: before });
  const isChanged = change.value !== 0;
  const isMore = now.value > before.value;
  const share = () => derivedFigure(`同比.${measure}.幅度`, '%', { by: 'share', part: change, whole: before });
  return {
    上年: before,
    变化: isChanged ? (isMore ? '增加' : '减少') : '持平',
    增减: isChanged ? change : undefined,
    升降: isChanged ? (isMore ? '增长' : '下降') : undefined,
    幅度: isChanged ? { ...share(), decimals: 1 } : undefined,
  };
}
