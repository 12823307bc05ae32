import type { NoComparison } from '../../facts/why-no-comparison.js';
import { MEASURE_KEYS } from '../measure-keys.js';

/** Why reports do not compare with last year, for programs. */
export const comparisonJson = (found: NoComparison) =>
  'measures' in found ? { ...found, measures: found.measures.map((measure) => MEASURE_KEYS[measure]) } : found;
