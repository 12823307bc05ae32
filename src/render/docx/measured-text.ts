import { advances, isWestern } from './advances.js';
import { mayBreak, staysTogether } from './seams.js';

/** The lines that a text is set in; lengths in twips. */
export interface Lines {
  /** The room of its first line and of all others. */
  readonly first: number;
  readonly rest: number;
  /** In points. */
  readonly size: number;
  /** The font of digits and letters. */
  readonly latin: string;
  /** What the style puts between characters, mostly less than nothing. */
  readonly spacing: number;
}

/** A text with where each of its units begins, in twips from its start. */
export interface MeasuredText {
  readonly text: string;
  readonly lines: Lines;
  readonly reached: Float64Array;
  /** How often western text met Chinese before each unit. */
  readonly meetings: Float64Array;
  /** By how much LibreOffice sets the first line narrower. */
  readonly lead: number;
}

/** LibreOffice takes the mark from the western font where a paragraph begins with it. */
const LEADING = /^[“‘]/u;
const LEADING_WIDTH = 0.556;

/** Every character of a report comes through here, and mostly once: hence one plain loop. */
export function measureText(text: string, lines: Lines): MeasuredText {
  const { size, latin, spacing } = lines;
  const widths = advances(text, size, latin);
  const reached = new Float64Array(text.length + 1);
  const meetings = new Float64Array(text.length + 1);
  let [sum, count, wasWestern] = [0, 0, isWestern(text.charCodeAt(0))];
  for (let at = 0; at < text.length; at++) {
    const width = widths[at] as number;
    if (width > 0) sum += width + spacing;
    reached[at + 1] = sum;
    const western = isWestern(text.charCodeAt(at));
    if (western !== wasWestern) count++;
    wasWestern = western;
    meetings[at + 1] = count;
  }
  return { text, lines, reached, meetings, lead: LEADING.test(text) ? LEADING_WIDTH * size * 20 : 0 };
}

export const roomFrom = ({ lines }: MeasuredText, from: number): number => (from === 0 ? lines.first : lines.rest);

export const widthOf = ({ reached }: MeasuredText, from: number, to: number): number =>
  (reached[to] as number) - (reached[from] as number);

/** How often western text meets Chinese between two units. */
export const meetingsIn = ({ meetings }: MeasuredText, from: number, to: number): number =>
  (meetings[to] as number) - (meetings[from + 1] as number);

/** LibreOffice leaves the spacing out where western text meets Chinese, and rounds there: its lines are a little longer than Word's. */
export const ROUNDING = 1.5;

/** Where the line from `from` ends, in Word or in LibreOffice, with `delta` twips more than the style's between its characters. */
export function endOfLine(set: MeasuredText, from: number, libreOffice = false, delta = 0): number {
  const { text, lead, lines } = set;
  const room = roomFrom(set, from) + (libreOffice && from === 0 ? lead : 0);
  const perMeeting = libreOffice ? ROUNDING - lines.spacing - delta : 0;
  const fits = (to: number): boolean =>
    widthOf(set, from, to) + (to - from) * delta + perMeeting * meetingsIn(set, from, to) <= room;
  // So many full-width characters; with digits among them it goes on from there.
  let to = Math.min(text.length, from + Math.max(1, Math.floor(room / (lines.size * 20 + lines.spacing))));
  while (to > from + 1 && !fits(to)) to--;
  while (to < text.length && fits(to + 1)) to++;
  if (to >= text.length) return to;
  for (let at = to; at > from; at--) if (mayBreak(text, at) && !(libreOffice && staysTogether(text, at))) return at;
  return to;
}
