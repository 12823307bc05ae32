import { eastAsianWidth, eastAsianWidthType } from 'get-east-asian-width';

/** What a reader takes for one character, and the columns it fills. */
export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

/** Columns of a text without control characters; “” … — and all other ambiguous characters count as two. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + grapheme.width, 0);
}

export function graphemes(text: string): readonly Grapheme[] {
  if (isPlainWidth(text)) return Array.from(text, (character) => ({ text: character, width: plainWidth(character) }));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: graphemeWidth(segment) }));
}

/** Characters that never join with a neighbour: nearly all of a report, so that the slow segmenter seldom runs. */
const PLAIN = /^[ -~·←→≤≥\u2014\u2018-\u201D\u2026\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
export const isPlainWidth = (text: string): boolean => PLAIN.test(text);
let segmenter: Intl.Segmenter | undefined;

const plainWidth = (character: string): number => (character <= '~' ? 1 : 2);

/** How many characters of a text some terminals draw a column narrower than `textWidth` says: “” … — and their like. */
export const ambiguousCount = (text: string): number =>
  Array.from(text).filter((one) => one > '~' && eastAsianWidthType(one.codePointAt(0) as number) === 'ambiguous')
    .length;

/** Flags, families and anything shown as a picture. */
const PICTURE = /[\u200D\uFE0F\p{Emoji_Presentation}\p{Regional_Indicator}]/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

function graphemeWidth(grapheme: string): number {
  if (PICTURE.test(grapheme)) return 2;
  return Array.from(grapheme, characterWidth).reduce((sum, width) => sum + width, 0);
}

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character) && character !== '\u00AD') return 0;
  return eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: true });
}
