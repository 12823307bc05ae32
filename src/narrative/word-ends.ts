import { oncePer } from '../once-per.js';
import { groupBy } from './group-by.js';

/**
 * Which words of a list a text begins or ends with, in the list's order. Titles and clauses are held against hundreds of words, hundreds of times a
 * ledger: a list is sorted by its letters once, and a text meets the few words of its own.
 */
export const beginnings = (words: readonly string[], text: string): readonly string[] =>
  fitting(byFirst(words).get(text.charAt(0)), (word) => text.startsWith(word));

export const endings = (words: readonly string[], text: string): readonly string[] =>
  fitting(byLast(words).get(text.charAt(text.length - 1)), (word) => text.endsWith(word));

/** Whether one of the words stands anywhere in the text. */
export function holdsAny(words: readonly string[], text: string): boolean {
  const known = byFirst(words);
  for (let at = 0; at < text.length; at += 1)
    if (known.get(text.charAt(at))?.some((word) => text.startsWith(word, at))) return true;
  return false;
}

const byFirst = oncePer((words: readonly string[]) => groupBy(words, (word) => word.charAt(0)));
const byLast = oncePer((words: readonly string[]) => groupBy(words, (word) => word.charAt(word.length - 1)));

const NONE: readonly string[] = [];
const fitting = (few: readonly string[] | undefined, fits: (word: string) => boolean) => few?.filter(fits) ?? NONE;
