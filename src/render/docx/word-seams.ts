import commonWords from '../../../templates/lines/words.yaml';
import { seamCost } from './seams.js';

/** How bad it is to end a line within a word, before a single character that goes with the word before it, or after such a one. */
const TORN = 10;
/** Between the words that a longer one is made of: 五手/互动. */
const HALVED = 4;
const SUFFIX = 3;
const PREFIX = 1;
/** A number without its unit. */
const NUMBER = 40;
const DIGIT = /\d/;
/** A short name in quotation marks: “小板凳”. */
const NAMED = /[“《][^”》]{1,6}[”》]/gu;
const WITHIN = 6;

/**
 * How bad it is to end a line before each unit of a text: nothing between words, and most within one, by a list of common words. The
 * dictionary of the platform (Intl.Segmenter) is not asked: it takes longer to load than a whole table, and is another one in each Node.
 * @param names Words of this report's own, which the list does not have.
 */
export function wordSeams(text: string, names: readonly string[]): Uint8Array {
  const costs = new Uint8Array(text.length + 1);
  const words = wordsOf(text, names);
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const length = words[index] as number;
    for (let inside = 1; inside < length; inside++)
      costs[at + inside] = inside % 2 === 0 && length - inside >= 2 ? HALVED : TORN;
    at += length;
    if (!isHan(text, at - 1) || !isHan(text, at)) continue;
    costs[at] = words[index + 1] === 1 ? SUFFIX : length === 1 ? PREFIX : 0;
  }
  for (const { index, 0: name } of text.matchAll(NAMED))
    for (let inside = index + 1; inside < index + name.length; inside++)
      costs[inside] = Math.max(costs[inside] as number, WITHIN);
  if (DIGIT.test(text)) for (at = 1; at < text.length; at++) if (seamCost(text, at) > 0) costs[at] = NUMBER;
  return costs;
}

/** The lengths of the words of a text: as few as it can be made of. */
function wordsOf(text: string, names: readonly string[]): readonly number[] {
  common ??= byPair((commonWords as string).split(' '));
  const own = byPair(names);
  const costs = new Float64Array(text.length + 1);
  const lengths = new Uint8Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    let [least, length] = [(costs[at + 1] as number) + SINGLE, 1];
    const pair = pairAt(text, at);
    for (const words of [common.get(pair), own.get(pair)])
      for (const word of words ?? []) {
        if (word.length > 2 && !text.startsWith(word, at)) continue;
        const cost = (costs[at + word.length] as number) + 1;
        if (cost < least) [least, length] = [cost, word.length];
      }
    [costs[at], lengths[at]] = [least, length];
  }
  const all: number[] = [];
  for (let at = 0; at < text.length; at += lengths[at] as number) all.push(lengths[at] as number);
  return all;
}

/** A character that is in no word counts as more than one: 志愿|服务|站, not 志|愿服|务站. */
const SINGLE = 1.5;

/** Words by their first two characters. */
type Words = ReadonlyMap<number, readonly string[]>;

function byPair(words: readonly string[]): Words {
  const all = new Map<number, string[]>();
  for (const word of words) {
    const pair = pairAt(word, 0);
    const before = all.get(pair);
    if (before) before.push(word);
    else all.set(pair, [word]);
  }
  return all;
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

let common: Words | undefined;

/** Of the names of bodies, what they are called by: 清潭三 of 清潭三社区居民委员会. */
export const ownWords = (bodies: readonly string[]): readonly string[] =>
  bodies.flatMap((name) => PLACE.exec(name)?.[1] ?? []);

const PLACE = /^(.{2,4}?)(?:社区|村|街道|镇|乡)/u;

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code < 0xa000;
};
