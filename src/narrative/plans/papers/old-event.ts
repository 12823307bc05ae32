import { isUnderQuarter } from '../../../facts/period-name.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { shareRun } from '../../phrases/share-run.js';

/**
 * The ledger without what its paper of some days was on (“迎新春送春联”系列活动) and for, where no plan speaks of it: it has been held, and the plans
 * are for what comes after it; nor what comes once and was of another year.
 */
export const withoutOldEvent = oncePer((ledger: Ledger): Ledger => {
  const { matter, activities, plans, period } = ledger;
  const done = activities.some(({ status }) => status === '已开展');
  // 第六次全国人口普查, 抗洪救灾 of a year that is over.
  if (matter && done && plans.length > 0 && ONCE.test(matter) && planPeriod(ledger).year > ledger.year)
    return {
      ...ledger,
      matter: undefined,
      purpose: undefined,
      grounds: ledger.grounds.filter((one) => !ONCE.test(one)),
    };
  const held = done && isUnderQuarter(period) && planPeriod(ledger).unclear;
  if (!matter || !held || plans.length === 0 || !EVENT.test(matter)) return ledger;
  const name = matter.replace(/系列|主题|活动|[“”]/g, '');
  return plans.some(({ target = '', topic }) => shareRun(name, `${topic}，${target}`, LIKE))
    ? ledger
    : { ...ledger, matter: undefined, purpose: undefined };
});

/** Characters. */
const LIKE = 3;
/** What is over when it has been done. */
const ONCE = /普查|换届|抗洪|抢险|抗震|救灾|抗旱|迎检/;
const EVENT = /(?:活动|[节日周月赛会]|演出|行动)[”]?$/;
