import type { Edit } from '../mend.js';
import { lineAt } from '../source-text.js';
import type { ListNode } from '../tree.js';
import { endOf, type OpenText } from './activity-list.js';
import { lineBreak } from './line-break.js';
import type { PlacedRow } from './write-activity.js';

/** Rows inside 活动: [ … ]: on lines of their own where the rows that are there stand on lines of their own. */
export function flowEdits(text: string, open: OpenText, list: ListNode, rows: readonly PlacedRow[]): readonly Edit[] {
  const first = list.items[0];
  const start = open.parsed.toOriginal(first?.start ?? list.start + 1);
  if (!first) {
    return [{ at: start, remove: 0, insert: rows.map(({ lines }) => lines.join('')).join(', ') }];
  }
  const between = separator(text, open, start);
  return rows.map(({ lines, place }) => {
    const above = list.items[place - 1];
    const row = lines.join('');
    return above
      ? { at: endOf(above, open), remove: 0, insert: `,${between}${row}` }
      : { at: start, remove: 0, insert: `${row},${between}` };
  });
}

function separator(text: string, { source }: OpenText, start: number): string {
  const line = lineAt(source, start);
  const lead = text.slice(source.lineStarts[line], start);
  return lead.trim() === '' ? `${lineBreak(text, source, line)}${lead}` : ' ';
}
