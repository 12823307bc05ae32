import type { Activity, Ledger } from '../ledger/ledger.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { activityRecord, join } from './activity-record.js';
import { byFrequency } from './by-frequency.js';
import { dateParts, monthsOf, spansYears } from './dates.js';
import { type FactRecord, lazily, list } from './fact.js';
import { measureMakers, measures } from './measures.js';
import { mediaName } from './media-name.js';
import { planRecord } from './plan-record.js';
import { segments } from './segments.js';
import { wanting } from './want.js';

/** A set of activities by its name. */
interface ActivitySet {
  readonly name: string;
  /** Where it stands in the facts; its name unless told otherwise. */
  readonly path?: string;
  /** How a gap calls it; its name unless told otherwise. */
  readonly title?: string;
  /** What to write into the ledger so that it has an activity. */
  readonly remedy?: string;
  /** Which plans of the ledger belong to it: their 专题 or 目标 has one of these words; its name unless told otherwise. */
  readonly planWords?: readonly string[];
}

/** What every group's lists need of the ledger, worked out once. */
export interface GroupContext {
  readonly ledger: Ledger;
  readonly recordOf: (activity: Activity) => FactRecord;
  readonly blank: FactRecord;
}

export function groupContext(ledger: Ledger): GroupContext {
  const records = new Map<Activity, FactRecord>();
  return {
    ledger,
    blank: activityRecord(undefined, ledger.period),
    recordOf: (activity) => {
      const record = records.get(activity) ?? activityRecord(activity, ledger.period);
      records.set(activity, record);
      return record;
    },
  };
}

export const activitiesWhere = ({ ledger }: GroupContext, fits: (activity: Activity) => unknown) =>
  ledger.activities.filter(fits);

/** The facts of a named set of activities: a category, a campaign, an item, an audience, a topic or the whole year. */
export function group(set: ActivitySet, activities: readonly Activity[], context: GroupContext): FactRecord {
  const { name, path = name, title = name, remedy = GAP_WORDS.register, planWords = [name] } = set;
  const { ledger, recordOf, blank } = context;
  const listOf = (rows: readonly Activity[]) => list(rows.map(recordOf), blank);
  return lazily(
    wanting<FactRecord>({ 名称: name }, (part) => ({ label: GAP_WORDS.label([title, part]), remedy })),
    {
      ...measureMakers(path, activities),
      活动: () => listOf(activities),
      举例: () => listOf(examples(activities)),
      最大: () => {
        const largest = byAttendance(activities)[0];
        return largest?.attendance ? recordOf(largest) : blank;
      },
      // The counts of the rows that have a 人次: what is 其中 of it can only be counted in these.
      已记: () =>
        measures(
          `${path}.已记`,
          activities.filter(({ attendance }) => attendance !== undefined),
        ),
      环节: () => join(segments(activities)),
      环节名单: () => list(segments(activities), ''),
      报道名单: () =>
        list(byFrequency(activities.flatMap(({ media }) => media.flatMap((text) => mediaName(text) ?? []))), ''),
      空白月份: () => join(emptyMonths(activities, ledger)),
      计划: () =>
        list(
          ledger.plans
            .filter(({ topics, target }) =>
              planWords.some((w) => topics.some((t) => t.includes(w)) || target?.includes(w)),
            )
            .map(planRecord),
          planRecord(undefined),
        ),
    },
  );
}

/**
 * Examples to name in the text: highlights first, then those of which the ledger has something to tell, then by attendance; an earlier
 * date wins a tie.
 */
function examples(activities: readonly Activity[]): readonly Activity[] {
  const rank = ({ highlight, result, summary }: Activity) => (highlight ? 2 : 0) + (result || summary ? 1 : 0);
  return byAttendance(activities).sort((a, b) => rank(b) - rank(a));
}

function byAttendance(activities: readonly Activity[]): Activity[] {
  return [...activities].sort((a, b) => (b.attendance ?? 0) - (a.attendance ?? 0));
}

/** Months of the period in which no activity begins, as the table of months counts: 2月, or 2025年2月 where the period has two years. */
function emptyMonths(activities: readonly Activity[], ledger: Ledger): readonly string[] {
  // What went on through months leaves no gap in any of them.
  const busy = new Set(
    activities.flatMap(({ date, end, time }) =>
      time?.shape && end ? monthsOf({ start: date, end }) : [date.slice(0, 7)],
    ),
  );
  return monthsOf(ledger.period)
    .filter((month) => !busy.has(month))
    .map((name) => {
      const { year, month } = dateParts(name);
      return spansYears(ledger.period) ? `${year}年${month}月` : `${month}月`;
    });
}
