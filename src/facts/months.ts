import type { Activity, Ledger } from '../ledger/ledger.js';
import { dateParts, monthsOf, spansYears } from './dates.js';
import type { FactRecord } from './fact.js';
import { countedOnly } from './held.js';
import { measures } from './measures.js';

/** What was some day of a year is in no month; days on end are in that where they begin. */
export const isInOneMonth = ({ date, end = date, time }: Activity): boolean =>
  !time?.shape || date.slice(0, 7) === end.slice(0, 7);

/** The six counts of each month of the period, in order: 3月 → its counts, 2025年3月 where the period has two years. */
export function months(ledger: Ledger): Readonly<Record<string, FactRecord>> {
  const name = (month: string) => {
    const { year, month: number } = dateParts(month);
    return spansYears(ledger.period) ? `${year}年${number}月` : `${number}月`;
  };
  const dated = countedOnly(ledger).activities.filter(isInOneMonth);
  return Object.fromEntries(
    monthsOf(ledger.period).map((month) => [
      name(month),
      // An activity of several days counts once, where it begins.
      measures(
        `月份.${name(month)}`,
        dated.filter(({ date }) => date.startsWith(month)),
      ),
    ]),
  );
}
