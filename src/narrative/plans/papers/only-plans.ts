import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';

/** The opening of a report that has no deeds to tell: it is about what is to be done, and promises no more. Undefined where there are no plans. */
export function onlyPlans(ledger: Ledger): Pieces | undefined {
  const { activities, plans, problems, community } = ledger;
  if (activities.length > 0 || plans.length === 0) return undefined;
  return fillPattern('只有打算', {
    社区: community.name,
    问题: problems.length > 0 ? patternWords('问题') : undefined,
    期间: planPeriod(ledger).name,
  });
}
