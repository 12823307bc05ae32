import { groupBy } from '../group-by.js';
import { oncePer } from '../once-per.js';

/**
 * Which words of a list a text begins or ends with, in the list's order. Titles and clauses are held against hundreds of words, hundreds of times a
 * ledger: a list is sorted by its letters once, and a text meets the few words of its own.
 */
export const beginnings = (words: readonly string[], text: string): readonly string[] =>
  fitting(byFirst(words).get(text.charAt(0)), (word) => text.startsWith(word));

export const endings = (words: readonly string[], text: string): readonly string[] =>
  fitting(byLast(words).get(text.charAt(text.length - 1)), (word) => text.endsWith(word));

/** The words of a list that stand anywhere in a text, from its beginning to its end; one that stands there twice comes twice. */
export function wordsIn(words: readonly string[], text: string): readonly string[] {
  const known = byFirst(words);
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const words = known.get(text.charAt(at));
    if (words) for (const word of words) if (text.startsWith(word, at)) found.push(word);
  }
  return found;
}

export const holdsAny = (words: readonly string[], text: string): boolean => wordsIn(words, text).length > 0;

const byFirst = oncePer((words: readonly string[]) => groupBy(words, (word) => word.charAt(0)));
const byLast = oncePer((words: readonly string[]) => groupBy(words, (word) => word.charAt(word.length - 1)));

const NONE: readonly string[] = [];
/** Asked tens of thousands of times, mostly in vain. */
function fitting(few: readonly string[] | undefined, fits: (word: string) => boolean): readonly string[] {
  return few?.some(fits) ? few.filter(fits) : NONE;
}
