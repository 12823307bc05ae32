import type { IsoDate, Ledger, Period, Totals } from '../ledger/ledger.js';
import { daysBetween } from './dates.js';
import type { FactRecord } from './fact.js';
import { type Figure, typedFigure } from './figure.js';
import { countedOnly } from './held.js';
import { countActivities, type Measure, unitOf } from './measures.js';
import { isWholeYear, yearBefore } from './period-name.js';

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
 * or place in the year, or where either year has sessions whose attendance nobody recorded.
 */
export function comparisons(year: Ledger, previous: Ledger | Totals | undefined): FactRecord {
  const ledger = countedOnly(year);
  return Object.fromEntries(
    COMPARED_MEASURES.map((measure) => {
      const now = countActivities('总计', measure, ledger.activities);
      return [measure, compare(measure, now, earlierFigure(measure, ledger, previous))];
    }),
  );
}

function earlierFigure(measure: Compared, ledger: Ledger, previous: Ledger | Totals | undefined): Figure | undefined {
  if (!previous) return undefined;
  if (!('activities' in previous))
    return isTwelveMonths(ledger.period)
      ? typedFigure(`上年.${measure}`, previous[COMPARED[measure]], unitOf(measure))
      : undefined;
  return sameWindow(previous.period, ledger.period)
    ? countActivities('上年', measure, countedOnly(previous).activities)
    : undefined;
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

const percent = (change: number, before: Figure) => Math.round((Math.abs(change) / before.value) * 1000) / 10;

function compare(measure: Compared, now: Figure, before: Figure | undefined): FactRecord {
  if (!before || before.value === 0 || now.value === 0 || before.unrecorded > 0 || now.unrecorded > 0) {
    return { 上年: undefined, 变化: undefined, 增减: undefined, 升降: undefined, 幅度: undefined };
  }
  const change = Math.round((now.value - before.value) * 100) / 100;
  const figure = (name: string, value: number, unit: string): Figure => ({
    kind: 'figure',
    name: `同比.${measure}.${name}`,
    value,
    unit,
    origin: 'activities',
    sources: [...now.sources, ...before.sources],
    unrecorded: 0,
  });
  return {
    上年: before,
    变化: change > 0 ? '增加' : change < 0 ? '减少' : '持平',
    增减: change === 0 ? undefined : figure('增减', Math.abs(change), unitOf(measure)),
    升降: change > 0 ? '增长' : change < 0 ? '下降' : undefined,
    幅度: change === 0 ? undefined : { ...figure('幅度', percent(change, before), '%'), decimals: 1 },
  };
}
