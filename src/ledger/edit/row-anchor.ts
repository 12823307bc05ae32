import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import { lineAt, lineText } from '../text/source-text.js';
import { endOf, type OpenText } from './activity-list.js';
import { dashLine } from './dash-line.js';

/** The line, counted from 0, that a new row comes to stand behind, and whether an empty line follows it already. */
export interface Anchor {
  readonly line: number;
  readonly blankBelow: boolean;
}

const indentOf = (text: string) => text.length - text.trimStart().length;
const isBlank = (text: string) => text.trim() === '';
const isComment = (text: string) => text.trimStart().startsWith('#');

/**
 * Where a row goes that has so many rows before it. Comments stay with the row that they belong to: the one above where they are indented
 * under it or an empty line parts them from the next, otherwise the one below. A comment that is the name of the row's own month
 * comes before it.
 */
export function rowAnchor(open: OpenText, place: number, date: string | undefined): Anchor {
  const { source, rows } = open;
  const above = rows[place - 1];
  const below = rows[place];
  const keyLine = lineOf(open, open.entry?.key.start ?? 0);
  const next = below ? dashLine(source, open.parsed.toOriginal(below.start)) : source.lineStarts.length;
  let line = above ? behindRow(open, lastLine(open, endOf(above, open)), next, below === undefined) : next - 1;
  if (!above) while (line > keyLine && isComment(lineText(source, line))) line -= 1;
  for (let i = line + 1; i < next && below; i += 1) {
    if (date !== undefined && monthHeading(lineText(source, i)) === Number(date.slice(5, 7))) line = i;
  }
  return { line, blankBelow: !below || isBlank(lineText(source, line + 1)) };
}

/** Where the first row of an empty list goes: below its key and the comments that explain it. */
export function firstAnchor({ source, entry, parsed }: OpenText): Anchor {
  const key = parsed.toOriginal(entry?.key.start ?? 0);
  let line = lineAt(source, key);
  const column = key - (source.lineStarts[line] ?? 0);
  const explains = (text: string) => isComment(text) && indentOf(text) > column;
  while (explains(lineText(source, line + 1))) line += 1;
  return { line, blankBelow: true };
}

/** Whether most rows are parted by empty lines. */
export function partedByBlanks({ source, rows, parsed }: OpenText): boolean {
  let parted = 0;
  for (const row of rows.slice(1)) {
    let line = dashLine(source, parsed.toOriginal(row.start)) - 1;
    while (line > 0 && isComment(lineText(source, line))) line -= 1;
    parted += Number(isBlank(lineText(source, line)));
  }
  return parted * 2 > rows.length - 1;
}

const lineOf = ({ source, parsed }: OpenText, offset: number) => lineAt(source, parsed.toOriginal(offset));

/** The line that an end stands on; that of a block of text lies behind its line break. */
export function lastLine({ source }: Pick<OpenText, 'source'>, end: number): number {
  let line = lineAt(source, end);
  if (source.lineStarts[line] === end && line > 0) line -= 1;
  while (line > 0 && isBlank(lineText(source, line))) line -= 1;
  return line;
}

/** The last line of what belongs to a row, from the line that its own text ends on. */
function behindRow({ source, rows, parsed }: OpenText, end: number, next: number, isLast: boolean): number {
  const dash = rows[0] ? indentOf(lineText(source, dashLine(source, parsed.toOriginal(rows[0].start)))) : 0;
  let line = end;
  let comments = 0;
  for (let i = end + 1; i < next; i += 1) {
    const text = lineText(source, i);
    if (isBlank(text)) {
      if (comments > 0 && comments === i - 1 - line) line = i - 1;
      comments = Number.NaN;
    } else if (indentOf(text) > dash) {
      line = i;
      comments = 0;
    } else if (isComment(text) && (!isLast || indentOf(text) === dash)) comments += 1;
    else break;
  }
  return line;
}

/** 3 for “# 三月”, “# ---- 3月份 ----”. */
function monthHeading(text: string): number | undefined {
  const month = /^\s*#[^\p{L}\p{N}]*(\d{1,2}|[一二三四五六七八九十]{1,2})月份?[^\p{L}\p{N}]*$/u.exec(text)?.[1];
  return month === undefined ? undefined : /^\d/.test(month) ? Number(month) : readChineseNumber(month);
}
