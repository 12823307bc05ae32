import { compareDates } from '../compare-dates.js';
import type { Activity } from '../ledger/ledger.js';
import { FESTIVAL_DAYS, type FestivalDay, isNear } from '../ledger/wording/festival-days.js';
import { GAP_WORDS } from '../words/gap-words.js';
import type { FactRecord } from './fact.js';
import { type GroupContext, group } from './group.js';

/**
 * The campaign days and festivals that activities of the year were held for: the ledger says so by 专题, or the title names the day and the
 * date is near it. A date alone proves nothing: a patrol on 1 October is no celebration; nor does a word that may mean the day (五一路口).
 */
export function festivals(context: GroupContext): readonly FactRecord[] {
  return FESTIVAL_DAYS.map((day) => ({ day, activities: context.ledger.activities.filter((a) => isFor(day, a)) }))
    .filter(({ activities }) => activities.length > 0)
    .sort((a, b) => compareDates(a.activities[0]?.date ?? '', b.activities[0]?.date ?? ''))
    .map(({ day, activities }) =>
      group({ name: day.name, path: `节日.${day.name}`, remedy: GAP_WORDS.festival }, activities, context),
    );
}

const isFor = (day: FestivalDay, { title, date, topics, notTopics }: Activity) =>
  topics.includes(day.name) ||
  (!notTopics.includes(day.name) && day.names.some((name) => title.includes(name)) && isNear(day, date));
