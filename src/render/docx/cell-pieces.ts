import { advances, BESIDE_DIGITS, isWord, SIGNS, westernElsewhere } from './advances.js';
import { mayBreak } from './seams.js';
import { type WordsByPair, wordSeams } from './word-seams.js';

/** A text of a cell, measured. */
export interface CellPiece {
  readonly text: string;
  readonly seams: Uint8Array;
  readonly word: Printed;
  /** In LibreOffice, which puts a little space beside digits, takes signs from another font, and ends no line of a cell in 3月、|6月. */
  readonly loose: Printed;
}

/** What a program makes of a text. */
interface Printed {
  /** Where a line may end at the earliest after each unit. */
  readonly next: Uint16Array;
  /** Where each unit begins, in ems. */
  readonly reached: Float64Array;
}

export function pieceOf(
  text: string,
  { latin, names }: { readonly latin: string; readonly names: WordsByPair },
): CellPiece {
  const seams = wordSeams(text, names);
  const word = nextEnds(text, (at) => mayBreak(text, at));
  if (text.length < SQUARES.length && !OTHERS.test(text)) {
    const printed = { next: word, reached: SQUARES };
    return { text, seams, word: printed, loose: printed };
  }
  const loose = LISTED.test(text)
    ? nextEnds(text, (at) => mayBreak(text, at) && !LISTED.test(text.slice(at - 1, at + 1)))
    : word;
  const reached = reachedIn(text, latin);
  return { text, seams, word: { next: word, reached: reached.word }, loose: { next: loose, reached: reached.loose } };
}

const LISTED = /、\d/;

function nextEnds(text: string, isEnd: (at: number) => boolean): Uint16Array {
  const next = new Uint16Array(text.length + 1).fill(text.length);
  for (let at = text.length - 2; at >= 0; at--) next[at] = isEnd(at + 1) ? at + 1 : (next[at + 1] as number);
  return next;
}

function reachedIn(text: string, latin: string): Readonly<Record<'word' | 'loose', Float64Array>> {
  const widths = advances(text, AN_EM, latin);
  const western = westernElsewhere(text);
  const word = new Float64Array(text.length + 1);
  const loose = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const width = widths[at] as number;
    const code = text.charCodeAt(at);
    const meets = at > 0 && western[at] !== western[at - 1] && isWord(text.charCodeAt(at - 1)) && isWord(code);
    const sign = western[at] === 1 ? SIGNS.get(code) : undefined;
    word[at + 1] = (word[at] as number) + width;
    loose[at + 1] = (loose[at] as number) + (sign === undefined ? width : sign / 1000) + (meets ? BESIDE_DIGITS : 0);
  }
  return { word, loose };
}

/** Most cells are squares alone, and all of these the same. */
const SQUARES = Float64Array.from({ length: 64 }, (_, at) => at);
const OTHERS = /[\u0020-\u024f\u2010-\u206f\ud800-\udfff]/;
/** The size, in points, whose em is one twip: widths come in ems. */
const AN_EM = 0.05;

export const between = (reached: Float64Array, from: number, to: number): number =>
  (reached[to] as number) - (reached[from] as number);

/** In either program: a quotation mark is narrower in LibreOffice behind a digit, and at the beginning. */
export const widest = ({ word, loose }: CellPiece, from: number, to: number): number =>
  Math.max(between(word.reached, from, to), between(loose.reached, from, to));
