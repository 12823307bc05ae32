import { TABLES } from '../standards.js';
import { type Figure, sourcesOf, unrecordedOf } from './figure.js';
import type { FactCell } from './table.js';

const { none, unrecorded } = TABLES.cells;

/**
 * A count in a column whose head names the unit. What took place and nobody counted is 未记, in every table and chart: “—” says that
 * there was nothing.
 * @param zero Whether a count of 0 is a number where some row wrote one down.
 */
export function countCell(figure: Figure, zero = false): FactCell {
  if (figure.value > 0) return withoutUnit(figure);
  if (unrecordedOf(figure).length > 0) return unrecorded;
  return zero && sourcesOf(figure).length > 0 ? withoutUnit(figure) : none;
}

const withoutUnit = (figure: Figure): Figure => ({
  ...figure,
  unit: '',
  ...(figure.words && { words: figure.words.replace(figure.unit, '') }),
});
