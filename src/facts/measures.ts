import type { Activity } from '../ledger/ledger.js';
import { IN_TEN_THOUSANDS } from '../ledger/vocabulary/units.js';
import { type FactRecord, lazily } from './fact.js';
import type { Figure } from './figure.js';
import { addendOf, amountOf, isUnrecorded, MEASURE_NAMES, type Measure, typedOf, unitOf } from './measure.js';
import { sumQuantities } from './sum-quantities.js';

/** One count over activities. What took place and nobody recorded is left out and told apart. */
export function countActivities(name: string, measure: Measure, activities: readonly Activity[]): Figure {
  const rows: Activity[] = [];
  const unrecorded: Activity[] = [];
  for (const activity of activities) {
    if (amountOf(measure, activity) !== undefined) rows.push(activity);
    else if (isUnrecorded(measure, activity)) unrecorded.push(activity);
  }
  return {
    kind: 'figure',
    name: `${name}.${measure}`,
    ...sumQuantities(rows.map((row) => addendOf(measure, row))),
    unit: unitOf(measure),
    ...inTenThousands(measure, rows),
    derivation: {
      by: 'counted',
      measure,
      rows,
      unrecorded,
    },
  };
}

/** What one activity says of a measure. */
export const rowFigure = (measure: Measure, row: Activity): Figure => ({
  kind: 'figure',
  name: `活动${row.row}.${measure}`,
  ...sumQuantities([addendOf(measure, row)]),
  unit: unitOf(measure),
  ...inTenThousands(measure, [row]),
  derivation: { by: 'row', measure, row },
});

/** The words of the one row that a count stands on, where it was typed in 万: 4.6万人次, and no 46000. */
function inTenThousands(measure: Measure, rows: readonly Activity[]): { words?: string } {
  const first = rows.findIndex((row) => amountOf(measure, row) !== 0);
  const only = rows.slice(first + 1).every((row) => amountOf(measure, row) === 0) ? rows[first] : undefined;
  const typed = only && typedOf(measure, only);
  return typed && IN_TEN_THOUSANDS.test(typed.text) ? { words: typed.text } : {};
}

/** Every measure of a set, each when it is asked for. */
export const measures = (name: string, activities: readonly Activity[]): FactRecord =>
  lazily<FactRecord>({}, measureMakers(name, activities));

export const measureMakers = (name: string, activities: readonly Activity[]): Readonly<Record<Measure, () => Figure>> =>
  Object.fromEntries(
    MEASURE_NAMES.map((measure) => [measure, () => countActivities(name, measure, activities)]),
  ) as Record<Measure, () => Figure>;
