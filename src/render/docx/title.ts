import type { Inline } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { BESIDE_DIGITS, isWestern, isWord } from './advances.js';
import type { Measures } from './page-measures.js';
import { inlinesXml, LINE_BREAK, paragraphXml, tidyInlines } from './paragraph.js';
import type { Profile } from './profile.js';
import { splitInlines } from './split-inlines.js';
import { titleWords } from './title-words.js';

/** A title, centred; one longer than a line is broken into lines of a good shape by line breaks within its paragraph. */
export function titleXml(
  style: string,
  title: readonly Inline[],
  names: readonly string[],
  { profile, measures }: { readonly profile: Profile; readonly measures: Measures },
): string {
  const content = tidyInlines(title);
  const text = inlineText(content);
  const lines = titleLines(text, measures.blockWidth / (profile.title.size * 20), names);
  return paragraphXml(
    style,
    splitInlines(
      content,
      lines.map(({ length }) => length),
    )
      .map((line) => inlinesXml(line))
      .join(LINE_BREAK),
  );
}

/** A title has the digits of its own font, which are wider than half a character in most. */
const DIGIT = 0.6;

/** In full-width characters, on the safe side: with the space that LibreOffice puts beside digits. */
function titleWidth(title: string): number {
  let width = 0;
  for (let at = 0; at < title.length; at++) {
    const [before, code] = [title.charCodeAt(at - 1), title.charCodeAt(at)];
    width += isWestern(code) ? DIGIT : 1;
    if (isWestern(before) !== isWestern(code) && isWord(before) && isWord(code)) width += BESIDE_DIGITS;
  }
  return width;
}

/**
 * A title in as few lines as hold it, in the shape of a trapezoid or a lozenge and with no word, name or figure torn apart
 * (GB/T 9704-2012 7.3.1). A title that does not come out of it whole is left to Word.
 * @param perLine Full-width characters that a line holds.
 * @param names Names that may stand in the title, e.g. of the community, and are not torn.
 */
export function titleLines(title: string, perLine: number, names: readonly string[]): readonly string[] {
  if (titleWidth(title) <= perLine || title.length > LONGEST) return [title];
  const words = titleWords(title, names, perLine);
  const fewest = Math.ceil(titleWidth(title) / perLine);
  for (const count of [fewest, fewest + 1]) {
    const best = breakings(words, count, perLine).sort((a, b) => a.cost - b.cost)[0];
    if (best) return best.lines;
  }
  return [title];
}

/** Beyond this a title is no title; breaking it well would take long and look no better. */
const LONGEST = 80;

interface Breaking {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** Every way to set the words in `count` lines that fit, with how bad it looks. */
function breakings(words: readonly string[], count: number, perLine: number): Breaking[] {
  const found: Breaking[] = [];
  const ideal = titleWidth(words.join('')) / count;
  const set = (from: number, lines: readonly string[], cost: number): void => {
    if (lines.length === count - 1) {
      const rest = words.slice(from).join('');
      const width = titleWidth(rest);
      if (rest && width <= perLine) found.push({ lines: [...lines, rest], cost: cost + shape([...lines, rest]) });
      return;
    }
    let line = '';
    for (let at = from; at < words.length - 1; at++) {
      line += words[at];
      const width = titleWidth(line);
      if (width > perLine) return;
      if (width < ideal * SHORTEST) continue;
      set(at + 1, [...lines, line], cost + (width - ideal) ** 2 / ideal + seam(words[at] ?? '', words[at + 1] ?? ''));
    }
  };
  set(0, [], 0);
  return found;
}

/** Of the width that all lines would have if they were even: 阿坡社区|2022年下半年平安和谐社区工作要点. */
const SHORTEST = 0.33;
/** Lines are one length to the eye, in characters; digits are half as wide in some fonts as they count here. */
const ALIKE = 1;

/** Lines that grow and then shrink again make a trapezoid or a lozenge; equal ones make a block and an hourglass is the worst. */
function shape(lines: readonly string[]): number {
  const widths = lines.map(titleWidth);
  let cost = 0;
  for (let at = 1; at < widths.length; at++) {
    const [before = 0, here = 0, after] = widths.slice(at - 1);
    if (Math.abs(here - before) < ALIKE) cost += 12;
    if (after !== undefined && here < before && here < after) cost += 20;
    if (after === undefined && here < before / 3) cost += 10;
  }
  return cost;
}

/** What a line may end with, and what the next may not begin with. */
function seam(before: string, after: string): number {
  if (/^[的地得、，。：；”’）》〉】]/u.test(after) || /[和与及“‘（《〈【]$/u.test(before)) return 50;
  if (/^[和与及]$/u.test(after)) return 25;
  // 创建|全国文明城市: it belongs to what follows.
  if (/^创建$/u.test(before)) return 20;
  if (/^(?:年度?|月|日|第|等)$/u.test(after)) return 20;
  return /(?:年度?|[月日]|季度|会|社区|街道|党委|党总支|党支部|的|，|》|”)$/u.test(before)
    ? -1.5
    : /、$/u.test(before)
      ? 8
      : 0;
}
