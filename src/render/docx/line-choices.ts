import { endOfLine, type MeasuredText, roomFrom, widthOf } from './measured-text.js';
import { PARTED } from './seams.js';

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

/**
 * 0.3 points closer, and the first line of a paragraph up to 1.2 where nothing else saves a number from being parted; 3 wider, about as far as a line is spread of itself where four characters may not end it. What is wider than `EVEN`
 * is seen, and so only where much is won; what is wider than `FAR`, where a number would else be parted or a last line have two characters;
 * and what is wider than `FARTHEST`, where they would be so in Word.
 */
export const CLOSER = 6;
const TIGHT = 12;
const TIGHTEST = 24;
const WIDER = 60;
const EVEN = 12;
const FAR = 30;
const FARTHEST = 40;
/** What programs round differently, and what they make of the indent of two characters. */
const CLOSE = 4;
const INDENT = 10;

/** The ends that a line can be given, each by the least spacing that does so for sure; the one that it has of itself is always there. */
export function lineChoices(set: MeasuredText, from: number): readonly LineChoice[] {
  return lineEnds(set, from).map(({ to, least, most }) => {
    const delta = Math.max(least, Math.min(0, most));
    return { to, delta, cost: spacingCost(delta) };
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
  const spare = room - (from === 0 ? INDENT : CLOSE) - widthOf(set, from, to);
  const most = Math.min(WIDER, Math.floor(spare / (to - from)));
  // Only the first line: another one so close could go back, in part, to the line before it.
  if (most < (from === 0 ? -TIGHTEST : -CLOSER)) return undefined;
  let next = to + 1;
  while (next < text.length && !seams.mayBreak(next)) next++;
  const beyond = room + CLOSE + CLOSER * (next - to) - widthOf(set, from, next);
  const closest = from === 0 ? Math.min(-TIGHT, most) : -CLOSER;
  const least = to >= text.length ? closest : Math.max(closest, Math.floor(beyond / (to - from)) + 1);
  return least > most ? undefined : { to, least, most };
}

export function spacingCost(delta: number): number {
  if (delta === 0) return 0;
  const by = Math.abs(delta);
  let cost = 4 + by + (delta > 0 ? LOOSE : 0);
  for (const seen of delta > 0 ? SEEN : SEEN_CLOSER) if (by > seen.from) cost += seen.cost;
  return cost;
}

const SEEN = [
  { from: EVEN, cost: 30 },
  { from: FAR, cost: 200 },
  { from: FARTHEST, cost: 800 },
];
const SEEN_CLOSER = [
  { from: CLOSER, cost: 100 },
  { from: TIGHT, cost: 200 },
  { from: 20, cost: 500 },
];

/** A wider line has a character less: closer is better. */
const LOOSE = 5;
