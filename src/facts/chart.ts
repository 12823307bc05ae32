import type { Figure } from './figure.js';
import type { TableFact } from './table.js';

/** The bars of one colour; `figures` stand in the order of the chart's categories. */
export interface Series {
  /** As the legend has it, e.g. 场次. */
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** A chart made from facts, and the table of its values, which has a caption of its own. Without categories there is nothing to draw. */
export interface ChartFact {
  readonly kind: 'chart';
  readonly name: string;
  /** What stands under the bars: what they count. */
  readonly title: string;
  /** column: upright bars, for what goes on in time; bar: lying ones, for names. */
  readonly shape: 'column' | 'bar';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly table: TableFact;
}
