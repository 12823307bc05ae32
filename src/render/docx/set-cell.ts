import { between, type CellPiece, pieceOf, widest } from './cell-pieces.js';
import type { WordsByPair } from './word-seams.js';

/** A line of a cell, by its length in UTF-16 units, with what is put between its characters, in ems. */
export interface CellLine {
  readonly length: number;
  readonly spacing: number;
}

/** What a cell's text has to stand in. */
export interface CellRoom {
  /** In ems. */
  readonly room: number;
  /** The lines of the row. */
  readonly most: number;
  /** The font of digits and letters. */
  readonly latin: string;
  /** Words of this report's own. */
  readonly names: WordsByPair;
}

export interface CellSetting {
  /** In ems. */
  readonly room: number;
  /** The lines of each piece; between pieces are line breaks. */
  readonly pieces: readonly (readonly CellLine[])[];
}

/**
 * How the text of a cell is set so that its lines end between words, part no number from its unit, and the last one has two characters at
 * least: 社区文明|学校, where the whole room makes 社区文明学|校 of it. It has less room, and where that is not enough a line is set a
 * little wider, so that a word goes over: an indent and the spacing of runs say so, no break and no sign, so that who looks for a name or
 * edits the text later finds it whole. Where a line would have to be so wide that it is seen, and a word or number would else be torn, it
 * ends in a line break. There are no more lines than without, but where the row has them anyway.
 * @param pieces The text, between line breaks.
 * @returns undefined where the text comes out well of itself.
 */
export function setCell(pieces: readonly string[], cell: CellRoom): CellSetting | undefined {
  const { room, most } = cell;
  if (pieces.every(({ length }) => length <= room - JUST)) return undefined;
  const all = pieces.map((piece) => pieceOf(piece, cell));
  // A line that just fits may not.
  const plain = all.map((piece) => worse(plainLines(piece, room), plainLines(piece, room - JUST)));
  const cost = plain.reduce((before, one) => before + one.cost, 0);
  if (cost === 0) return undefined;
  const count = plain.reduce((before, one) => before + one.count, 0);
  const set = bestSetting(all, room, count, MANY);
  const better = set && set.cost < cost - GAIN ? set : undefined;
  if (most === count || (better?.cost ?? cost) < A_LINE) return better;
  const more = bestSetting(all, room, most, A_LINE);
  return more && more.cost < (better?.cost ?? cost) - GAIN ? more : better;
}

/** A line of its own for what would else be parted is worth less than a word; with so much for each there are as few as can be. */
const A_LINE = 4;
const MANY = 10_000;
/** What is to be gained at least. */
const GAIN = 1;
/** A cell that is set narrower than this leaves a hole in the table. */
const NARROWEST = 0.5;
/** Lines of one length need no spacing; what one that is shorter by an em costs. */
const UNEVEN = 0.6;
/** What is put between characters costs so much, an em. */
const SPREAD = 20;
/** More is seen, between characters: 0.3 points in the usual size. In ems. */
const WIDEST = 0.025;
/** A line break costs more than the end of a compound, and less than a word that is torn. */
const BREAK = 6;
/** What programs round otherwise than we do. */
const SURE = 0.03;
/** And so a line may not fit that just fits. */
const JUST = 0.015;

const endCost = ({ text, seams }: CellPiece, from: number, to: number): number =>
  to < text.length ? (seams[to] as number) : from > 0 && isLonely(text.slice(from)) ? LONELY : 0;

const isLonely = (line: string): boolean => line.length < 4 && line.replace(MARKS, '').length < 2;
const MARKS = /[，。、；：？！”’）》]/gu;
/** A last line of one character. */
const LONELY = 8;

interface Plain {
  readonly count: number;
  readonly cost: number;
}

const worse = (one: Plain, other: Plain): Plain => ({
  count: Math.max(one.count, other.count),
  cost: Math.max(one.cost, other.cost),
});

/** How a text comes out of itself, in Word and in LibreOffice. */
function plainLines(piece: CellPiece, room: number): Plain {
  let [count, cost] = [0, 0];
  const programs = piece.word === piece.loose ? [piece.word] : [piece.word, piece.loose];
  for (const { reached, next } of programs) {
    let lines = 0;
    for (let from = 0; from < piece.text.length; lines++) {
      let to = next[from] as number;
      for (let then = to; between(reached, from, then) <= room; then = next[to] as number) {
        to = then;
        if (to === piece.text.length) break;
      }
      cost += endCost(piece, from, to);
      from = to;
    }
    count = Math.max(count, lines);
  }
  return { count, cost: cost / programs.length };
}

type Costing = CellSetting & { readonly cost: number; readonly breaks: boolean };

/** The lines that cost least, no more than `most`; in a little less room where some of them would else need a break. */
function bestSetting(all: readonly CellPiece[], room: number, most: number, aLine: number): Costing | undefined {
  let best: Costing | undefined;
  for (let less = 0; less <= LESS && room - less >= room * NARROWEST; less += STEP) {
    const set = settingIn(all, room - less, most, aLine);
    if (!set) break;
    if (!best || set.cost < best.cost) best = set;
    if (best.cost < MANY && !best.breaks) break;
  }
  return best;
}

/** In ems. */
const LESS = 3;
const STEP = 0.5;

/** The lines that cost least in a room, and the least room in which they come out so. */
function settingIn(all: readonly CellPiece[], room: number, most: number, aLine: number): Costing | undefined {
  const ends = all.map((piece) => cheapestEnds(piece, room, aLine));
  if (ends.reduce((sum, { length }) => sum + length, 0) > most) return undefined;
  const width = Math.min(room, Math.max(room * NARROWEST, longestOf(all, ends) + SURE));
  let cost = 0;
  const pieces = all.flatMap((piece, index) => {
    const own: CellLine[][] = [[]];
    let from = 0;
    for (const to of ends[index] ?? []) {
      const needed = spacingOf(piece, from, to, width);
      const spacing = needed > WIDEST ? 0 : needed;
      cost += endCost(piece, from, to) + (needed > WIDEST ? BREAK : spacing * SPREAD);
      if (widest(piece, from, to) + spacing * (to - from) > width) cost += MANY;
      own.at(-1)?.push({ length: to - from, spacing });
      if (needed > WIDEST) own.push([]);
      from = to;
    }
    return own;
  });
  return { room: width, pieces, cost, breaks: pieces.length > all.length };
}

function longestOf(all: readonly CellPiece[], ends: readonly (readonly number[])[]): number {
  let longest = 0;
  for (const [index, piece] of all.entries()) {
    let from = 0;
    for (const to of ends[index] ?? []) {
      longest = Math.max(longest, widest(piece, from, to));
      from = to;
    }
  }
  return longest;
}

/** Where the lines of a piece end that cost least in a room. Every cell of two lines comes through here, in code that is not warm yet. */
function cheapestEnds(piece: CellPiece, room: number, aLine: number): readonly number[] {
  const {
    text,
    word,
    loose: { reached },
  } = piece;
  const { next } = word;
  const costs = new Float64Array(text.length + 1);
  const ends = new Uint16Array(text.length);
  for (let from = text.length - 1; from >= 0; from--) {
    let least = Number.POSITIVE_INFINITY;
    for (let to = next[from] as number; ; to = next[to] as number) {
      const short = room - JUST - Math.max(between(reached, from, to), between(word.reached, from, to));
      if (short < 0 && least < Number.POSITIVE_INFINITY) break;
      const breaks = isEndElsewhere(piece, to) ? 0 : BREAK;
      const cost =
        aLine +
        endCost(piece, from, to) +
        (costs[to] as number) +
        (to < text.length ? short * short * UNEVEN + breaks : 0);
      if (cost < least) {
        least = cost;
        ends[from] = to;
      }
      if (to >= text.length) break;
    }
    costs[from] = least;
  }
  const all: number[] = [];
  for (let to = 0; to < text.length; all.push(to)) to = ends[to] as number;
  return all;
}

/** Whether LibreOffice, too, may end a line there: where not, it ends in a line break. */
const isEndElsewhere = ({ loose }: CellPiece, to: number): boolean => loose.next[to - 1] === to;

/** So wide that what comes next does not fit, in either program. */
function spacingOf(piece: CellPiece, from: number, to: number, room: number): number {
  const { text, word, loose } = piece;
  if (to >= text.length) return 0;
  if (!isEndElsewhere(piece, to)) return Number.POSITIVE_INFINITY;
  const least = [word, loose].reduce(
    (narrowest, { next, reached }) => Math.min(narrowest, between(reached, from, next[to] as number)),
    Number.POSITIVE_INFINITY,
  );
  return Math.max(0, (room + SURE - least) / (to - from));
}
