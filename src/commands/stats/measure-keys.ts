import type { Measure } from '../../facts/measure.js';

/** What programs call a measure: the ledger's English key of what is counted. */
export const MEASURE_KEYS = {
  场次: 'sessions',
  人次: 'attendance',
  未成年人次: 'minors',
  志愿者人次: 'volunteers',
  服务时长: 'hours',
  受益人次: 'served',
} as const satisfies Record<Measure, string>;
