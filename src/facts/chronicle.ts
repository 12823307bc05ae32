import type { Activity, Ledger } from '../ledger/ledger.js';
import { ACTIVITY } from '../ledger/vocabulary/fields.js';
import { type FactRecord, type List, list } from './fact.js';
import { groupContext } from './group.js';
import { byDate, held } from './held.js';

/** Every row that took place and of which somebody wrote more than its title and its numbers, in order: nothing typed is for nothing. */
export function chronicle(ledger: Ledger): List<FactRecord> {
  const { recordOf, blank } = groupContext(ledger);
  return list(byDate(held(ledger.activities)).filter(isTold).map(recordOf), blank);
}

const TELLING = Object.entries(ACTIVITY).flatMap(([name, { kind, traits }]) =>
  traits.has('prose') || kind === 'quantities' ? [name as keyof Activity] : [],
);

const isTold = (activity: Activity) =>
  TELLING.some((name) => {
    const value = activity[name];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
