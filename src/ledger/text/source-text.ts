import type { Place } from '../../problems/problem.js';
import { MOST_PIECES } from './too-much.js';

/** Decoded text that knows where its lines start, so that an offset becomes a line and a column. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The offset of the first character of each line; of a text that is refused for its length (too-much.ts), of those before the fault. */
  readonly lineStarts: readonly number[];
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && lineStarts.length <= MOST_PIECES + 1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** The line of an offset, from 0. */
export function lineAt({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset of the end of a line, counted from 0, without its line break. */
export function lineEnd({ text, lineStarts }: SourceText, line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  return text[next - 2] === '\r' ? next - 2 : next - 1;
}

/** The text of a line, counted from 0, without its line break. */
export function lineText(source: SourceText, line: number): string {
  return source.text.slice(source.lineStarts[line] ?? source.text.length, lineEnd(source, line));
}

/** The next line that says something: its indent, and its text after that. */
export function nextLine(
  source: SourceText,
  line: number,
): { readonly column: number; readonly text: string } | undefined {
  for (let i = line + 1; i < source.lineStarts.length; i += 1) {
    const text = lineText(source, i);
    const column = text.search(/[^ \t]/);
    if (column >= 0 && text[column] !== '#') return { column, text: text.slice(column) };
  }
  return undefined;
}

/** The place of a stretch of text. What runs over the end of its first line is cut there. */
export function placeInText(source: SourceText, start: number, end: number): Place {
  const line = lineAt(source, start);
  const whole = lineText(source, line);
  const from = Math.min(start - (source.lineStarts[line] ?? 0), whole.length);
  const length = Math.max(1, Math.min(end - start, whole.length - from));
  return { file: source.file, line: line + 1, column: from + 1, length, ...excerptOf(whole, from) };
}

/** How many columns of a terminal a drawn line may take, and how many of them stand before the fault. */
const WIDTH = 80;
const BEFORE = 30;

const widthOf = (character: string) => ((character.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2);

/** A long line is cut around the fault; each … stands in place of one character. */
function excerptOf(line: string, at: number): Pick<Place, 'excerpt' | 'excerptColumn'> {
  if (line.length <= WIDTH / 2 || (line.length <= WIDTH && cut(line, WIDTH) === line.length)) return { excerpt: line };
  const near = line.slice(Math.max(0, at - BEFORE), at);
  const start = at - cut([...near].reverse().join(''), BEFORE);
  const end = start + cut(line.slice(start, start + WIDTH), WIDTH);
  const before = start > 0 ? '…' : '';
  const excerpt = `${before}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  return before ? { excerpt, excerptColumn: start } : { excerpt };
}

/** How many UTF-16 units of a text fit into so many columns, whole characters only. */
function cut(text: string, columns: number): number {
  let width = 0;
  let length = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    length += character.length;
  }
  return length;
}
