import { periodWithin } from '../facts/period-name.js';
import { planPeriod } from '../facts/plan-period.js';
import type { Ledger, Plan } from '../ledger/ledger.js';
import { oncePer } from '../once-per.js';
import { shareRun } from './share-run.js';
import { withoutEnd } from './shortcomings.js';

/**
 * The ledger with its plans as they can be told: a problem of 存在问题 that one plan alone speaks of is that plan's own, and the time that the
 * whole paper is for is no time of a task.
 */
export const withReadyPlans = oncePer((ledger: Ledger): Ledger => {
  if (ledger.plans.length === 0) return ledger;
  const own = periodWithin(planPeriod(ledger).span ?? ledger.period);
  const taken = new Set(ledger.plans.flatMap(({ problem }) => (problem ? [withoutEnd(problem)] : [])));
  const free = ledger.problems.map(withoutEnd).filter((text) => !taken.has(text) && text.length <= SHORT);
  const answers = new Map<Plan, string>();
  for (const text of free) {
    const speaking = ledger.plans.filter((plan) => !plan.problem && !answers.has(plan) && speakOf(plan, text));
    const [only, ...more] = speaking;
    if (only && more.length === 0) answers.set(only, text);
  }
  const plans = ledger.plans.map((plan): Plan => {
    const when = plan.when === own ? undefined : plan.when;
    return { ...plan, when, problem: plan.problem ?? answers.get(plan) };
  });
  return { ...ledger, plans };
});

/** A problem of more clauses is of several matters. */
const SHORT = 34;

/** Four characters running, without what every plan speaks of. */
const speakOf = ({ target = '' }: Plan, problem: string): boolean =>
  shareRun(problem.replace(EVERYBODY, '，'), target.replace(EVERYBODY, '；'), 4);
const EVERYBODY = /社区(?:居民|工作|干部)?|志愿(?:者|服务)|居民(?:小区)?|在职党员|活动/g;
