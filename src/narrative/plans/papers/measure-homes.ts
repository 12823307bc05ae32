import type { Ledger, Plan } from '../../../ledger/ledger.js';
import type { Section } from '../../matters/section.js';
import { EVERYDAY } from '../task/everyday-words.js';
import { sharedWords } from '../task/shared-words.js';
import { isMeasure } from './with-answers.js';

/**
 * The theme under which a 措施 of 存在问题 stands that no row of 计划 is about: the one that takes a word of it (联盟里大带小), that a task is
 * under which speaks of its thing, or whose own words do. Undefined where none does, or several.
 */
export function measureHome(
  plan: Plan,
  homes: ReadonlyMap<Section, readonly Plan[]>,
  ledger: Ledger,
): Section | undefined {
  const { target = '', problem = '' } = plan;
  if (!isMeasure(plan, ledger)) return undefined;
  const themes = [...homes].filter(([{ theme }]) => theme);
  const ways: readonly ((of: (typeof themes)[number]) => boolean)[] = [
    ([{ takes }]) => takes.some((word) => holds(target, word)),
    ([{ takes }]) => takes.some((word) => holds(problem, word)),
    ([, own]) => own.some((other) => sharedWords(target, other.target ?? '').words > 0),
    ([{ key, theme }]) => sharedWords(target, `${key}；${theme?.statement ?? ''}`).words > 0,
  ];
  for (const is of ways) {
    const [only, ...more] = themes.filter(is);
    if (only) return more.length === 0 ? only[0] : undefined;
  }
  return undefined;
}

const holds = (text: string, word: string): boolean => word.length > 1 && !EVERYDAY.test(word) && text.includes(word);
