import type { Activity } from '../ledger/ledger.js';
import { byFrequency } from './by-frequency.js';

/** The order in which a lecture goes through its five (sample 2). */
const ORDER = ['唱歌曲', '学模范', '诵经典', '发善心', '送吉祥'];

/** The segments of lectures: the five in their order, then those of the community's own, the most frequent first. */
export function segments(activities: readonly Activity[]): readonly string[] {
  const found = byFrequency(activities.flatMap((activity) => activity.segments));
  return [...ORDER.filter((name) => found.includes(name)), ...found.filter((name) => !ORDER.includes(name))];
}
