import { dateParts } from '../../facts/dates.js';
import type { Matter } from '../deeds/matter.js';
import { type TimeFrame, timeOf, whenOf } from './when.js';

const OF_YEAR = /^(\d{4})年/;

/**
 * When a thing was, behind another of its list: nothing where it was at the same time, and with its year where the one before was in another: 2010年，社区获评甲；2012年，获评乙.
 */
export function timeBehind(matter: Matter, before: Matter | undefined, frame: TimeFrame): string | undefined {
  const own = whenOf(matter, '月', frame);
  const last = before && whenOf(before, '月', frame);
  if (before && last === own) return undefined;
  const [, year] = OF_YEAR.exec(last ?? '') ?? [];
  const time = timeOf(matter);
  if (!year || !time || OF_YEAR.test(own ?? '') || /^\D/.test(own ?? '1')) return own;
  const is = `${dateParts(time.start).year}`;
  return is === year ? own : `${is}年${own ?? ''}`;
}
