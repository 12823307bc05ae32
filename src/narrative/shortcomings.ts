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
  const gaps = results.flatMap(({ name, value, met, target, gap, isLimit, reason }): readonly Shortcoming[] => {
    if (met !== false || !value || !target || problems.some((text) => text.includes(name))) return [];
    const { before: _, ...standard } = target;
    const said = fillPattern(isLimit ? '短板超' : '短板', {
      指标: name,
      实际: [value],
      标准: [standard],
      差: gap && [gap],
      原因: reason,
    });
    return [{ said, plan: planFor(name) }];
  });
  const named = problems.map((text): Shortcoming => {
    const short = results.find(({ name, met }) => met === false && text.includes(name))?.name;
    return { said: [text], plan: planFor(short) };
  });
  return [...gaps, ...named];
}
