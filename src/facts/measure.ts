import type { Activity } from '../ledger/ledger.js';
import type { Addend } from './sum-quantities.js';

/** What is counted of any set of activities: name → unit and the field of an activity that adds to it. */
const MEASURES = {
  场次: { unit: '场', field: 'sessions' },
  人次: { unit: '人次', field: 'attendance' },
  未成年人次: { unit: '人次', field: 'minors' },
  志愿者人次: { unit: '人次', field: 'volunteers' },
  服务时长: { unit: '小时', field: 'hours' },
  受益人次: { unit: '人次', field: 'served' },
} as const;

export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];
export const unitOf = (measure: Measure): string => MEASURES[measure].unit;
/** How much one activity adds; undefined where nothing was recorded. */
export const amountOf = (measure: Measure, activity: Activity): number | undefined => activity[MEASURES[measure].field];

/** The same as it goes into a sum: 30余人 stays rough. */
export const addendOf = (measure: Measure, activity: Activity): Addend => ({
  value: amountOf(measure, activity) ?? 0,
  qualifier: typedOf(measure, activity)?.qualifier,
});

/** What was typed, where it is more than a number of the measure's own unit: 30余人次, 12位. */
export const typedOf = (measure: Measure, activity: Activity) => activity.asTyped[MEASURES[measure].field];

/**
 * Attendance that nobody recorded is not 0, and the hours of volunteers who are counted are not 0 either. For the other measures silence
 * means that there was nothing to record. 12位 is recorded, and no 人次.
 */
export function isUnrecorded(measure: Measure, activity: Activity): boolean {
  if (amountOf(measure, activity) !== undefined || typedOf(measure, activity)) return false;
  return measure === '人次' || (measure === '服务时长' && (activity.volunteers ?? 0) > 0);
}
