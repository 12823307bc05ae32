import commonWords from '../../../templates/lines/words.yaml';
import { PARTED_NAME, seamCost } from './seams.js';

/** How bad it is to end a line within a word, before a single character that goes with the word before it, or after such a one. */
const TORN = 10;
const SUFFIX = 3;
const PREFIX = 1;
/** Between the words that a longer one is made of: 五手/互动. */
const HALVED = 4;
/** Within a short name in quotation marks: “小板凳”. */
const NAMED = /[“《][^”》]{1,6}[”》]/gu;
const NAME_END = /[”》]/u;
const WITHIN = 8;
/** A number without its unit. */
const NUMBER = 40;
/** So far behind a digit its unit ends at most. */
const BEHIND = 7;

/**
 * How bad it is to end a line before each unit of a text: nothing between words, and most within one, by a list of common words. The
 * dictionary of the platform (Intl.Segmenter) is not asked: it takes longer to load than a whole table, and is another one in each Node.
 * @param own Words of this report's own, which the list does not have.
 */
export function wordSeams(text: string, own: WordsByPair): Uint8Array {
  const costs = new Uint8Array(text.length + 1);
  const words = wordsOf(text, own);
  for (let at = 0; at < text.length; ) {
    const length = words[at] as number;
    for (let inside = 1; inside < length; inside++)
      costs[at + inside] = inside % 2 === 0 && length - inside >= 2 ? HALVED : TORN;
    at += length;
    if (isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at)))
      costs[at] = words[at] === 1 ? SUFFIX : length === 1 ? PREFIX : 0;
  }
  if (NAME_END.test(text)) raiseNames(text, costs);
  for (let at = 1, since = BEHIND; at < text.length; at++) {
    since = isDigit(text.charCodeAt(at - 1)) ? 0 : since + 1;
    if ((since < BEHIND || isDigit(text.charCodeAt(at))) && seamCost(text, at) > PARTED_NAME) costs[at] = NUMBER;
  }
  return costs;
}

function raiseNames(text: string, costs: Uint8Array): void {
  for (const { index, 0: name } of text.matchAll(NAMED))
    for (let inside = index + 1; inside < index + name.length; inside++)
      if ((costs[inside] as number) < WITHIN) costs[inside] = WITHIN;
}

/** Words by their first two characters. */
export type WordsByPair = ReadonlyMap<number, readonly string[]>;

/** Of the names of bodies, what they are called by: 清潭三 of 清潭三社区居民委员会. */
export const ownWords = (bodies: readonly string[]): WordsByPair =>
  byPair(bodies.flatMap((name) => PLACE.exec(name)?.[1] ?? []));

const PLACE = /^(.{2,4}?)(?:社区|村|街道|镇|乡)/u;

/** The length of the word that begins at each unit, of as few as the text can be made of. */
function wordsOf(text: string, own: WordsByPair): Uint8Array {
  common ??= byPair((commonWords as string).split(' '));
  const costs = new Float64Array(text.length + 1);
  const lengths = new Uint8Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    costs[at] = (costs[at + 1] as number) + SINGLE;
    lengths[at] = 1;
    const pair = pairAt(text, at);
    if (pair < 0) continue;
    take(common.get(pair), text, at, costs, lengths);
    if (own.size > 0) take(own.get(pair), text, at, costs, lengths);
  }
  return lengths;
}

function take(
  words: readonly string[] | undefined,
  text: string,
  at: number,
  costs: Float64Array,
  lengths: Uint8Array,
): void {
  if (words === undefined) return;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word.length > 2 && !text.startsWith(word, at)) continue;
    const cost = (costs[at + word.length] as number) + 1;
    if (cost >= (costs[at] as number)) continue;
    costs[at] = cost;
    lengths[at] = word.length;
  }
}

/** A character that is in no word counts as more than one: 志愿|服务|站, not 志|愿服|务站. */
const SINGLE = 1.5;

function byPair(words: readonly string[]): WordsByPair {
  const all = new Map<number, string[]>();
  for (const word of words) {
    const pair = pairAt(word, 0);
    const before = all.get(pair);
    if (before) before.push(word);
    else all.set(pair, [word]);
  }
  return all;
}

let common: WordsByPair | undefined;

/** Two characters as one small number; less than 0 where one of them is no Chinese. */
function pairAt(text: string, at: number): number {
  const one = text.charCodeAt(at);
  const two = text.charCodeAt(at + 1);
  return isHan(one) && isHan(two) ? (one - HAN) * (HAN_END - HAN) + two - HAN : -1;
}

const HAN = 0x4e00;
const HAN_END = 0xa000;
const isHan = (code: number): boolean => code >= HAN && code < HAN_END;
const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
