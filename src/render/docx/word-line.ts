import { oncePerText } from '../../once-per.js';
import type { MeasuredText } from './measured-text.js';
import { charactersWide } from './page-measures.js';
import { PARTED } from './seams.js';

export interface WordLine {
  readonly from: number;
  readonly to: number;
  /** Beyond the style's spacing, in twips a character. */
  readonly delta: number;
}

/** Characters of a last line, marks left out: fewer are lost below a paragraph, or at the head of a page. */
export const LOST = 2;

/** A scrap has no more signs than so many times its characters, marks among them. */
const WITH_MARKS = 3;

/** Two with two marks (附件）。) are a line as any other: what keeps a third with them makes the one before loose. */
export const isScrap = (line: string, characters: number): boolean =>
  line.length <= (characters === LOST ? LOST + 1 : WITH_MARKS * characters) &&
  lengthOf(line.replace(MARKS, ''), characters) <= characters;

/** Of a line that is short and no more digits count by their width: 户200户 looks as short as four characters. */
const lengthOf = (words: string, characters: number): number =>
  characters === SHORT ? charactersWide(words) : words.length;

const MARKS = /[，。、；：？！”’）》\s]/gu;

/** Characters of a last line that look lost at the head of a page. */
export const SHORT = 4;

/** What the line from `from` to `to` costs that parts a number from its unit, or is the last one and short. */
export const partedCost = ({ text, seams }: MeasuredText, from: number, to: number): number =>
  to < text.length
    ? seams.cost(to)
    : from > 0 && text.length - from <= WITH_MARKS * SHORT
      ? scrapCost(text.slice(from))
      : 0;

/** Thousands of lines that are tried end in the same few. */
const scrapCost = oncePerText((line): number => (isScrap(line, LOST) ? PARTED : isScrap(line, SHORT) ? 20 : 0));

/** So far behind the end of a line stands what decides it. */
export const DECIDED = 8;
