import { advances, BESIDE_DIGITS, isWestern, isWord, SIGNS, westernElsewhere } from './advances.js';
import { mayHang, type Seams, seamsOf } from './seams.js';

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
  /** So many units at the beginning are a heading in a font of its own, with digits and letters of another. */
  readonly lead?: { readonly length: number; readonly latin: string };
}

/** A text with where each of its units begins, in twips from its start. */
export interface MeasuredText {
  readonly text: string;
  readonly seams: Seams;
  readonly lines: Lines;
  readonly reached: Float64Array;
  /** What each reaches in LibreOffice. */
  readonly elsewhere: Float64Array;
  /** How wide each is there without spacing. */
  readonly bare: Float64Array;
  /** 1 where western text and Chinese meet behind it. */
  readonly meets: Uint8Array;
  /** How often they met before each unit with a letter, digit or character on either side, or a space behind the one. */
  readonly spaces: Float64Array;
}

/** Every character of a report comes through here, and mostly once: hence one plain loop. */
export function measureText(text: string, lines: Lines): MeasuredText {
  const { size, latin, spacing, lead } = lines;
  const widths = advances(text, size, latin);
  if (lead) widths.set(advances(text.slice(0, lead.length), size, lead.latin));
  const western = westernElsewhere(text);
  const [reached, elsewhere, spaces, bare] = [0, 1, 2, 3].map(() => new Float64Array(text.length + 1)) as Arrays;
  const meets = new Uint8Array(text.length);
  const atMeeting = whereOneEnds(spacing);
  // A run ends there, too.
  if (lead) meets[lead.length - 1] = 1;
  let [sum, other, spaced] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const width = widths[at] as number;
    const own = western[at] === 1 ? SIGNS.get(code) : undefined;
    const wide = own === undefined ? width : (own * size) / 50;
    if (at + 1 < text.length && western[at] !== western[at + 1]) meets[at] = 1;
    bare[at] = wide;
    if (width > 0) {
      sum += width + spacing;
      other += wide + (meets[at] === 1 ? atMeeting : spacing);
    }
    reached[at + 1] = sum;
    elsewhere[at + 1] = other;
    if (at > 0 && meets[at - 1] === 1 && isWord(text.charCodeAt(at - 1)) && (isWord(code) || code === SPACE)) spaced++;
    spaces[at + 1] = spaced;
  }
  return { text, seams: seamsOf(text), lines, reached, elsewhere, bare, meets, spaces };
}

/**
 * What LibreOffice makes of a spacing behind the last character of what it sets in one go, which is all of one script in one run: what
 * is set closer is so within it only.
 */
export const whereOneEnds = (spacing: number): number => Math.max(0, spacing);

const SPACE = 0x20;

type Arrays = [Float64Array, Float64Array, Float64Array, Float64Array];

/** What sets a text in lines. */
export interface Program {
  readonly reached: 'reached' | 'elsewhere';
  /** Whether a mark at the end of a line may stand beyond the block. */
  readonly hangs: boolean;
  /** What it adds between a number or letter and a character, in ems. */
  readonly space: number;
  /** What an end costs in it, of what it costs in Word. */
  readonly weight: number;
}

export const WORD: Program = { reached: 'reached', hangs: false, space: 0, weight: 1 };

/**
 * LibreOffice reads the files otherwise (docs/layout.md): marks hang, and 7.4 puts a fifth of an em beside digits whatever the file says;
 * one that knows `autoSpaceDE` does not. Of 687 paragraphs of the examples, printed by 7.4, all but five end each line where it is told
 * here. Where one of the two has to end a line badly, it is the one without a space, of which we have no copy to print with.
 */
export const LIBRE_OFFICE: readonly Program[] = [
  { reached: 'elsewhere', hangs: true, space: BESIDE_DIGITS, weight: 0.6 },
  { reached: 'elsewhere', hangs: true, space: 0, weight: 0.4 },
];

export const roomFrom = ({ lines }: MeasuredText, from: number): number => (from === 0 ? lines.first : lines.rest);

export const widthOf = ({ reached }: MeasuredText, from: number, to: number): number =>
  (reached[to] as number) - (reached[from] as number);

/** Where the line from `from` ends in a program. */
export function endOfLine(set: MeasuredText, from: number, program: Program = WORD): number {
  const { text, seams, lines } = set;
  const room = roomFrom(set, from);
  // So many full-width characters; with digits among them it goes on from there.
  let to = Math.min(text.length, from + Math.max(1, Math.floor(room / (lines.size * 20 + lines.spacing))));
  while (to > from + 1 && !fits(set, from, to, program, room)) to--;
  while (to < text.length && fits(set, from, to + 1, program, room)) to++;
  if (to >= text.length) return to;
  if (program.hangs && hangsAt(set, to)) return to + 1;
  for (let at = to; at > from; at--) if (seams.mayBreak(at)) return at;
  return to;
}

/** Every line that is tried comes through here some times, and so without a function of its own for each. */
function fits(set: MeasuredText, from: number, to: number, { reached, space }: Program, room: number): boolean {
  const { lines, spaces, bare } = set;
  const ends = set[reached];
  // LibreOffice leaves out the spacing behind the last character of a line.
  const end = reached === 'reached' ? (ends[to] as number) : (ends[to - 1] as number) + (bare[to - 1] as number);
  const spaced = (spaces[to] as number) - (spaces[from + 1] as number);
  return end - (ends[from] as number) + space * lines.size * 20 * spaced <= room;
}

/** A mark goes beyond the block with the characters before it, not with a number, and where what follows it may begin a line. */
const hangsAt = ({ text, seams }: MeasuredText, at: number): boolean =>
  mayHang(text.charAt(at)) &&
  !isWestern(text.charCodeAt(at - 1)) &&
  (isWord(text.charCodeAt(at - 1)) || !isWestern(text.charCodeAt(at - 2))) &&
  (at + 1 === text.length || seams.mayBreak(at + 1));
