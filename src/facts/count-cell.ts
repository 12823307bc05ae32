import { type Figure, sourcesOf, unrecordedSessions } from './figure.js';
import type { FactCell } from './table.js';

/** Stands behind attendance that nobody counted head by head. */
export const ESTIMATED = '（估）';

/** There was nothing to count. */
export const NONE = '—';

/**
 * A count in a column whose head names the unit. What took place and nobody counted is 未记, in every table and chart: “—” says that
 * there was nothing.
 * @param zero Whether a count of 0 is a number where some row wrote one down.
 */
export function countCell(figure: Figure, zero = false): FactCell {
  if (figure.value > 0) return { ...figure, unit: '' };
  if (unrecordedSessions(figure) > 0) return '未记';
  return zero && sourcesOf(figure).length > 0 ? { ...figure, unit: '' } : NONE;
}
