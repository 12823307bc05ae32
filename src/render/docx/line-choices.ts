import { endOfLine, type MeasuredText, meetingsIn, ROUNDING, roomFrom, widthOf } from './measured-text.js';
import { heldEnd, mayBreak, PARTED, seamCost } from './seams.js';

/** An end that a line can be given, by a spacing beyond that of the style, in twips a character. */
export interface LineChoice {
  readonly to: number;
  readonly delta: number;
  readonly cost: number;
}

/**
 * 0.3 points closer; 1.5 wider, about as far as a line is spread of itself where two characters may not end it. What is wider than
 * `EVEN` is seen, and so only where much is won.
 */
const CLOSER = 6;
const WIDER = 30;
const EVEN = 12;
/** What programs round differently, and what they make of the indent of two characters. */
const CLOSE = 4;
const INDENT = 10;

/** The ends that a line can be given, each by the least spacing that does so for sure; the one that it has of itself is always there. */
export function lineChoices(set: MeasuredText, from: number): readonly LineChoice[] {
  const plain = endOfLine(set, from);
  const choices: LineChoice[] = [];
  for (const to of endsAround(set.text, from, plain)) {
    const delta = deltaFor(set, from, to, true);
    const inWord = delta ?? (to === plain ? 0 : deltaFor(set, from, to, false));
    if (inWord === undefined) continue;
    const seam = delta === undefined ? unsureCost(set, from, to, inWord) : togetherCost(set.text, from, to);
    choices.push({ to, delta: inWord, cost: spacingCost(inWord) + seam });
  }
  return choices;
}

/** So many on either side of its own: more would need a spacing beyond the bounds. */
const NEIGHBOURS = 3;

function endsAround(text: string, from: number, plain: number): readonly number[] {
  const ends = [plain];
  for (const step of [-1, 1]) {
    let at = plain;
    for (let found = 0; found < NEIGHBOURS && at > from + 1 && at < text.length; ) {
      at += step;
      if (at < text.length && (!mayBreak(text, at) || seamCost(text, at) >= PARTED)) continue;
      ends.push(at);
      found++;
    }
  }
  return ends;
}

/**
 * The least spacing with which the line holds its text, in LibreOffice too where `everywhere`, and not what could stand on it next, as
 * Word sets it, whatever spacing that has.
 */
function deltaFor(set: MeasuredText, from: number, to: number, everywhere: boolean): number | undefined {
  const { text, lines, lead } = set;
  const room = roomFrom(set, from);
  const meetings = everywhere ? meetingsIn(set, from, to) : 0;
  const spare = room - (from === 0 ? INDENT : CLOSE) - widthOf(set, from, to) + (lines.spacing - ROUNDING) * meetings;
  const most = Math.min(WIDER, Math.floor(spare / Math.max(1, to - from - meetings)));
  if (most < -CLOSER) return undefined;
  let next = to + 1;
  while (next < text.length && !mayBreak(text, next)) next++;
  const beyond = room + CLOSE + CLOSER * (next - to) + (from === 0 ? lead : 0) - widthOf(set, from, next);
  const least = to >= text.length ? -CLOSER : Math.max(-CLOSER, Math.floor(beyond / (to - from)) + 1);
  return least > most ? undefined : Math.max(least, Math.min(0, most));
}

const spacingCost = (delta: number): number =>
  delta === 0 ? 0 : 4 + Math.abs(delta) + (delta > 0 ? LOOSE : 0) + (delta > EVEN ? 30 : 0);

/** A wider line has a character less: closer is better. */
const LOOSE = 5;

/** What only LibreOffice parts, which does not break at `to`. */
function togetherCost(text: string, from: number, to: number): number {
  const other = heldEnd(text, from, to);
  return other === to || other === from ? 0 : 2 * UNSURE + seamCost(text, other) * OTHERS;
}

/** Where Word ends a line and LibreOffice ends it before. */
function unsureCost(set: MeasuredText, from: number, to: number, delta: number): number {
  const other = endOfLine(set, from, true, delta);
  return other === to ? UNSURE : 2 * UNSURE + seamCost(set.text, other) * OTHERS;
}

const UNSURE = 3;
/** Not as much as what Word parts. */
const OTHERS = 0.9;
