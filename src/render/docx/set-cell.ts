import { isWestern } from './advances.js';
import { mayBreak } from './seams.js';
import { wordSeams } from './word-seams.js';

/** A line of a cell, by its length in UTF-16 units, with what is put between its characters, in ems. */
export interface CellLine {
  readonly length: number;
  readonly spacing: number;
}

export interface CellSetting {
  /** In ems. */
  readonly room: number;
  /** The lines of each piece. */
  readonly pieces: readonly (readonly CellLine[])[];
}

/**
 * How the text of a cell is set so that its lines end between words, part no number from its unit, and the last one has two characters at
 * least: 社区文明|学校, where the whole room makes 社区文明学|校 of it. It has less room, and where that is not enough a line is set a
 * little wider, so that a word goes over: an indent and the spacing of runs say so, no break and no sign, so that who looks for a name or
 * edits the text later finds it whole. There are no more lines than without, but where the row has them anyway.
 * @param pieces The text, between line breaks.
 * @param room In ems.
 * @param most The lines of the row.
 * @param names Words of this report's own.
 * @returns undefined where the text comes out well of itself.
 */
export function setCell(
  pieces: readonly string[],
  room: number,
  most: number,
  names: readonly string[],
): CellSetting | undefined {
  if (pieces.every(({ length }) => length <= room)) return undefined;
  const all = pieces.map((piece) => measured(piece, names));
  const plain = all.map((piece) => plainLines(piece, room));
  const cost = plain.reduce((before, one) => before + one.cost, 0);
  if (cost === 0) return undefined;
  const count = plain.reduce((before, one) => before + one.count, 0);
  return (
    (most > count ? bestSetting(all, room, most, cost, A_LINE) : undefined) ?? bestSetting(all, room, count, cost, 0)
  );
}

/** A line of its own for what would else be parted is worth less than a word. */
const A_LINE = 2;
/** A cell that is set narrower than this leaves a hole in the table. */
const NARROWEST = 0.5;
const STEP = 0.5;
/** What is to be gained; what a narrower cell, and a wider line, cost. */
const GAIN = 1;
const NARROW = 0.04;
const WIDE = 20;
/** More is seen. In ems. */
const WIDEST = 0.15;
/** What programs round otherwise than we do. */
const SURE = 0.03;

interface Piece {
  readonly text: string;
  readonly seams: Uint8Array;
  /** Where each unit begins, in ems: in Word, and in LibreOffice, which puts a little space beside digits. */
  readonly word: Float64Array;
  readonly loose: Float64Array;
}

function measured(text: string, names: readonly string[]): Piece {
  const word = new Float64Array(text.length + 1);
  const loose = new Float64Array(text.length + 1);
  let before = isWestern(text.charCodeAt(0));
  for (let at = 0; at < text.length; at++) {
    const western = isWestern(text.charCodeAt(at));
    const width = western ? HALF : 1;
    word[at + 1] = (word[at] as number) + width;
    loose[at + 1] = (loose[at] as number) + width + (western === before ? 0 : MEETING);
    before = western;
  }
  return { text, seams: wordSeams(text, names), word, loose };
}

const HALF = 0.5;
const MEETING = 0.1;

const between = (reached: Float64Array, from: number, to: number): number =>
  (reached[to] as number) - (reached[from] as number);

/** Where a line from `from` may end at the earliest after `at`. */
function nextSeam(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && !mayBreak(text, next)) next++;
  return next;
}

const endCost = ({ text, seams }: Piece, from: number, to: number): number =>
  to < text.length ? (seams[to] as number) : from > 0 && isLonely(text.slice(from)) ? LONELY : 0;

const isLonely = (line: string): boolean => line.length < 4 && line.replace(MARKS, '').length < 2;
const MARKS = /[，。、；：？！”’）》]/gu;
/** A last line of one character. */
const LONELY = 8;

/** How a text comes out of itself, in Word and in LibreOffice. */
function plainLines(piece: Piece, room: number): { readonly count: number; readonly cost: number } {
  let [count, cost] = [0, 0];
  for (const reached of [piece.word, piece.loose]) {
    let lines = 0;
    for (let from = 0; from < piece.text.length; lines++) {
      let to = nextSeam(piece.text, from);
      for (let next = to; next <= piece.text.length && between(reached, from, next) <= room; ) {
        to = next;
        if (next === piece.text.length) break;
        next = nextSeam(piece.text, next);
      }
      cost += endCost(piece, from, to);
      from = to;
    }
    count = Math.max(count, lines);
  }
  return { count, cost: cost / 2 };
}

/** The setting that costs least, of all widths that hold the text in so many lines; undefined where none is better than it comes of itself. */
function bestSetting(
  all: readonly Piece[],
  room: number,
  most: number,
  plain: number,
  aLine: number,
): CellSetting | undefined {
  let best: CellSetting | undefined;
  let least = plain - GAIN;
  for (let step = Math.ceil((room - SURE) / STEP); step * STEP >= room * NARROWEST && least > 0; step--) {
    const width = Math.min(room, step * STEP + SURE);
    const set = all.map((piece) => cheapest(piece, width, aLine === 0 ? MANY : aLine));
    const count = set.reduce((before, { lines }) => before + lines.length, 0);
    if (count > most) break;
    const cost =
      set.reduce((before, one) => before + one.cost, 0) - (aLine === 0 ? MANY * count : 0) + (room - width) * NARROW;
    if (cost >= least) continue;
    least = cost;
    best = { room: width, pieces: set.map(({ lines }) => lines) };
  }
  return best;
}

/** With so much for each, there are as few lines as can be. */
const MANY = 10_000;

interface Run {
  readonly cost: number;
  readonly lines: readonly CellLine[];
}

/** The lines of a piece that cost least in a room. */
function cheapest(piece: Piece, room: number, aLine: number): Run {
  const { text, word, loose } = piece;
  const costs = new Float64Array(text.length + 1);
  const chosen: CellLine[] = [];
  for (let from = text.length - 1; from >= 0; from--) {
    costs[from] = Number.POSITIVE_INFINITY;
    for (let to = nextSeam(text, from); ; ) {
      const own = between(loose, from, to);
      const next = to < text.length ? nextSeam(text, to) : to;
      const length = to - from;
      // So wide that what comes next does not fit, in Word either.
      const spacing = to < text.length ? Math.max(0, (room + SURE - between(word, from, next)) / length) : 0;
      const fits = spacing <= WIDEST && own + spacing * length <= room;
      const cost = aLine + endCost(piece, from, to) + spacing * WIDE + (costs[to] as number) + (fits ? 0 : TOO_LONG);
      if (cost < (costs[from] as number)) [costs[from], chosen[from]] = [cost, { length, spacing }];
      if (to >= text.length || between(loose, from, next) > room) break;
      to = next;
    }
  }
  const lines: CellLine[] = [];
  for (let at = 0; at < text.length; at += (lines.at(-1) as CellLine).length) lines.push(chosen[at] as CellLine);
  return { cost: costs[0] as number, lines };
}

/** Of what nothing parts, and so only where nothing else is left. */
const TOO_LONG = 1000;
