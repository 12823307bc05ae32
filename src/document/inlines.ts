import type { Token, Tokens } from 'marked';
import { figureWords } from '../facts/figure.js';
import { splitMarks } from '../template/mark.js';
import type { Value } from '../template/template.js';
import { PAPER_WORDS } from '../words/paper-words.js';
import type { Inline } from './document.js';
import { type InlineRun, settleMarks, tidyPunctuation } from './tidy-punctuation.js';
import { withoutHoles } from './without-holes.js';

/** Inline tokens of Markdown → runs, with the values put in where their marks stand. */
export function inlines(tokens: readonly Token[], values: readonly Value[]): readonly Inline[] {
  return tidyPunctuation(trim(withoutHoles(tokens.flatMap((token) => runs(token, values, false)))));
}

/** One line of text with marks, such as a title → runs. It is no sentence: only the value itself is missing from it. */
export function fillMarks(text: string, values: readonly Value[]): readonly Inline[] {
  return tidyPunctuation(trim(splitRuns(text, values, false)));
}

function runs(token: Token, values: readonly Value[], strong: boolean): readonly InlineRun[] {
  if (token.type === 'br') return [];
  const { tokens } = token as Tokens.Generic;
  if (tokens) return tokens.flatMap((inner) => runs(inner, values, strong || token.type === 'strong'));
  return splitRuns('text' in token ? String(token.text) : token.raw, values, strong);
}

/** A line break of the template says nothing: Chinese has no spaces between words. */
function splitRuns(text: string, values: readonly Value[], strong: boolean): readonly InlineRun[] {
  return splitMarks(joinLines(text)).map((piece) => {
    if (typeof piece === 'string') return { inline: textRun(settleMarks(piece), strong), isValue: false };
    const value = values[piece];
    const inline = value ? INLINE[value.type](value as never) : textRun('', strong);
    return { inline, isValue: true, ...(value?.type === 'hole' && { hole: true }) };
  });
}

const textRun = (text: string, strong: boolean): Inline => ({ type: 'text', text, ...(strong && { strong }) });

/** A table, a chart or photos in the midst of a sentence stays out of it: parse-blocks.ts takes those that stand alone. */
const INLINE: { readonly [T in Value['type']]: (value: Extract<Value, { type: T }>) => Inline } = {
  text: ({ text }) => textRun(joinLines(text), false),
  figure: ({ figure }) => ({ type: 'figure', text: figureWords(figure), figure }),
  gap: ({ label }) => gapRun(label),
  hole: () => textRun('', false),
  table: () => textRun('', false),
  chart: () => textRun('', false),
  photos: () => textRun('', false),
};

export const gapRun = (label: string): Inline => ({ type: 'gap', text: PAPER_WORDS.gap({ label }) });

/** Lines of one text, one after the other; a space only between two words in Latin letters or digits. */
export function joinLines(text: string): string {
  return text.replace(/(?:(?<![ \t])[ \t]+)?[\r\n\u2028\u2029]+[ \t]*/g, (_, at: number, whole: string) => {
    const rest = whole.slice(at).trimStart();
    return /[\w]$/.test(whole.slice(0, at).trimEnd()) && /^\w/.test(rest) ? ' ' : '';
  });
}

/** White space at a paragraph's ends is the template's layout. */
function trim(content: readonly InlineRun[]): readonly InlineRun[] {
  const filled = content.filter(({ inline }) => inline.text !== '');
  return filled.map((run, index) => {
    let { text } = run.inline;
    if (index === 0) text = text.trimStart();
    if (index === filled.length - 1) text = text.trimEnd();
    return { ...run, inline: { ...run.inline, text } };
  });
}
