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
/** The number as it was typed, where it has a qualifier or a unit of its own. */
export const typedOf = (measure: Measure, activity: Activity) => activity.asTyped[MEASURES[measure].field];

export const amountOf = (measure: Measure, activity: Activity): number | undefined => activity[MEASURES[measure].field];

/** The same as it goes into a sum: 30余人 stays rough. */
export const addendOf = (measure: Measure, activity: Activity): Addend => ({
  value: amountOf(measure, activity) ?? 0,
  qualifier: activity.asTyped[MEASURES[measure].field]?.qualifier,
});

/** Attendance that nobody recorded is not 0. For the other measures silence means that there was nothing to record. */
export const isUnrecorded = (measure: Measure, activity: Activity): boolean =>
  measure === '人次' && activity.attendance === undefined && !activity.asTyped.attendance;
