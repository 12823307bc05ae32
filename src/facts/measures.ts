import type { Activity } from '../ledger/ledger.js';
import type { FactRecord } from './fact.js';
import type { Figure } from './figure.js';
import { addendOf, amountOf, isUnrecorded, MEASURE_NAMES, type Measure, unitOf } from './measure.js';
import { sumQuantities } from './sum-quantities.js';

/** One count over activities. What took place and nobody recorded is left out and told apart. */
export function countActivities(name: string, measure: Measure, activities: readonly Activity[]): Figure {
  const rows = activities.filter((activity) => amountOf(measure, activity) !== undefined);
  return {
    kind: 'figure',
    name: `${name}.${measure}`,
    ...sumQuantities(rows.map((row) => addendOf(measure, row))),
    unit: unitOf(measure),
    derivation: {
      by: 'counted',
      measure,
      rows,
      unrecorded: activities.filter((activity) => isUnrecorded(measure, activity)),
    },
  };
}

/** What one activity says of a measure. */
export const rowFigure = (measure: Measure, row: Activity): Figure => ({
  kind: 'figure',
  name: `活动${row.row}.${measure}`,
  ...sumQuantities([addendOf(measure, row)]),
  unit: unitOf(measure),
  derivation: { by: 'row', measure, row },
});

/** All six counts. */
export function measures(name: string, activities: readonly Activity[]): FactRecord {
  return Object.fromEntries(MEASURE_NAMES.map((measure) => [measure, countActivities(name, measure, activities)]));
}
