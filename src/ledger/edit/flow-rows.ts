import type { ListNode, Node } from '../syntax/tree.js';
import type { Edit } from '../text/mend.js';
import { lineAt, lineEnd } from '../text/source-text.js';
import { endOf, type OpenText } from './activity-list.js';
import { lineBreak } from './line-break.js';
import type { PlacedRow } from './write-row.js';
import { writeQuoted } from './write-value.js';

/** Rows inside 活动: [ … ]: on lines of their own where the rows that are there stand on lines of their own. A comment stays behind its row. */
export function flowEdits(text: string, open: OpenText, list: ListNode, rows: readonly PlacedRow[]): readonly Edit[] {
  const first = list.items[0];
  const start = open.parsed.toOriginal(first?.start ?? list.start + 1);
  if (!first) return [{ at: start, remove: 0, insert: rows.map(({ lines }) => lines.join('')).join(', ') }];
  const between = separator(text, open, start);
  const places = new Map<number, readonly string[]>();
  for (const { place, lines } of rows) places.set(place, [...(places.get(place) ?? []), lines.join('')]);
  return [...places].flatMap(([place, texts]) => {
    const above = list.items[place - 1];
    if (!above) return [{ at: start, remove: 0, insert: texts.map((row) => `${row},${between}`).join('') }];
    const { end, comma, at, isComment } = behind(above, open);
    // Behind a comment only a new line is not a part of it.
    const line = lineAt(open.source, at);
    const lead = isComment && between === ' ' ? `${lineBreak(text, open.source, line)}  ` : between;
    const added = texts.map((row, i) => (i === 0 ? lead : between) + row);
    // The row above has a comma already, as the row below needs one before it.
    if (comma !== undefined)
      return [{ at, remove: 0, insert: list.items[place] ? added.map((row) => `${row},`).join('') : added.join(',') }];
    return [
      { at: end, remove: 0, insert: ',' },
      { at, remove: 0, insert: added.join(',') },
    ];
  });
}

/** A list that a ledger in braces does not have yet, behind all that it has; undefined where a comma stands there already. */
export function newFlowListEdits(
  text: string,
  open: OpenText,
  key: string,
  rows: readonly PlacedRow[],
): readonly Edit[] | undefined {
  const last = open.root?.entries.at(-1);
  if (!last) return undefined;
  const at = endOf(last.value, open);
  if (/^\s*(?:#[^\n]*\n\s*)*,/u.test(text.slice(at))) return undefined;
  const between = separator(text, open, open.parsed.toOriginal(last.key.start));
  const inner = between === ' ' ? '' : `${between}  `;
  const name = last.key.plain ? key : writeQuoted(key);
  const list = rows.map(({ lines }) => `${inner}${lines.join('')}`).join(inner === '' ? ', ' : ',');
  return [{ at, remove: 0, insert: `,${between}${name}: [${list}${inner === '' ? '' : between}]` }];
}

/** Where a row ends, where its comma stands, and the place behind both and behind the comment on their line. */
function behind(
  row: Node,
  open: OpenText,
): {
  readonly end: number;
  readonly comma?: number;
  readonly at: number;
  readonly isComment: boolean;
} {
  const { source } = open;
  const end = endOf(row, open);
  const space = /^\s*(?:#[^\n]*\n\s*)*,/u.exec(source.text.slice(end));
  const last = end + (space?.[0].length ?? 0);
  const line = lineEnd(source, lineAt(source, last));
  const isComment = /^[ \t]*#/u.test(source.text.slice(last, line));
  return { end, ...(space && { comma: last - 1 }), at: isComment ? line : last, isComment };
}

function separator(text: string, { source }: OpenText, start: number): string {
  const line = lineAt(source, start);
  const lead = text.slice(source.lineStarts[line], start);
  return lead.trim() === '' ? `${lineBreak(text, source, line)}${lead}` : ' ';
}
