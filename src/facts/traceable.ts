import type { Ledger } from '../ledger/ledger.js';
import { activityRecord } from './activity-record.js';
import { type FactRecord, isRecord, lazily } from './fact.js';
import type { Facts } from './facts.js';
import { months } from './months.js';

/**
 * The facts with what else a figure can be named by: 月份.3月.人次, 活动12.人次 (a cell of the annex) and 上年.人次. Nothing of it is
 * worked out before it is asked for.
 */
export function traceable(facts: Facts, ledger: Ledger): FactRecord {
  const tree: FactRecord = Object.defineProperties({}, Object.getOwnPropertyDescriptors(facts));
  return lazily(tree, {
    月份: () => months(ledger),
    上年: () =>
      Object.fromEntries(
        Object.entries(isRecord(facts.同比) ? facts.同比 : {}).map(([measure, compared]) => [
          measure,
          isRecord(compared) ? compared.上年 : undefined,
        ]),
      ),
    ...Object.fromEntries(
      ledger.activities.map((activity) => [`活动${activity.row}`, () => activityRecord(activity, ledger.period)]),
    ),
  });
}
