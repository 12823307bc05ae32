import { type Grapheme, graphemes, isPlainWidth } from './width.js';

/** A run of harmless text with the name of its style. */
export interface StyledRun<Style> {
  readonly text: string;
  readonly style: Style;
}

export interface Glyph<Style> extends Grapheme {
  readonly style: Style;
}

export type Line<Style> = readonly Glyph<Style>[];

/**
 * Breaks text into lines of at most `rest` columns, the first of at most `first`. Closing punctuation never begins a line, opening
 * punctuation never ends one (GB/T 15834-2011 5.1), and —— …… words and numbers with their unit stay whole, as far as they fit into a
 * line at all. Spaces at either end of a line are dropped. No text is no line.
 */
export function wrap<Style>(runs: readonly StyledRun<Style>[], rest: number, first = rest): readonly Line<Style>[] {
  const glyphs = runs.flatMap(({ text, style }) => graphemes(text).map((grapheme) => ({ style, ...grapheme })));
  const costs = breakCosts(glyphs);
  const lines: Line<Style>[] = [];
  let start = afterSpaces(glyphs, 0);
  while (start < glyphs.length) {
    const end = lineEnd(glyphs, costs, start, lines.length === 0 ? first : rest);
    lines.push(glyphs.slice(start, beforeSpaces(glyphs, end)));
    start = afterSpaces(glyphs, end);
  }
  return lines;
}

export const lineWidth = (line: Line<unknown>): number => line.reduce((sum, glyph) => sum + glyph.width, 0);

/** How bad a break before a glyph is; 0 is a good one. */
const IN_WORD = 1;
const BAD_PUNCTUATION = 2;

const NOT_FIRST = /^[，。、；：！？）》”’】…〉」』〕〗］｝％‰℃·,.;:!?)\]}%]/u;
const NOT_LAST = /^[（《“‘【〈「『〔〖［｛([{]/u;
const SPACE = /^\s+$/u;
/** Words, and numbers with the unit after them: 12场, 488.5小时, 1,200余人次, 3~5人, 34.2%. */
const wholes = (letter: string, mark: string, number: string, han: string) =>
  new RegExp(
    `—+|…+|[${letter}${mark}${number}]+(?:[-.,:/@_+~'&=?#%]+[${letter}${number}]+)*(?:(?<=[${number}])[万亿]?[余多]?(?:${UNITS}|[${han}]))?`,
    'gu',
  );
const UNITS = '人次|小时|分钟|周年|平方米|平方公里|公里|百分点|个百分点|万元|元';

const WHOLES = wholes('\\p{Script=Latin}', '\\p{M}', '\\p{N}', '\\p{Script=Han}');
/** Of plain characters the same: V8 makes its tables of Unicode's classes for as long as a tenth of the help takes, and nearly no text needs them. */
const PLAIN_WHOLES = wholes('A-Za-zＡ-Ｚａ-ｚ', '', '0-9０-９〇〡-〩', '々〇〡-〩\u4E00-\u9FFF');

function breakCosts(glyphs: Line<unknown>): Uint8Array {
  const costs = new Uint8Array(glyphs.length + 1);
  const text = glyphs.map((glyph) => glyph.text).join('');
  const found = text.matchAll(isPlainWidth(text) ? PLAIN_WHOLES : WHOLES);
  let whole = found.next().value;
  let offset = 0;
  let last = '';
  for (const [index, glyph] of glyphs.entries()) {
    while (whole && whole.index + whole[0].length <= offset) whole = found.next().value;
    const space = SPACE.test(glyph.text);
    // A space hangs at the end of a line, and what stands before it still decides whether the next glyph may follow on a new one.
    if (space || NOT_FIRST.test(glyph.text) || NOT_LAST.test(last)) costs[index] = BAD_PUNCTUATION;
    else if (whole && whole.index < offset) costs[index] = IN_WORD;
    if (!space) last = glyph.text;
    offset += glyph.text.length;
  }
  return costs;
}

/** The last of the best breaks that leave the line no wider than `limit`; always past `start`. */
function lineEnd(glyphs: Line<unknown>, costs: Uint8Array, start: number, limit: number): number {
  let width = 0;
  let end = start + 1;
  let cost = Number.POSITIVE_INFINITY;
  for (let index = start; index < glyphs.length; index++) {
    const glyph = glyphs[index] as Grapheme;
    const at = costs[index] as number;
    if (index > start && at <= cost) [end, cost] = [index, at];
    width += glyph.width;
    if (width > limit && !SPACE.test(glyph.text)) return end;
  }
  return glyphs.length;
}

function afterSpaces(glyphs: Line<unknown>, from: number): number {
  let index = from;
  while (index < glyphs.length && SPACE.test((glyphs[index] as Grapheme).text)) index++;
  return index;
}

function beforeSpaces(glyphs: Line<unknown>, to: number): number {
  let index = to;
  while (index > 0 && SPACE.test((glyphs[index - 1] as Grapheme).text)) index--;
  return index;
}
