import { endOfLine, type MeasuredText, roomFrom, widthOf } from './measured-text.js';
import { PARTED } from './seams.js';
import type { WordLine } from './word-line.js';

/** An end that a line can be given, by a spacing beyond that of the style, in twips a character. */
export interface LineChoice {
  readonly to: number;
  readonly delta: number;
  readonly cost: number;
}

/** An end, and the least and the widest spacing that give it. */
export interface LineEnd {
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** 0.3 points closer; 3 wider, about as far as a line is spread of itself where four characters may not end it. */
export const CLOSER = 6;
/**
 * Those whose right half is empty: at the end of a line that is set closer, up to half of such a mark need not fit, as in a print shop's
 * lines. What is seen of it stays in the block.
 */
const MARK = /[，。、；：）》”]/u;
const WIDER = 60;
/** What programs round differently, and what they make of the indent of two characters. */
const CLOSE = 4;
const INDENT = 10;

/** The ends that a line can be given, each by the least spacing that does so for sure; the one that it has of itself is always there. */
export function lineChoices(set: MeasuredText, from: number): readonly LineChoice[] {
  return lineEnds(set, from).map(({ to, least, most }) => {
    const delta = Math.max(least, Math.min(0, most));
    return { to, delta, cost: Math.min(spacingCost(set, { from, to, delta }), UTMOST) };
  });
}

export function lineEnds(set: MeasuredText, from: number): readonly LineEnd[] {
  const plain = endOfLine(set, from);
  const ends: LineEnd[] = [];
  for (const to of endsAround(set, from, plain)) {
    const end = endAt(set, from, to);
    if (end) ends.push(end);
    else if (to === plain) ends.push({ to, least: 0, most: 0 });
  }
  return ends;
}

/** So many on either side of its own: more would need a spacing beyond the bounds. */
const NEIGHBOURS = 3;

function endsAround({ text, seams }: MeasuredText, from: number, plain: number): readonly number[] {
  const ends = [plain];
  for (const step of [-1, 1]) {
    let at = plain;
    for (let found = 0; found < NEIGHBOURS && at > from + 1 && at < text.length; ) {
      at += step;
      if (at < text.length && (!seams.mayBreak(at) || seams.cost(at) >= PARTED)) continue;
      ends.push(at);
      found++;
    }
  }
  return ends;
}

/** The spacings with which the line holds its text and not what could stand on it next, as Word sets it, whatever spacing that has. */
function endAt(set: MeasuredText, from: number, to: number): LineEnd | undefined {
  const { text, seams } = set;
  const room = roomFrom(set, from);
  const spare = spareOf(set, from, to);
  const most = Math.min(WIDER, Math.floor(spare / (to - from)));
  // With half of its last mark beyond what fits.
  if (most < -CLOSER && spare + squeezable(set, to) >= -CLOSER * (to - from))
    return { to, least: -CLOSER, most: -CLOSER };
  if (most < -CLOSER) return undefined;
  let next = to + 1;
  while (next < text.length && !seams.mayBreak(next)) next++;
  const beyond = room + CLOSE + CLOSER * (next - to) - widthOf(set, from, next);
  const least = to >= text.length ? -CLOSER : Math.max(-CLOSER, Math.floor(beyond / (to - from)) + 1);
  return least > most ? undefined : { to, least, most };
}

/** The room that a line leaves, for sure. */
const spareOf = (set: MeasuredText, from: number, to: number): number =>
  roomFrom(set, from) - (from === 0 ? INDENT : CLOSE) - widthOf(set, from, to);

const squeezable = ({ text, lines }: MeasuredText, to: number): number =>
  MARK.test(text[to - 1] ?? '') ? lines.size * 10 : 0;

/** How much closer than the line its last mark is set, in whole twips, so that the line holds it. */
export function squeezeOf(set: MeasuredText, { from, to, delta }: WordLine): number {
  return delta < 0 ? Math.max(0, Math.ceil(delta * (to - from) - spareOf(set, from, to))) : 0;
}

/**
 * What it costs to set a line otherwise. How loose it is counts as the page shows it: with what it is spread of itself, to the edge of the
 * block, beyond what the file says.
 */
export function spacingCost(set: MeasuredText, { from, to, delta }: WordLine): number {
  if (delta === 0) return isLoose(set, from, to) ? UTMOST : 0;
  if (delta < 0) return ANY - delta + (squeezeOf(set, { from, to, delta }) > 0 ? SQUEEZED : 0);
  const loose = to < set.text.length ? looseness(set, from, to) : delta;
  return ANY + LOOSE + delta + (loose > SEEN[0].from ? seenCost(loose) : 0);
}

/** How far apart its characters are set so that it reaches the edge of the block, in twips. */
const looseness = (set: MeasuredText, from: number, to: number): number =>
  (roomFrom(set, from) - widthOf(set, from, to)) / (to - from);

/** Whether a line is spread by more than 15 % of itself: what stands on the next one is whole and wide. */
export const isLoose = (set: MeasuredText, from: number, to: number): boolean =>
  to < set.text.length && looseness(set, from, to) > LOOSEST;

const seenCost = (loose: number): number => SEEN.reduce((sum, { from, cost }) => (loose > from ? sum + cost : sum), 0);

const ANY = 4;
/** A wider line has a character less: closer is better. */
const LOOSE = 5;
/** Half a mark that does not fit: better than a line that is seen to be loose. */
const SQUEEZED = 60;
/** 15 % of a character, in twips. */
const LOOSEST = 48;
/**
 * By so many twips a character: one of full width goes over unseen, two are seen by who looks for it. 12 % are between characters only
 * where a program would else part a number, and 15 % where Word would.
 */
const SEEN = [
  { from: 16, cost: 30 },
  { from: 26, cost: 30 },
  { from: 38, cost: 165 },
  { from: LOOSEST, cost: 2000 },
] as const;
/** No line of Word's costs as much as a number that is parted. */
const UTMOST = 900;
