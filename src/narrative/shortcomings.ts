import { indicatorResults } from '../facts/indicators.js';
import type { Ledger, Plan } from '../ledger/ledger.js';
import { fillPattern } from './fill-pattern.js';
import type { Pieces } from './piece.js';

/** What falls short of a standard, or is a problem, in the ledger's own words where it has them. */
export interface Shortcoming {
  readonly said: Pieces;
  /** The plan that takes it up. */
  readonly plan?: Plan | undefined;
}

/**
 * Indicators short of their standard and the problems of the ledger, each with the plan that names the same indicator; a gap that a problem
 * tells stands there.
 */
export function shortcomings(ledger: Ledger): readonly Shortcoming[] {
  const problems = ledger.problems.map((text) => text.trim().replace(/[。；;]+$/, ''));
  const results = indicatorResults(ledger);
  const planFor = (name: string | undefined) =>
    name === undefined
      ? undefined
      : ledger.plans.find(({ target = '', basis }) => basis.includes(name) || target.includes(name));
  const gaps = results.flatMap(({ name, value, requirement, met, target }): readonly Shortcoming[] => {
    if (met !== false || !value || !requirement || problems.some((text) => text.includes(name))) return [];
    const bound = Number(/[\d.]+/.exec(target ?? '')?.[0]);
    const gap = `${Math.round(Math.abs(value.value - bound) * 100) / 100}个百分点`;
    const said = fillPattern('短板', {
      指标: name,
      实际: [value],
      标准: (target ?? '').replace(/^[≥≤><]/, ''),
      差: gap,
    });
    return [{ said, plan: planFor(name) }];
  });
  const named = problems.map((text): Shortcoming => {
    const short = results.find(({ name, met }) => met === false && text.includes(name))?.name;
    return { said: [text], plan: planFor(short) };
  });
  return [...gaps, ...named];
}
