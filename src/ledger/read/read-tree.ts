import type { Ledger } from '../ledger.js';
import type { MapNode } from '../syntax/tree.js';
import type { RecordOf } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';
import { indexCampaigns } from './campaigns.js';
import { checkReferences, idsOf, notApplicable } from './check-references.js';
import { isOwnCategory } from './classify.js';
import { readActivities } from './read-activities.js';
import { readCampaigns } from './read-campaigns.js';
import { readIndicators } from './read-indicators.js';
import { readPeriod } from './read-period.js';
import { readPlans } from './read-plans.js';
import { checkRequired, entriesOf } from './read-record.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';
import { namedTakes } from './theme-takes.js';

type Head = Omit<RecordOf<typeof LEDGER>, 'activities' | 'campaigns' | 'period' | 'plans'>;

/** The fields whose values others depend on, or that depend on others: read apart, in that order. */
const APART: ReadonlySet<string> = new Set(['year', 'period', 'campaigns', 'activities', 'indicators', 'plans']);

/** A tree → the typed ledger. Faults are reported; where an 错误 was, the value is not to be used. */
export function readTree(root: MapNode, start: Omit<Reading, 'period' | 'alsoChosen'>): Ledger {
  const early: Reading = { ...start, period: undefined, alsoChosen: () => false };
  const entries = entriesOf(root, LEDGER, '', early);
  checkRequired(entries, LEDGER, '', root, early);
  const year = readValue(entries.get('year')?.value, LEDGER.year, early) as number | undefined;
  const period = readPeriod(entries, year, early);
  const index = entries.has('campaigns') ? readCampaigns(entries.get('campaigns')?.value, early) : indexCampaigns([]);
  const reading: Reading = {
    ...start,
    period,
    alsoChosen: (field, text) => field === ACTIVITY.category && isOwnCategory(text, index),
  };

  const head: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(LEDGER)) {
    if (!APART.has(name)) head[name] = readValue(entries.get(name)?.value, field, reading);
  }
  const activities = readActivities(entries.get('activities')?.value, index, reading);
  const typed = head as Head;
  const indicators = readIndicators(entries.get('indicators')?.value, reading);
  const ledger: Ledger = {
    ...typed,
    year: year ?? 0,
    period: period ?? { start: '', end: '' },
    campaigns: index.list,
    activities,
    indicators,
    plans: readPlans(entries.get('plans')?.value, { problems: typed.problems, indicators }, reading),
  };
  const whole = { ...ledger, themes: namedTakes(ledger, idsOf(ledger)) };
  checkReferences(whole, root, reading);
  return { ...whole, notApplicable: notApplicable(ledger) };
}
