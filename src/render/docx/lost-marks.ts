import { isWestern } from './advances.js';
import { type MeasuredText, type Program, roomFrom } from './measured-text.js';
import { mayHang } from './seams.js';

/** LibreOffice counts the last twip of the block as one of a line's. */
const INCLUSIVE = 1;
/** It spreads a line by whole hundredths of a twip a character, and each piece by whole twips. */
const HUNDREDTHS = 100;

/**
 * Whether LibreOffice leaves out the mark at the end of its line from `from` to `to`. It paints nothing that begins beyond the block, and
 * a mark that hangs stands behind it where spreading fills the block to the last twip: where what is left divides without a rest, as it
 * always does among 25 characters in one piece, and else once in some 25 lines. It hangs where it has no room, and where a number after
 * it has none.
 * @param ends Where a run ends, and with it a piece of the line.
 */
export function losesMark(
  own: MeasuredText,
  { space }: Program,
  ends: ReadonlySet<number>,
  from: number,
  to: number,
): boolean {
  const { text, lines, elsewhere, bare, spaces } = own;
  const mark = to - 1;
  if (to >= text.length || mark - from < 2 || !mayHang(text.charAt(mark))) return false;
  const spaced = space * lines.size * 20 * ((spaces[mark] as number) - (spaces[from + 1] as number));
  const room = roomFrom(own, from) + (elsewhere[from] as number) - spaced;
  const hangs = (elsewhere[mark] as number) + (bare[mark] as number) > room || isWestern(text.charCodeAt(to));
  if (!hangs) return false;
  // The spacing behind the last character before it is left out.
  const left = room + INCLUSIVE - (elsewhere[mark - 1] as number) - (bare[mark - 1] as number);
  return fillsLine(charactersOf(own, ends, from, mark), left);
}

function fillsLine(pieces: readonly number[], left: number): boolean {
  const each = Math.floor((HUNDREDTHS * left) / pieces.reduce((sum, one) => sum + one, 0));
  return pieces.reduce((sum, one) => sum + Math.floor((one * each) / HUNDREDTHS), 0) >= left;
}

/** How many places of each piece of a line are spread: behind a character, and a number where a character follows. */
function charactersOf(own: MeasuredText, ends: ReadonlySet<number>, from: number, to: number): readonly number[] {
  const { text, meets } = own;
  const pieces: number[] = [];
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSetWestern(own, at)) count += code === SPACE || (meets[at] === 1 && !isSetWestern(own, at + 1)) ? 1 : 0;
    else if (code < 0xdc00 || code >= 0xe000) count++;
    if (meets[at] === 1 || ends.has(at + 1)) {
      pieces.push(count);
      count = 0;
    }
  }
  return [...pieces, count];
}

const SPACE = 0x20;

/** A sign that is no digit or letter is narrower in the western font. */
const isSetWestern = ({ text, bare, lines }: MeasuredText, at: number): boolean =>
  isWestern(text.charCodeAt(at)) || ((bare[at] as number) < lines.size * 20 && text.charCodeAt(at) < 0x2070);
