import { type Figure, figureNumber, figureText, leavesOf, sourcesOf, unrecordedSessions } from '../../facts/figure.js';
import type { LocatedLedger } from '../../facts/located-trace.js';

/**
 * A figure as data. `sources` and `previous_sources` are the numbers, from 1, of the activities under 活动 of this year's and last
 * year's ledger that it was counted from. `value` is the number as it is printed.
 */
export function figureJson(figure: Figure, located: LocatedLedger) {
  const own = new Set(located.ledger.activities);
  const { name, unit } = figure;
  const sources = sourcesOf(figure);
  return {
    name,
    value: Number(figureNumber(figure)),
    unit,
    text: figureText(figure),
    origin: figureOrigin(figure, located),
    unrecorded: unrecordedSessions(figure),
    sources: sources.filter((activity) => own.has(activity)).map(({ row }) => row),
    previous_sources: sources.filter((activity) => !own.has(activity)).map(({ row }) => row),
  };
}

/** What a figure stands on in the end: activities, the words of the ledger, those of the command line, or the program's own standards. */
export type FigureOrigin = 'activities' | 'ledger' | 'command-line' | 'standard';

export function figureOrigin(figure: Figure, { typedAt }: LocatedLedger): FigureOrigin {
  const bases = leavesOf(figure).map(({ derivation }) => derivation);
  if (bases.some(({ by }) => by === 'row' || by === 'counted' || by === 'named')) return 'activities';
  if (bases.every(({ by }) => by === 'standard')) return 'standard';
  const isOverridden = bases.some((base) => base.by === 'typed' && typedAt(base.entry.path).overridden);
  return isOverridden ? 'command-line' : 'ledger';
}

/** 1-3, 7: numbers in order, runs of them drawn together. */
export function rowRanges(rows: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}
