import type { Activity } from '../ledger/ledger.js';
import type { Qualifier } from './sum-quantities.js';

/**
 * A number of a report that knows where it came from. It keeps its sources from the ledger to the page, so that it can be listed,
 * cited and recomputed.
 */
export interface Figure {
  readonly kind: 'figure';
  /** Its path in the facts, e.g. 道德讲堂.场次. */
  readonly name: string;
  readonly value: number;
  /** Printed straight after the number: 场, 人次, 小时, %, … */
  readonly unit: string;
  /** activities: counted from `sources`; ledger: typed in the ledger itself (its head, its indicators, last year's totals). */
  readonly origin: 'activities' | 'ledger';
  readonly sources: readonly Activity[];
  /** Sessions that took place but whose number nobody wrote down: the value leaves them out, and the text says so. */
  readonly unrecorded: number;
  /** How certain the number is, where it was typed as 30余人, 近3000元 or is a sum of such. */
  readonly qualifier?: Qualifier;
  /** Printed with just so many decimals: shares that stand side by side (79.3%, 46.0%). */
  readonly decimals?: number;
}

/** 12场, 488.5小时: digits as GB/T 15835-2011 asks for counts, without rounding. */
export function figureText(figure: Figure): string {
  const { qualifier, unit } = figure;
  const at = (place: 'number' | 'unit' | 'first') =>
    qualifier && QUALIFIER_PLACE[qualifier] === place ? qualifier : '';
  const missing = figure.unrecorded > 0 ? `（另有${figure.unrecorded}场未记${recordName(figure)}）` : '';
  return `${at('first')}${figureNumber(figure)}${at('number')}${unit}${at('unit')}${missing}`;
}

/** Where each qualifier stands: 逾100场, 30余人, 30人以上. */
const QUALIFIER_PLACE: Readonly<Record<Qualifier, 'number' | 'unit' | 'first'>> = {
  余: 'number',
  多: 'number',
  以上: 'unit',
  逾: 'first',
  超: 'first',
  近: 'first',
  约: 'first',
};

/** The number alone, with at most two decimals and no trailing zeros, unless the figure sets its decimals. */
export function figureNumber(figure: Figure): string {
  const { value, decimals } = figure;
  return decimals === undefined ? String(Math.round(value * 100) / 100) : value.toFixed(decimals);
}

/** Nothing that a sentence about the past could stand on: a count of no activities, or of activities that all went unrecorded. */
export function isBlank(figure: Figure): boolean {
  return figure.origin === 'activities' && figure.value === 0;
}

const recordName = (figure: Figure) => figure.name.slice(figure.name.lastIndexOf('.') + 1);

/** A figure that stands in the ledger as typed. */
export function typedFigure(name: string, value: number | undefined, unit: string): Figure | undefined {
  return value === undefined
    ? undefined
    : { kind: 'figure', name, value, unit, origin: 'ledger', sources: [], unrecorded: 0 };
}
