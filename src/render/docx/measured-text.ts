import { advances, BESIDE_DIGITS, isWestern, isWord } from './advances.js';
import { mayBreak } from './seams.js';

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
  /** With the style's spacing, whatever lines have. */
  readonly plain: Float64Array;
  /** What each reaches in LibreOffice, which begins anew where western text meets Chinese. */
  readonly elsewhere: Float64Array;
  /** How often they met before each unit with a letter, digit or character on either side. */
  readonly spaces: Float64Array;
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
  const [reached, elsewhere, spaces] = [0, 1, 2].map(() => new Float64Array(text.length + 1)) as Arrays;
  let [sum, met, spaced, wasWestern] = [0, 0, 0, isWestern(text.charCodeAt(0))];
  const meeting = meetingAt(spacing);
  for (let at = 0; at < text.length; at++) {
    const width = widths[at] as number;
    if (width > 0) sum += width + spacing;
    reached[at + 1] = sum;
    const western = isWestern(text.charCodeAt(at));
    if (western !== wasWestern) {
      met += meeting;
      if (isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at))) spaced++;
    }
    wasWestern = western;
    elsewhere[at + 1] = sum + met;
    spaces[at + 1] = spaced;
  }
  return {
    text,
    lines,
    reached,
    plain: reached,
    elsewhere,
    spaces,
    lead: LEADING.test(text) ? LEADING_WIDTH * size * 20 : 0,
  };
}

/** What LibreOffice adds where western text meets Chinese: there it leaves out what characters are set closer, and rounds. */
const meetingAt = (spacing: number): number => (spacing < 0 ? 1 - spacing : 0);

/** What LibreOffice makes of a spacing: one that is more than none comes out a little wider. */
const rounded = (spacing: number): number => (spacing > 0 ? spacing + 0.8 : spacing);

/**
 * What `delta` twips more than the style's between characters move on in LibreOffice after a character, and after one behind which western text
 * meets Chinese.
 */
export function movedOn({ spacing }: Lines, delta: number): readonly [moved: number, meeting: number] {
  const moved = rounded(spacing + delta) - rounded(spacing);
  return [moved, moved + meetingAt(spacing + delta) - meetingAt(spacing)];
}

type Arrays = [Float64Array, Float64Array, Float64Array];

/** What sets a text in lines. */
export interface Program {
  readonly reached: 'reached' | 'elsewhere';
  /** Whether a mark at the end of a line may stand beyond the block. */
  readonly hangs: boolean;
  /** What it adds between a number or letter and a character, in ems. */
  readonly space: number;
  /** Whether it takes the “ at the beginning from the western font. */
  readonly lead: boolean;
}

export const WORD: Program = { reached: 'reached', hangs: false, space: 0, lead: false };

/**
 * LibreOffice reads the files otherwise (docs/layout.md): marks hang, and 7.4 puts a fifth of an em beside digits whatever the file says;
 * one that knows `autoSpaceDE` does not. Of 687 paragraphs of the examples, printed by 7.4, all but five end each line where it is told
 * here.
 */
export const LIBRE_OFFICE: readonly Program[] = [
  { reached: 'elsewhere', hangs: true, space: BESIDE_DIGITS, lead: true },
  { reached: 'elsewhere', hangs: true, space: 0, lead: true },
];

export const roomFrom = ({ lines }: MeasuredText, from: number): number => (from === 0 ? lines.first : lines.rest);

export const widthOf = ({ reached }: MeasuredText, from: number, to: number): number =>
  (reached[to] as number) - (reached[from] as number);

/** Where the line from `from` ends in a program. */
export function endOfLine(set: MeasuredText, from: number, program: Program = WORD): number {
  const { text, lines, spaces, lead } = set;
  const reached = set[program.reached];
  const space = program.space * lines.size * 20;
  // LibreOffice leaves out the spacing behind the last character of a line.
  const first = reached === set.reached ? reached : set.plain;
  const firstWidth = (first[from + 1] as number) - (first[from] as number);
  const room = roomFrom(set, from) + (program.lead && from === 0 ? lead : 0) - firstWidth;
  const [start, spaced] = [reached[from + 1] as number, spaces[from + 1] as number];
  const fits = (to: number): boolean =>
    (reached[to] as number) - start + space * ((spaces[to] as number) - spaced) <= room;
  // So many full-width characters; with digits among them it goes on from there.
  let to = Math.min(
    text.length,
    from + Math.max(1, Math.floor(roomFrom(set, from) / (lines.size * 20 + lines.spacing))),
  );
  while (to > from + 1 && !fits(to)) to--;
  while (to < text.length && fits(to + 1)) to++;
  if (to >= text.length) return to;
  if (program.hangs && hangsAt(text, to)) return to + 1;
  for (let at = to; at > from; at--) if (mayBreak(text, at)) return at;
  return to;
}

/** A mark goes beyond the block with the characters before it, not with a number, and where what follows it may begin a line. */
const hangsAt = (text: string, at: number): boolean =>
  HANGING.test(text[at] ?? '') &&
  !isWestern(text.charCodeAt(at - 1)) &&
  (isWord(text.charCodeAt(at - 1)) || !isWestern(text.charCodeAt(at - 2))) &&
  (at + 1 === text.length || mayBreak(text, at + 1));

const HANGING = /[，、。；：]/u;
