import type { Activity, CountName } from '../ledger/ledger.js';
import type { FactRecord } from './fact.js';
import type { Figure } from './figure.js';
import { sumQuantities } from './sum-quantities.js';

/** What is counted of any set of activities: name → unit and how much one activity adds (undefined: nothing was recorded). */
const MEASURES = {
  场次: { unit: '场', of: (a: Activity) => a.sessions },
  人次: { unit: '人次', of: (a: Activity) => a.attendance },
  未成年人次: { unit: '人次', of: (a: Activity) => a.minors },
  志愿者人次: { unit: '人次', of: (a: Activity) => a.volunteers },
  服务时长: { unit: '小时', of: (a: Activity) => a.hours },
  受益人次: { unit: '人次', of: (a: Activity) => a.served },
} as const;

export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];
export const unitOf = (measure: Measure): string => MEASURES[measure].unit;

/**
 * Attendance that nobody recorded is not 0, and the hours of volunteers who are counted are not 0 either. For the other measures silence means
 * that there was nothing to record.
 */
function isUnrecorded(measure: Measure, { attendance, volunteers, hours, asTyped }: Activity): boolean {
  // 12位 is recorded, and no 人次.
  if (measure === '人次') return attendance === undefined && !asTyped.attendance;
  return measure === '服务时长' && hours === undefined && !asTyped.hours && (volunteers ?? 0) > 0;
}

/** Under which name a row has what was typed. */
export const COUNTS = {
  场次: 'sessions',
  人次: 'attendance',
  未成年人次: 'minors',
  志愿者人次: 'volunteers',
  服务时长: 'hours',
  受益人次: 'served',
} as const satisfies Record<Measure, CountName>;

/** What one activity adds, and how certain that is. */
export const amount = (measure: Measure, activity: Activity) => ({
  value: MEASURES[measure].of(activity) ?? 0,
  qualifier: activity.asTyped[COUNTS[measure]]?.qualifier,
});

/** One count over activities. What took place and nobody recorded is left out and told apart. */
export function countActivities(name: string, measure: Measure, activities: readonly Activity[]): Figure {
  const { unit, of } = MEASURES[measure];
  const sources = activities.filter((activity) => of(activity));
  const silent = activities.filter((activity) => isUnrecorded(measure, activity));
  return {
    kind: 'figure',
    name: `${name}.${measure}`,
    ...sumQuantities(sources.map((activity) => amount(measure, activity))),
    unit,
    origin: 'activities',
    sources,
    unrecorded: silent.reduce((total, { sessions }) => total + (sessions ?? 0), 0),
  };
}

/** All six counts. */
export function measures(name: string, activities: readonly Activity[]): FactRecord {
  return Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, countActivities(name, measure, activities)]));
}
