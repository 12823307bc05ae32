import { BESIDE_DIGITS } from './advances.js';
import { SLACK } from './cell-lines.js';
import { mayBreak, PARTED_NAME, seamCost } from './seams.js';

/** A number with its unit and what hangs on it (登记|207人、|推荐), and each character for itself: where a line of a cell may end, in ems. */
export interface CellUnits {
  /** How far the text reaches at the end of each unit. */
  readonly ends: readonly number[];
  /** The widest unit, with what a line needs to be safe. */
  readonly widest: number;
}

/** As a digit is in Times New Roman. In ems. */
const HALF = 0.5;
/** What a column has beyond its characters. */
const EASE = 0.01;
/** So far behind a digit its unit ends at most. */
const BEHIND = 7;
const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
const isHalf = (code: number): boolean => code >= 0x20 && code < 0x250;

/** The units of a text that has a number; of others each character is one. */
export function cellUnits(text: string): CellUnits {
  const ends: number[] = [];
  let [reached, begun, widest, since] = [0, 0, 0, BEHIND];
  let [half, digit] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const wasHalf = half;
    const wasDigit = digit;
    half = isHalf(code);
    digit = isDigit(code);
    if (at > 0) {
      since = wasDigit ? 0 : since + 1;
      const near = since < BEHIND || digit;
      if (mayBreak(text, at) && !(near && seamCost(text, at) > PARTED_NAME)) {
        widest = Math.max(widest, reached - begun);
        begun = reached;
        ends.push(reached);
      }
      if (half !== wasHalf) reached += BESIDE_DIGITS;
    }
    reached += half ? HALF : 1;
  }
  ends.push(reached);
  return { ends, widest: Math.max(widest, reached - begun) + SLACK };
}

/** How many lines units have in a width, in ems, and how wide the last one is. */
export function unitLines({ ends }: CellUnits, width: number): { readonly count: number; readonly last: number } {
  const room = width + EASE;
  let [count, from, reached] = [1, 0, 0];
  for (const end of ends) {
    if (end - from > room && reached > from) {
      count++;
      from = reached;
    }
    reached = end;
  }
  return { count, last: reached - from + SLACK };
}
