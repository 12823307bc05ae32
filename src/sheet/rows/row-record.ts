import { ACTIVITY, NOTE } from '../../ledger/vocabulary/fields.js';
import type { TakenRow } from './read-row.js';

/** A row as the ledger writes it: Chinese key → text or texts, in the order of the vocabulary, the note last. 日期 first, which is how people look for a row. */
export function rowRecord({
  text,
  note,
}: Pick<TakenRow, 'text' | 'note'>): Readonly<Record<string, string | readonly string[]>> {
  const pairs = [...text].map(([name, value]) => [ACTIVITY[name].zh, value] as const);
  return { ...Object.fromEntries(pairs), ...(note !== undefined && { [NOTE.zh]: note }) };
}
