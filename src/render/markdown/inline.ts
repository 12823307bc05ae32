import type { Inline } from '../../document/document.js';
import { oneLine } from '../../one-line.js';

/**
 * Text as Markdown (GFM) that reads back as exactly the same text, with a backslash only where the character would be markup just
 * there: 3~5人 stays as it is unless a second ~ would strike something out. `\n` parts lines that stay apart (hard breaks); all
 * other line breaks and the spaces around a line go, as plainText says.
 */
export function markdownInline(content: readonly Inline[]): string {
  return write(content, NEEDS_ESCAPE);
}

/** The same within a row of a table, where a bar parts cells. */
export function markdownCell(content: readonly Inline[]): string {
  return write(content, CELL_NEEDS_ESCAPE);
}

/** The same as the text of a picture, where every bracket counts. */
export function markdownAlt(content: readonly Inline[]): string {
  return write(content, ALT_NEEDS_ESCAPE);
}

/** Lines of text in one paragraph, each on its own line. */
export function markdownLines(lines: readonly string[]): string {
  const text = lines
    .map((line) => oneLine(line).trim())
    .filter(Boolean)
    .join('\n');
  return insert(text, escapes(text, NEEDS_ESCAPE)).replaceAll('\n', '\\\n');
}

/** Where to put what, by offset into the text. */
type Insertions = Map<number, string>;

function write(content: readonly Inline[], needs: RegExp): string {
  const runs = content.map((inline) => ({ ...inline, text: oneLine(inline.text) })).filter((run) => run.text !== '');
  const whole = runs.map((run) => run.text).join('');
  const text = whole.trim();
  const insertions = escapes(text, needs);
  let start = whole.trimStart().length - whole.length;
  for (const [index, run] of runs.entries()) {
    const end = start + run.text.length;
    if (canBeStrong(run, text) && !strong(runs[index - 1]) && !strong(runs[index + 1])) {
      insertions.set(start, `**${insertions.get(start) ?? ''}`).set(end, `**${insertions.get(end) ?? ''}`);
    }
    start = end;
  }
  return insert(text, insertions);
}

const strong = (inline: Inline | undefined): boolean => inline?.type === 'text' && inline.strong === true;

/** Emphasis opens and closes only beside a letter or digit: `**“八个不”**活动` would print its stars. Stars would also cut
 * addresses, and change what an underscore or a backslash does. */
const canBeStrong = (inline: Inline, whole: string): boolean =>
  strong(inline) && /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(inline.text) && !/[_\\]|:\/\//.test(whole);

/** A plain address in angle brackets is a link whose text nothing needs to escape. */
const ADDRESS = /(?<![\w\\])https?:\/\/[\w\-.~/?=%#+]*[\w/](?![!-~])/;

const ANYWHERE = [
  /\\(?=[!-/:-@[-`{-~\n]|$)/,
  /[*`]/,
  /_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u,
  /<(?=[A-Za-z/!?]|[^\s<>]+@)/,
  /&(?=#?\w+;)/,
  /\](?=[(:])/,
  /~/,
  // http\:// and www\. are no links: what follows them could not be escaped.
  /(?<=https?|ftp):(?=\/\/)|(?<=www)\./,
];
const AT_LINE_START = [
  /^#(?=#{0,5}(?:\s|$))/,
  /^>/,
  /^[-+](?=[-|:\s]|$)/,
  /^[|=]|^:(?=-)/,
  /(?<=^\d{1,9})[.)](?=\s|$)/,
  // A heading drops #s at its end.
  /(?<=\s)#(?=#*$)/,
];

const pattern = (...parts: readonly RegExp[]) => new RegExp(parts.map((part) => part.source).join('|'), 'gimu');
const NEEDS_ESCAPE = pattern(ADDRESS, ...ANYWHERE, ...AT_LINE_START);
const CELL_NEEDS_ESCAPE = pattern(ADDRESS, /\|/, ...ANYWHERE);
// marked takes the backslashes off before it looks for links in there: the round bracket needs one too.
const ALT_NEEDS_ESCAPE = pattern(/[[\]]|(?<=\])\(/, ...ANYWHERE);

function escapes(text: string, needs: RegExp): Insertions {
  const insertions: Insertions = new Map();
  // One ~ strikes nothing out.
  const isSingle = text.indexOf('~') === text.lastIndexOf('~');
  for (const { 0: found, index } of text.matchAll(needs)) {
    if (found === '~' && isSingle) continue;
    if (found.length === 1) insertions.set(index, '\\');
    else insertions.set(index, '<').set(index + found.length, '>');
  }
  return insertions;
}

function insert(text: string, insertions: Insertions): string {
  let written = '';
  let from = 0;
  for (const [at, what] of [...insertions].sort(([a], [b]) => a - b)) {
    written += text.slice(from, at) + what;
    from = at;
  }
  return written + text.slice(from);
}
