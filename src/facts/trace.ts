import type { Activity, Ledger } from '../ledger/ledger.js';
import { type Derivation, type Entry, exactly, type Figure, figureNumber, leavesOf, unrecordedOf } from './figure.js';
import {
  absolute,
  compare,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  plus,
  shortText,
  times,
  toNumber,
} from './fraction.js';
import { addendOf, amountOf, type Measure } from './measure.js';
import { sumQuantities } from './sum-quantities.js';

/** The activities of one ledger that a figure was counted from, added up anew. */
export interface Tally {
  readonly year: '本年' | '上年';
  /** What each activity adds; undefined where the figure is no sum over activities (how many festivals). */
  readonly measure?: Measure;
  readonly rows: readonly { readonly activity: Activity; readonly amount?: number }[];
  readonly sum?: number;
}

/** Where a figure comes from, down to the rows of the ledger. */
export interface Trace {
  readonly figure: Figure;
  readonly tallies: readonly Tally[];
  /** What a person typed into the ledger and the figure stands on. */
  readonly typed: readonly Entry[];
  /** What is given with the program: the built-in indicators whose target the figure is. */
  readonly standards: readonly string[];
  /** Activities of the same set whose number nobody wrote down, left out of the sum. */
  readonly unrecorded: readonly Activity[];
  /** How the figure follows where it is neither the sum nor the number typed: 2316 - 1986 = 330. */
  readonly formula?: string;
  /** Whether what follows from the rows and entries, taken anew, is the figure's value; undefined where there is nothing to work out. */
  readonly agrees?: boolean;
}

/** What a figure stands on in the end, and whether working it out anew gives its value. */
export function trace(figure: Figure, { activities }: Ledger): Trace {
  const own = new Set(activities);
  const leaves = leavesOf(figure);
  const { value, steps } = anew(figure);
  const isGiven = figure.derivation.by === 'typed' || figure.derivation.by === 'standard';
  return {
    figure,
    tallies: leaves.flatMap((leaf) => tally(leaf, own)),
    typed: leaves.flatMap(entriesOf),
    standards: leaves.flatMap(({ derivation }) => (derivation.by === 'standard' ? [derivation.what] : [])),
    unrecorded: leaves.flatMap(unrecordedOf),
    ...(steps.length > 0 && { formula: steps.join('；') }),
    ...(!isGiven && { agrees: toNumber(value) === figure.value }),
  };
}

function tally({ derivation }: Figure, own: ReadonlySet<Activity>): readonly Tally[] {
  const rows =
    derivation.by === 'row'
      ? [derivation.row]
      : derivation.by === 'counted' || derivation.by === 'named'
        ? derivation.rows
        : [];
  const [first] = rows;
  if (!first) return [];
  const year = own.has(first) ? '本年' : '上年';
  if (!('measure' in derivation)) return [{ year, rows: rows.map((activity) => ({ activity })) }];
  const { measure } = derivation;
  const sum = toNumber(sumOf(measure, rows));
  return [
    { year, measure, rows: rows.map((activity) => ({ activity, amount: amountOf(measure, activity) ?? 0 })), sum },
  ];
}

const sumOf = (measure: Measure, rows: readonly Activity[]): Fraction =>
  rows.map((row) => fractionOf(amountOf(measure, row) ?? 0)).reduce(plus, fractionOf(0));

/** The same as it is printed: of rough numbers (30余, 近3000) only the certain digits. */
const printedSum = (measure: Measure, rows: readonly Activity[]): Fraction =>
  fractionOf(sumQuantities(rows.map((row) => addendOf(measure, row))).value);

function entriesOf({ derivation }: Figure): readonly Entry[] {
  if (derivation.by === 'typed') return [derivation.entry];
  if (derivation.by === 'quantities') return derivation.told.map(({ entry }) => entry);
  return derivation.by === 'entries' ? derivation.entries : [];
}

interface Anew {
  readonly value: Fraction;
  /** Each operation that is more than an addition, inner ones first. */
  readonly steps: readonly string[];
}

type By = Derivation['by'];

/** How each kind of figure is worked out anew from what it was derived from, whatever its own value says. */
const ANEW: { readonly [B in By]: (derivation: Extract<Derivation, { by: B }>, figure: Figure) => Anew } = {
  row: ({ measure, row }) => ({ value: printedSum(measure, [row]), steps: [] }),
  counted: ({ measure, rows }) => ({ value: printedSum(measure, rows), steps: [] }),
  named: ({ names }) => ({
    value: fractionOf(names.length),
    steps: [`${names.join('、')}，共 ${names.length} 个`],
  }),
  entries: ({ entries }) => ({ value: fractionOf(entries.length), steps: [] }),
  quantities: ({ told }) => ({ value: fractionOf(sumQuantities(told.map(({ addend }) => addend)).value), steps: [] }),
  typed: (_, figure) => ({ value: exactly(figure), steps: [] }),
  standard: (_, figure) => ({ value: exactly(figure), steps: [] }),
  difference: ({ of, from }) => {
    const [one, other] = [anew(of), anew(from)];
    const value = absolute(minus(one.value, other.value));
    const [most, least] = compare(one.value, other.value) > 0 ? [one, other] : [other, one];
    const step = `${text(most.value)} - ${text(least.value)} = ${text(value)}`;
    return { value, steps: [...one.steps, ...other.steps, step] };
  },
  share: ({ part, whole }, figure) => {
    const [one, all] = [anew(part), anew(whole)];
    const value = times(dividedBy(one.value, all.value), fractionOf(100));
    const step = `${text(one.value)} ÷ ${text(all.value)} = ${figureNumber(figure)}${figure.unit}`;
    return { value, steps: [...one.steps, ...all.steps, step] };
  },
};

const anew = (figure: Figure): Anew => ANEW[figure.derivation.by](figure.derivation as never, figure);

const text = (value: Fraction) => shortText(value, 10);
