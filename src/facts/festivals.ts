import { compareDates } from '../compare-dates.js';
import type { Activity, IsoDate, Ledger } from '../ledger/ledger.js';
import { FESTIVAL_DAYS, type FestivalDay, isNear } from '../ledger/wording/festival-days.js';
import { GAP_WORDS } from '../words/gap-words.js';
import type { FactRecord } from './fact.js';
import { type GroupContext, group } from './group.js';

/**
 * The campaign days and festivals that 文体活动 of the year were held for: the ledger says so by 专题, or the title names the day and the
 * date is near it. A date alone proves nothing: a match on 1 October is no celebration; nor does a word that may mean the day (五一路口).
 * 国际禁毒日 of a 禁毒宣传 is none: the reports name the days of what was held for culture.
 */
export function festivals(context: GroupContext): readonly FactRecord[] {
  const rows = cultural(context.ledger);
  return FESTIVAL_DAYS.map((day) => ({ day, activities: rows.filter((a) => isFor(day, a)) }))
    .filter(({ activities }) => activities.length > 0)
    .sort((a, b) => compareDates(a.activities[0]?.date ?? '', b.activities[0]?.date ?? ''))
    .map(({ day, activities }) =>
      group({ name: day.name, path: `节日.${day.name}`, remedy: GAP_WORDS.festival }, activities, context),
    );
}

/** Whether each of them was held for such a day: 春节、端午节前后，举办群众文化活动3场 says so of all three. */
export const isAllFestive = (ledger: Ledger): boolean =>
  cultural(ledger).every((row) => FESTIVAL_DAYS.some((day) => isFor(day, row)));

const cultural = ({ activities }: Ledger) => activities.filter(({ category }) => category === '文体活动');

const isFor = (day: FestivalDay, { title, date, topics, notTopics }: Activity) =>
  topics.includes(day.name) ||
  (!notTopics.includes(day.name) && day.names.some((name) => title.includes(name)) && isNear(day, date));

/** 春节 in front of a title, and its day of that year, where the date is near it: undefined where the calendar does not say. */
export function festivalInFrontOf(
  title: string,
  date: IsoDate,
): { readonly name: string; readonly front: string; readonly day: IsoDate } | undefined {
  if (!FIRST_LETTERS.has(title.charAt(0))) return undefined;
  for (const festival of FESTIVAL_DAYS) {
    const front = festival.names.find((name) => title.startsWith(name));
    const day = front === undefined ? undefined : festival.inYear(Number(date.slice(0, 4)));
    if (front && day && isNear(festival, date)) return { name: festival.name, front, day };
  }
  return undefined;
}

const FIRST_LETTERS: ReadonlySet<string> = new Set(
  FESTIVAL_DAYS.flatMap(({ names }) => names.map((name) => name.charAt(0))),
);
