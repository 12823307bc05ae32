import type { Figure } from './figure.js';
import type { FactCell } from './table.js';

/** It took place, and nobody counted. */
export const UNRECORDED = '未记';
/** There was nothing to count. */
export const NONE = '—';

/**
 * A count in a column whose head names the unit. What took place and nobody counted is 未记, in every table and chart: “—” says that
 * there was nothing.
 * @param zero What stands for a count of 0.
 */
export function countCell(figure: Figure, zero: string = NONE): FactCell {
  if (figure.value > 0) return { ...figure, unit: '' };
  return figure.unrecorded > 0 ? UNRECORDED : zero;
}
