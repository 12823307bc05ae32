import type { Ledger } from '../ledger/ledger.js';
import { dateParts, monthsOf, spansYears } from './dates.js';
import type { FactRecord } from './fact.js';
import { measures } from './measures.js';

/** The six counts of each month of the period, in order: 3月 → its counts, 2025年3月 where the period has two years. */
export function months(ledger: Ledger): Readonly<Record<string, FactRecord>> {
  const name = (month: string) => {
    const { year, month: number } = dateParts(month);
    return spansYears(ledger.period) ? `${year}年${number}月` : `${number}月`;
  };
  return Object.fromEntries(
    monthsOf(ledger.period).map((month) => [
      name(month),
      // An activity of several days counts once, where it begins.
      measures(
        `月份.${name(month)}`,
        ledger.activities.filter(({ date }) => date.startsWith(month)),
      ),
    ]),
  );
}
