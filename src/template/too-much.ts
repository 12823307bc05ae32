import type { Code } from '../problems/messages.js';

/** The longest template of the package has a sixth of that. */
const MOST_TEXT = 100_000;
/** Blocks in blocks; those of the package go five deep. */
const DEEPEST = 50;
/** Filled, a whole year printed row by row has some hundred thousand characters. */
export const MOST_FILLED = 2_000_000;
/** A paragraph: whoever reads Markdown takes time with the square of what stands in one. */
const MOST_PARAGRAPH = 20_000;
/** Signs of emphasis: they cost most of all, as each is held against each. */
const MOST_SIGNS = 5_000;

/** Quotations within quotations and lists within lists, each a step deeper for all that reads them. No paper has any. */
const DEEP_MARKERS = /^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){20}/mu;

export interface TooMuch {
  readonly code: Extract<
    Code,
    'template-large' | 'blocks-deep' | 'brackets-deep' | 'quoted-deep' | 'paper-large' | 'signs-many'
  >;
  /** Counted from 1. */
  readonly line?: number;
}

/** What of a template's own text is more than can be worked on: found before anything is parsed. */
export function textTooMuch(text: string): TooMuch | undefined {
  if (text.length > MOST_TEXT) return { code: 'template-large', line: 1 };
  const deep = deepBlock(text);
  if (deep !== undefined) return { code: 'blocks-deep', line: lineOf(text, deep) };
  const brackets = deepBrackets(text);
  if (brackets !== undefined) return { code: 'brackets-deep', line: lineOf(text, brackets) };
  const marked = text.search(DEEP_MARKERS);
  return marked < 0 ? undefined : { code: 'quoted-deep', line: lineOf(text, marked) };
}

/** The same of a filled text, which loops have made longer. */
export function filledTooMuch(markdown: string): TooMuch | undefined {
  if (markdown.length > MOST_FILLED) return { code: 'paper-large' };
  if ((markdown.match(/[*_]/g)?.length ?? 0) > MOST_SIGNS) return { code: 'signs-many' };
  if (markdown.split(/\n[ \t]*\n/).some((paragraph) => paragraph.length > MOST_PARAGRAPH))
    return { code: 'paper-large' };
  return DEEP_MARKERS.test(markdown) ? { code: 'quoted-deep' } : undefined;
}

function deepBlock(text: string): number | undefined {
  let depth = 0;
  for (const { 1: sign, index } of text.matchAll(/\{\{\{?~?[ \t\r\n]*([#^/])/g)) {
    depth += sign === '/' ? -1 : 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** (有 (有 (有 …: the parser's time grows with more than the square of how deep they stand in each other. */
function deepBrackets(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[()]|\}\}/g)) {
    depth = sign === '}}' ? 0 : Math.max(0, depth + (sign === '(' ? 1 : -1));
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
