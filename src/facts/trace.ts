import type { Activity, Ledger } from '../ledger/ledger.js';
import { type FactRecord, isFigure, isList, isRecord } from './fact.js';
import { type Figure, figureNumber } from './figure.js';
import { lookUp } from './look-up.js';
import { amount, countActivities, MEASURE_NAMES, type Measure } from './measures.js';
import { sumQuantities } from './sum-quantities.js';
import { type Entry, typedEntries } from './typed-entries.js';

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
  /** Activities of the same set whose number nobody wrote down, left out of the sum. */
  readonly unrecorded: readonly Activity[];
  /** How the figure follows where it is neither the sum nor the number typed: 2316 − 1986 = 330. */
  readonly formula?: string;
  /** Whether the sum, taken anew from the rows, is the figure's value; undefined where there is nothing to add up. */
  readonly agrees?: boolean;
}

interface Outcome {
  readonly value?: number;
  readonly formula?: { readonly formula: string };
}

/** `tree` is what names are looked up in: the facts with months and single activities. */
export function trace(figure: Figure, ledger: Ledger, tree: FactRecord): Trace {
  const measure = measureOf(figure);
  const own = new Set(ledger.activities);
  const parts = (['本年', '上年'] as const).map((year) =>
    tally(
      year,
      figure.sources.filter((activity) => own.has(activity) === (year === '本年')),
      measure,
    ),
  );
  const typed = typedEntries(figure, ledger);
  const outcome = figure.origin === 'ledger' ? fromTyped(figure, typed) : recomputed(figure, parts, measure, tree);
  return {
    figure,
    tallies: parts.filter(({ rows }) => rows.length > 0),
    typed,
    unrecorded: figure.unrecorded > 0 ? unrecordedOf(figure, tree) : [],
    ...outcome.formula,
    ...(outcome.value !== undefined && { agrees: outcome.value === figure.value }),
  };
}

/** 道德讲堂.人次 → 人次; 同比.人次.增减 → 人次. */
function measureOf({ name }: Figure): Measure | undefined {
  const words = name.split('.').reverse();
  const last = words[0];
  const word = name.startsWith('同比.') ? words[1] : last === '上年' ? words[1] : last;
  return MEASURE_NAMES.find((measure) => measure === word);
}

function tally(year: Tally['year'], activities: readonly Activity[], measure: Measure | undefined): Tally {
  if (!measure) return { year, rows: activities.map((activity) => ({ activity })) };
  const rows = activities.map((activity) => ({
    activity,
    amount: countActivities('', measure, [activity]).value,
  }));
  const sum = sumQuantities(activities.map((activity) => amount(measure, activity))).value;
  return { year, measure, rows, sum };
}

/** A share is worked out anew from its two numbers, a number of entries from the entries; what was typed itself is its own proof. */
function fromTyped({ name, value, unit }: Figure, typed: readonly Entry[]): Outcome {
  if (/^(?:指标\..*项数|典型\.人数)$/.test(name)) return { value: typed.length };
  const [part, whole] = typed.map((entry) => Number(entry.value));
  if (part === undefined || !whole) return {};
  return {
    value: Math.round((part / whole) * 10_000) / 100,
    formula: { formula: `${part} ÷ ${whole} = ${value}${unit}` },
  };
}

/** How many festivals: their names. */
function festivalNames(tree: FactRecord): Outcome {
  const days = isList(tree.节日) ? tree.节日.items.flatMap((day) => (isRecord(day) ? [String(day.名称)] : [])) : [];
  return { value: days.length, formula: { formula: `${days.join('、')}，共 ${days.length} 个` } };
}

/** The figure worked out anew from the sums, and the sum written down where it is more than an addition. */
function recomputed(
  figure: Figure,
  [now, before]: readonly Tally[],
  measure: Measure | undefined,
  tree: FactRecord,
): Outcome {
  if (figure.name === '节日数') return festivalNames(tree);
  if (!measure) return {};
  if (!figure.name.startsWith('同比.')) return { value: (now?.sum ?? 0) + (before?.sum ?? 0) };
  // Last year's total may have been typed by hand: then it is a figure of its own, without rows.
  const typed = lookUp(tree, `上年.${measure}`);
  const earlier = before?.rows.length ? before.sum : typed.found && isFigure(typed.fact) ? typed.fact.value : undefined;
  const later = now?.sum;
  if (earlier === undefined || later === undefined) return {};
  const change = Math.abs(Math.round((later - earlier) * 100) / 100);
  const [most, least] = later > earlier ? [later, earlier] : [earlier, later];
  const difference = `${most} - ${least} = ${change}`;
  if (!figure.name.endsWith('.幅度')) return { value: change, formula: { formula: difference } };
  const percent = Math.round((change / earlier) * 1000) / 10;
  return { value: percent, formula: { formula: `${difference}；${change} ÷ ${earlier} = ${figureNumber(figure)}%` } };
}

/** The rows of the same set that record no 人次: those that its 场次 were counted from. */
function unrecordedOf({ name }: Figure, tree: FactRecord): readonly Activity[] {
  const sessions = lookUp(tree, name.replace(/[^.]*$/, '场次'));
  if (!sessions.found || !isFigure(sessions.fact)) return [];
  return sessions.fact.sources.filter(({ attendance }) => attendance === undefined);
}
