import type { Activity, Ledger } from '../ledger/ledger.js';
import { type FactRecord, type List, list } from './fact.js';
import { groupContext } from './group.js';
import { byDate, held } from './held.js';

/** Every row that took place and of which somebody wrote more than its title and its numbers, in order: nothing typed is for nothing. */
export function chronicle(ledger: Ledger): List<FactRecord> {
  const { recordOf, blank } = groupContext(ledger);
  return list(byDate(held(ledger.activities)).filter(isTold).map(recordOf), blank);
}

const isTold = ({ summary, result, cause, quantities }: Activity) =>
  Boolean(summary || result || cause || quantities.length > 0);
