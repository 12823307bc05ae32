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

/** A 提醒 that says the same as one before, or is the fourth of its kind, is counted with the first; so is a 错误 that says the same of the same file. */
export function fold(problems: readonly Problem[]): Folded {
  const kinds = groupBy(
    problems.filter((found) => !isError(found)),
    ({ code }) => code,
  );
  const told = [...kinds.values()].flatMap((kind) => {
    const said = groupBy(kind, (found) => inWords(found).what);
    return said.size > ONE_BY_ONE ? [kind] : [...said.values()];
  });
  return folded(problems, [...told, ...sameErrors(problems)]);
}

/** The same where all are to be seen: only what says the very same of the same file is told once, with all of its lines. */
export const foldSame = (problems: readonly Problem[]): Folded => folded(problems, sameErrors(problems));

const sameErrors = (problems: readonly Problem[]): readonly (readonly Problem[])[] => [
  ...groupBy(
    problems.filter((found) => isError(found) && found.line !== undefined),
    (found) => `${found.file}\n${found.code}\n${inWords(found).what}`,
  ).values(),
];

function folded(problems: readonly Problem[], groups: readonly (readonly Problem[])[]): Folded {
  const alike = new Map<Problem, readonly Problem[]>();
  const hidden = new Set<Problem>();
  for (const [first, ...rest] of groups) {
    if (!first || rest.length === 0) continue;
    alike.set(first, rest);
    for (const found of rest) hidden.add(found);
  }
  return { shown: problems.filter((found) => !hidden.has(found)), alike };
}
