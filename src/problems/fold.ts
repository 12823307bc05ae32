import { groupBy } from '../group-by.js';
import { inWords } from './in-words.js';
import { isError, type Problem } from './problem.js';

/** Of one kind that is said in several wordings so many are told one by one. */
const ONE_BY_ONE = 3;

/** Problems of which each 提醒 is told once, and those that it stands for. */
export interface Folded {
  readonly shown: readonly Problem[];
  readonly alike: ReadonlyMap<Problem, readonly Problem[]>;
}

/** Every 错误 is told; a 提醒 that says the same as one before, or is the fourth of its kind, is counted with the first. */
export function fold(problems: readonly Problem[]): Folded {
  const kinds = groupBy(
    problems.filter((found) => !isError(found)),
    ({ code }) => code,
  );
  const alike = new Map<Problem, readonly Problem[]>();
  const hidden = new Set<Problem>();
  for (const kind of kinds.values()) {
    const said = groupBy(kind, (found) => inWords(found).what);
    for (const group of said.size > ONE_BY_ONE ? [kind] : said.values()) {
      const [first, ...rest] = group;
      if (!first || rest.length === 0) continue;
      alike.set(first, rest);
      for (const found of rest) hidden.add(found);
    }
  }
  return { shown: problems.filter((found) => !hidden.has(found)), alike };
}
