import commonWords from '../../../templates/lines/words.yaml';
import { seamCost } from './seams.js';

/** How bad it is to end a line within a word, before a single character that goes with the word before it, or after such a one. */
const TORN = 10;
const SUFFIX = 3;
const PREFIX = 1;
/** A number without its unit. */
const NUMBER = 40;

/**
 * How bad it is to end a line before each unit of a text: nothing between words, and most within one, by a list of common words. The
 * dictionary of the platform (Intl.Segmenter) is not asked: it takes longer to load than a whole table, and is another one in each Node.
 * @param names Words of this report's own, which the list does not have.
 */
export function wordSeams(text: string, names: readonly string[]): Uint8Array {
  const costs = new Uint8Array(text.length + 1);
  const words = wordsOf(text, names);
  let at = 0;
  for (const [index, length] of words.entries()) {
    for (let inside = at + 1; inside < at + length; inside++) costs[inside] = TORN;
    at += length;
    const [one, next] = [length === 1 && isHan(text, at - 1), words[index + 1] === 1 && isHan(text, at)];
    costs[at] = next && isHan(text, at - 1) ? SUFFIX : one && isHan(text, at) ? PREFIX : 0;
  }
  for (at = 1; at < text.length; at++) if (seamCost(text, at) > 0) costs[at] = NUMBER;
  return costs;
}

/** The lengths of the words of a text: as few as it can be made of, and of these those that end in a longer one. */
function wordsOf(text: string, names: readonly string[]): readonly number[] {
  known ??= new Set((commonWords as string).split(' '));
  const count = new Float64Array(text.length + 1);
  const first = new Uint8Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    count[at] = (count[at + 1] as number) + SINGLE;
    first[at] = 1;
    for (let length = 2; length <= LONGEST && at + length <= text.length; length++) {
      const word = text.slice(at, at + length);
      if (!known.has(word) && !names.includes(word)) continue;
      const then = (count[at + length] as number) + 1;
      if (then < (count[at] as number)) [count[at], first[at]] = [then, length];
    }
  }
  const lengths: number[] = [];
  for (let at = 0; at < text.length; at += first[at] as number) lengths.push(first[at] as number);
  return lengths;
}

/** A character that is in no word counts as more than one: 志愿|服务|站, not 志|愿服|务站. */
const SINGLE = 1.5;
const LONGEST = 4;

let known: ReadonlySet<string> | undefined;

/** Of the names of bodies, what they are called by: 清潭三 of 清潭三社区居民委员会. */
export const ownWords = (bodies: readonly string[]): readonly string[] =>
  bodies.flatMap((name) => PLACE.exec(name)?.[1] ?? []);

const PLACE = /^(.{2,4}?)(?:社区|村|街道|镇|乡)/u;

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code < 0xa000;
};
