import type { Ledger, Period } from '../ledger/ledger.js';
import { PAPER_WORDS } from '../words/paper-words.js';
import { dateParts, daysBetween } from './dates.js';
import { isWholeMonths, isWholeYear, periodName, periodWithin, wholeMonths } from './period-name.js';

/** The time that a plan paper is for. */
export interface PlanPeriod {
  /** 2026年, 2025年第四季度, 下一步: in the title, the text and the file's name. */
  readonly name: string;
  /** Of it, or of its first day. */
  readonly year: number;
  /** Its days, where it is no year. */
  readonly span?: Period;
  /** How long it is; undefined where nobody knows. */
  readonly months?: number;
  /** 年底, 季末: when a plan for it is looked back on. */
  readonly end: string;
  /** Nobody said it, and the ledger's own period has no next one of its kind. */
  readonly unclear?: true;
}

/**
 * 计划年度 where the ledger says it. Else the next period of the same kind as that of the ledger: after a year a year, after a half a half, after
 * a quarter a quarter, after a month a month; what ends in the last quarter of a year is followed by the next year. After a festival's week,
 * or any other stretch, nobody knows: such a paper is for what comes next (下一步), or for the years that all of its plans are for (未来五年).
 */
export function planPeriod({
  planYear,
  year,
  period,
  plans = [],
}: Pick<Ledger, 'planYear' | 'year' | 'period'> & { readonly plans?: Ledger['plans'] }): PlanPeriod {
  if (planYear !== undefined) return restOf(planYear, period, plans) ?? wholeYear(planYear);
  if (isWholeYear(period)) return wholeYear(year + 1);
  const [from, to] = [dateParts(period.start), dateParts(period.end)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const regular =
    isWholeMonths(period) && REGULAR.includes(months) && (months > 6 || from.month % months === 1 % months);
  if (from.year === to.year && to.month > 9 && (months > 9 || (regular && months > 1))) return wholeYear(to.year + 1);
  if (!regular) {
    const named = yearsOf(plans);
    return {
      name: named ?? PAPER_WORDS.next,
      year: to.year,
      end: PAPER_WORDS.afterwards,
      ...(!named && { unclear: true }),
    };
  }
  const next = following(period, months);
  return { name: periodName(next), year: dateParts(next.start).year, span: next, months, end: endOf(next, months) };
}

/**
 * 2015年 for a plan behind the third quarter of 2015 is its fourth, where the times of its plans are of it: most of the year is told. Undefined of
 * any other year.
 */
function restOf(planYear: number, period: Period, plans: Ledger['plans']): PlanPeriod | undefined {
  const [from, to] = [dateParts(period.start), dateParts(period.end)];
  const months = to.month - from.month + 1;
  if (to.year !== planYear || from.year !== planYear || !isWholeMonths(period)) return undefined;
  if (![3, 6].includes(months) || to.month > 9 || to.month % months !== 0) return undefined;
  const next = following(period, months);
  const last = dateParts(next.end).month;
  const stated = plans.flatMap(({ when = '', target = '' }) => monthsIn(`${when}，${target}`));
  const fits = stated.length > 0 && stated.every((month) => month > to.month && month <= last);
  return fits ? { name: periodName(next), year: planYear, span: next, months, end: endOf(next, months) } : undefined;
}

/** The months that a time ends in: 11月底前, 第四季度, 下半年. */
const monthsIn = (text: string): readonly number[] => [
  ...[...text.matchAll(/(?<!\d)(\d{1,2})月/g)].map(([, month]) => Number(month)),
  ...[...text.matchAll(/第?([一二三四])季度/g)].map(([, at = '']) => '一二三四'.indexOf(at) * 3 + 3),
  ...(text.includes('上半年') ? [6] : []),
  ...(/下半年|年底|年末/.test(text) ? [12] : []),
];

function yearsOf([first, ...more]: Ledger['plans']): string | undefined {
  const when = first?.when?.trim();
  return when && more.length > 0 && YEARS.test(when) && more.every((plan) => plan.when?.trim() === when)
    ? when
    : undefined;
}
const YEARS = /^(?:未来|今后|近|下)[一二两三四五六七八九十\d]+年(?:内|间)?$|^“?十[三四五六七八]五”?(?:时期|期间)$/;

/** A month, a quarter, a half and a year. */
const REGULAR: readonly number[] = [1, 3, 6, 12];

const wholeYear = (year: number): PlanPeriod => ({
  name: PAPER_WORDS.year(year),
  year,
  months: 12,
  end: PAPER_WORDS.yearEnd,
});

const endOf = ({ end }: Period, months: number) =>
  dateParts(end).month === 12 ? PAPER_WORDS.yearEnd : (ENDS[months] ?? PAPER_WORDS.periodEnd);
const ENDS: Readonly<Record<number, string>> = { 1: PAPER_WORDS.monthEnd, 3: PAPER_WORDS.quarterEnd };

function following({ end }: Period, months: number): Period {
  const { year, month } = dateParts(end);
  return wholeMonths(year, month + 1, months);
}

/** How a plan calls the time that the ledger tells of: 上年 of the year before its own, 第三季度 of a quarter, 前期 of what has no name. */
export function formerly(ledger: Ledger): string {
  const { period, year } = ledger;
  const plan = planPeriod(ledger);
  if (isWholeYear(period) && plan.year === year + 1) return PAPER_WORDS.lastYear;
  if (
    plan.months === 12 &&
    ledger.planYear === undefined &&
    isWholeMonths(period) &&
    !isWholeYear(period) &&
    period.start.slice(0, 4) !== period.end.slice(0, 4)
  )
    return PAPER_WORDS.yearBefore;
  const named = isWholeMonths(period) && daysBetween(period.start, period.end) < 190;
  return named && plan.year === year ? periodWithin(period) : PAPER_WORDS.before;
}
