import type { Activity } from '../ledger/ledger.js';
import type { Qualifier } from '../ledger/vocabulary/field.js';
import {
  absolute,
  decimalText,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  shortText,
  times,
  toNumber,
} from './fraction.js';
import { addendOf, amountOf, isUnrecorded, type Measure, unitOf } from './measure.js';
import { type Addend, sumQuantities } from './sum-quantities.js';

/** What stands in the ledger as typed: what it is, what it says, and its place by TypeScript names and indices. */
export interface Entry {
  readonly what: string;
  readonly text: string;
  /** What the ledger says of it beside: 佐证：普查表. */
  readonly note?: string;
  readonly path: readonly (string | number)[];
}

/** A quantity that an activity tells, as it goes into a sum, and where it stands. */
export interface ToldQuantity {
  readonly row: Activity;
  readonly addend: Addend;
  readonly entry: Entry;
}

/** How a figure came about. Nothing else tells it: the figure's name is an address. */
export type Derivation =
  /** What one activity says. */
  | { readonly by: 'row'; readonly measure: Measure; readonly row: Activity }
  /** Added up over `rows`; `unrecorded` belong to the same set, took place, and nobody wrote their number down. */
  | {
      readonly by: 'counted';
      readonly measure: Measure;
      readonly rows: readonly Activity[];
      readonly unrecorded: readonly Activity[];
    }
  /** How many names there are, each found in some of `rows`. */
  | { readonly by: 'named'; readonly names: readonly string[]; readonly rows: readonly Activity[] }
  /** Typed into the ledger. */
  | { readonly by: 'typed'; readonly entry: Entry }
  /** How many entries of the ledger there are. */
  | { readonly by: 'entries'; readonly entries: readonly Entry[] }
  /** Quantities of activities (数据) of one name and unit, added up. */
  | { readonly by: 'quantities'; readonly told: readonly ToldQuantity[] }
  /** Given with the program: the target of a built-in indicator. */
  | { readonly by: 'standard'; readonly what: string }
  /** How far the two are apart. */
  | { readonly by: 'difference'; readonly of: Figure; readonly from: Figure }
  /** `part` of `whole`, in percent. */
  | { readonly by: 'share'; readonly part: Figure; readonly whole: Figure };

/**
 * A number of a report that knows how it came about. It keeps its derivation from the ledger to the page, so that it can be listed,
 * cited and recomputed.
 */
export interface Figure {
  readonly kind: 'figure';
  /** Its address in the facts, e.g. 道德讲堂.场次. It says nothing of the figure and is never taken apart. */
  readonly name: string;
  /** The double nearest to what was computed, never rounded for print; `exactly` has the number itself. */
  readonly value: number;
  /** Printed straight after the number: 场, 人次, 小时, %, … */
  readonly unit: string;
  readonly derivation: Derivation;
  /** How certain the number is, where it was typed as 30余人, 近3000元 or is a sum of such. */
  readonly qualifier?: Qualifier;
  /** Printed with just so many decimals: shares that stand side by side (79.3%, 46.0%). */
  readonly decimals?: number;
  /** Printed in place of the number, its qualifier and its unit: 近万人, where digits would say it otherwise. */
  readonly words?: string;
  /** What else is printed with it: ≥ of a target before, 以上 of one or （估） of a count after. */
  readonly before?: string;
  readonly after?: string;
}

/** The number itself, without any rounding. */
export function exactly({ value, derivation }: Figure): Fraction {
  if (derivation.by === 'difference') return absolute(minus(exactly(derivation.of), exactly(derivation.from)));
  if (derivation.by === 'share')
    return times(dividedBy(exactly(derivation.part), exactly(derivation.whole)), fractionOf(100));
  return fractionOf(value);
}

/** A figure that is worked out from others. */
export function derivedFigure(
  name: string,
  unit: string,
  derivation: Extract<Derivation, { by: 'difference' | 'share' }>,
): Figure {
  const figure: Figure = { kind: 'figure', name, value: 0, unit, derivation };
  return { ...figure, value: toNumber(exactly(figure)) };
}

/** A figure that stands in the ledger as typed. */
export function typedFigure(name: string, value: number | undefined, unit: string, entry: Entry): Figure | undefined {
  return value === undefined ? undefined : { kind: 'figure', name, value, unit, derivation: { by: 'typed', entry } };
}

/** How many entries of the ledger there are of something; none are nothing to speak of. */
export function entriesFigure(name: string, unit: string, entries: readonly Entry[]): Figure | undefined {
  return entries.length === 0
    ? undefined
    : { kind: 'figure', name, value: entries.length, unit, derivation: { by: 'entries', entries } };
}

/** The figures that a figure stands on in the end, each once; itself where it is worked out from no other. */
export function leavesOf(figure: Figure): readonly Figure[] {
  const { derivation } = figure;
  if (derivation.by === 'difference') return unique([...leavesOf(derivation.of), ...leavesOf(derivation.from)]);
  if (derivation.by === 'share') return unique([...leavesOf(derivation.part), ...leavesOf(derivation.whole)]);
  return [figure];
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The activities that a figure was counted from. */
export const sourcesOf = (figure: Figure): readonly Activity[] => unique(leavesOf(figure).flatMap(rowsOf));

function rowsOf({ derivation }: Figure): readonly Activity[] {
  if (derivation.by === 'row')
    return amountOf(derivation.measure, derivation.row) === undefined ? [] : [derivation.row];
  if (derivation.by === 'quantities') return unique(derivation.told.map(({ row }) => row));
  return derivation.by === 'counted' || derivation.by === 'named' ? derivation.rows : [];
}

/** The activities whose number the figure leaves out because nobody wrote it down. */
export function unrecordedOf({ derivation }: Figure): readonly Activity[] {
  if (derivation.by === 'counted') return derivation.unrecorded;
  return derivation.by === 'row' && isUnrecorded(derivation.measure, derivation.row) ? [derivation.row] : [];
}

/** The sessions that they were: the text says so beside the figure. */
export const unrecordedSessions = (figure: Figure): number =>
  unrecordedOf(figure).reduce((total, { sessions }) => total + (sessions ?? 0), 0);

/** Nothing that a sentence about the past could stand on: a count of no activities, or of activities that all went unrecorded. */
export const isBlank = (figure: Figure): boolean => isCounted(figure) && figure.value === 0;

const isCounted = ({ derivation: { by } }: Figure) => by === 'row' || by === 'counted' || by === 'named';

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

/** A figure as a table and `stats` show it: with what its sum leaves out. */
export function figureText(figure: Figure): string {
  const { derivation } = figure;
  if (unrecordedSessions(figure) === 0 || !('measure' in derivation)) return figureWords(figure);
  return `${figureWords(figure)}（另有${figureWords(sessionsOf(unrecordedOf(figure)))}未记${derivation.measure}）`;
}

/** Rough where one of them is: 80余场. */
export function sessionsOf(rows: readonly Activity[]): Figure {
  const sum = sumQuantities(rows.map((row) => addendOf('场次', row)));
  return {
    kind: 'figure',
    name: '',
    ...sum,
    unit: unitOf('场次'),
    derivation: { by: 'counted', measure: '场次', rows, unrecorded: [] },
  };
}

/** 12场, 488.5小时, 30余人, ≥85%: as a sentence says it, digits as GB/T 15835-2011 asks for counts. What a sum leaves out stands in 口径说明. */
export function figureWords(figure: Figure): string {
  const { qualifier, unit, before = '', after = '' } = figure;
  const at = (place: 'number' | 'unit' | 'first') =>
    qualifier && QUALIFIER_PLACE[qualifier] === place ? qualifier : '';
  const number = inTenThousands(figure, at('number')) ?? `${figureNumber(figure)}${at('number')}`;
  const words = figure.words ?? `${at('first')}${number}${unit}${at('unit')}`;
  return `${before}${words}${after}`;
}

/** 1100余万, 约60万, 11.5万余: of a rough number the zeros say nothing. */
function inTenThousands({ value, qualifier, derivation }: Figure, behind: string): string | undefined {
  if (!qualifier || value < FROM || value % 1000 !== 0 || derivation.by === 'typed') return undefined;
  return value % TEN_THOUSAND === 0
    ? `${value / TEN_THOUSAND}${behind}万`
    : `${shortText(dividedBy(fractionOf(value), fractionOf(TEN_THOUSAND)), 1)}万${behind}`;
}
const [FROM, TEN_THOUSAND] = [100_000, 10_000] as const;

/** Sums and shares are printed with at most so many decimals, without zeros at the end. */
const DECIMALS = 2;
/** More decimals than anybody types. */
const TYPED_DECIMALS = 20;

/** The number alone, rounded here for the first time and half up; what was typed is printed as it was, not rounded at all. */
export function figureNumber(figure: Figure): string {
  const { decimals, derivation, value } = figure;
  // A whole number is printed as it is, and nearly all are.
  if (
    decimals === undefined &&
    Number.isSafeInteger(value) &&
    derivation.by !== 'difference' &&
    derivation.by !== 'share'
  )
    return String(value);
  if (decimals !== undefined) return decimalText(exactly(figure), decimals);
  const isTyped = derivation.by === 'typed' || derivation.by === 'row';
  return shortText(exactly(figure), isTyped ? TYPED_DECIMALS : DECIMALS);
}
