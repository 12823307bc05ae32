import { type Figure, figureText } from '../../facts/figure.js';
import type { Ledger } from '../../ledger/ledger.js';

/**
 * A figure as data. `sources` and `previous_sources` are the numbers, from 1, of the activities under 活动 of this year's and last
 * year's ledger that it was counted from.
 */
export function figureJson(figure: Figure, { activities }: Ledger) {
  const own = new Set(activities);
  const { name, value, unit, origin, unrecorded, sources } = figure;
  return {
    name,
    value,
    unit,
    text: figureText(figure),
    origin,
    unrecorded,
    sources: sources.filter((activity) => own.has(activity)).map(({ row }) => row),
    previous_sources: sources.filter((activity) => !own.has(activity)).map(({ row }) => row),
  };
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
