import type { ListNode } from '../syntax/tree.js';
import type { Edit } from '../text/mend.js';
import { lineAt, lineEnd, lineText } from '../text/source-text.js';
import { englishName } from '../vocabulary/field.js';
import { LEDGER } from '../vocabulary/fields.js';
import { listOf, type OpenText } from './activity-list.js';
import { lineBreak } from './line-break.js';
import { firstAnchor, partedByBlanks, rowAnchor } from './row-anchor.js';
import { rowStyle } from './row-style.js';
import type { PlacedRow } from './write-row.js';

/** Rows on lines of their own, each behind the line that its place says. */
export function blockEdits(text: string, open: OpenText, rows: readonly PlacedRow[]): readonly Edit[] {
  const parted = open.rows.length > 1 && partedByBlanks(open);
  const edits = rows.map(({ lines, place, date }) => {
    const anchor = open.rows.length > 0 ? rowAnchor(open, place, date) : firstAnchor(open);
    return behind(text, open, anchor.line, !parted ? lines : anchor.blankBelow ? ['', ...lines] : [...lines, '']);
  });
  const list = listOf(open.entry);
  return list?.items.length === 0 ? [bracketsGone(open, list), ...edits] : edits;
}

/** The key of a list that a ledger does not have yet, in its language. */
export const newKey = (open: OpenText) =>
  rowStyle(open, undefined).english ? englishName(open.list) : LEDGER[open.list].zh;

/** A list that is not there is written at the end, set off by an empty line if the ledger has any. */
export function newListEdits(text: string, open: OpenText, rows: readonly PlacedRow[]): readonly Edit[] {
  const { source, root, parsed } = open;
  let last = source.lineStarts.length - 1;
  while (last > 0 && lineText(source, last).trim() === '') last -= 1;
  const start = root ? parsed.toOriginal(root.start) : 0;
  const indent = root ? source.text.slice(source.lineStarts[lineAt(source, start)], start) : '';
  const blank = /\n[^\S\n]*\n/.test(source.text.slice(0, lineEnd(source, last)));
  const lines = [`${indent}${newKey(open)}:`, ...rows.flatMap((row) => row.lines.map((line) => indent + line))];
  return [behind(text, open, last, blank ? ['', ...lines] : lines)];
}

/** New lines behind a line; in an empty text they are all there is. */
function behind(text: string, { source }: OpenText, line: number, lines: readonly string[]): Edit {
  if (text.trim() === '') return { at: text.length, remove: 0, insert: lines.map((l) => `${l}\n`).join('') };
  const end = lineBreak(text, source, line);
  return { at: lineEnd(source, line), remove: 0, insert: lines.map((l) => end + l).join('') };
}

/** The brackets of an empty list and the spaces before them. */
function bracketsGone({ source, parsed }: OpenText, list: ListNode): Edit {
  const [start, end] = [parsed.toOriginal(list.start), parsed.toOriginal(list.end)];
  const spaces = /(?<![ \t])[ \t]*$/.exec(source.text.slice(0, start))?.[0].length ?? 0;
  return { at: start - spaces, remove: end - start + spaces, insert: '' };
}
