import type { Figure } from '../../facts/figure.js';
import { figureWords } from '../../facts/figure.js';
import { PATTERNS } from '../../standards.js';

/** What a sentence is made of: words, and figures that keep their sources. */
export type Piece = string | Figure;
export type Pieces = readonly Piece[];

export function wordsOf(pieces: Pieces): string {
  let words = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    words += typeof piece === 'string' ? piece : figureWords(piece);
  }
  return words;
}

/** Words that stand side by side become one piece. A name that ends in a number is parted from one behind it: 欢乐潮2025 and 4场 are no 20254场. */
export function joined(pieces: Pieces): Pieces {
  const all: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const last = all[all.length - 1];
    if (piece === '') continue;
    if (typeof last !== 'string') {
      all.push(piece);
      continue;
    }
    const front = /\d$/.test(last) && /^\d/.test(wordsOf([piece])) ? last + (PATTERNS.数相接 ?? '') : last;
    all[all.length - 1] = typeof piece === 'string' ? front + piece : front;
    if (typeof piece !== 'string') all.push(piece);
  }
  return all;
}

/** A 和 between two words, and none of 和平路 or 与会人员. */
const AND = /[一-鿿”]{2}(?:和(?![平谐睦顺美气县解煦兴])|以及)[一-鿿“]{2}/;

/** a、b和c; an open list ends with 等 and stays open. */
export function listedPieces(items: readonly Pieces[], last = '和'): Pieces {
  const open = items.length > 1 && wordsOf(items.at(-1) ?? []) === '等';
  const named = open ? items.slice(0, -1) : items;
  // 示范户、家庭文明建设和环境提升等工作中的代表: no 和 beside another.
  const among = named.some((item) => AND.test(wordsOf(item)));
  const joint = among
    ? '、'
    : wordsOf(named.at(-1) ?? []).startsWith('和') || wordsOf(named.at(-2) ?? []).endsWith('和')
      ? '与'
      : '和';
  const all = named.flatMap((item, index) => {
    const quoted = wordsOf(named[index - 1] ?? []).endsWith('”') && wordsOf(item).startsWith('“');
    const mark =
      index === 0 ? '' : index === named.length - 1 && !open ? (last === '和' ? joint : last) : quoted ? '' : '、';
    return [mark, ...item];
  });
  return joined(open ? [...all, '等'] : all);
}

/** Phrases one after the other, with the same mark between all of them. */
export const strung = (items: readonly Pieces[], mark: string): Pieces =>
  joined(items.flatMap((item, index) => (index === 0 ? item : [mark, ...item])));

export const listedWords = (words: readonly string[], last?: string): string =>
  wordsOf(
    listedPieces(
      words.map((word) => [word]),
      last,
    ),
  );
