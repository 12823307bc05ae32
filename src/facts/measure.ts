import type { Activity } from '../ledger/ledger.js';

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
export const amountOf = (measure: Measure, activity: Activity): number | undefined => MEASURES[measure].of(activity);

/** Attendance that nobody recorded is not 0. For the other measures silence means that there was nothing to record. */
export const isUnrecorded = (measure: Measure, activity: Activity): boolean =>
  measure === '人次' && activity.attendance === undefined;
