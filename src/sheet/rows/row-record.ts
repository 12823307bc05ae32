import { ACTIVITY, NOTE } from '../../ledger/vocabulary/fields.js';
import { proposeTopics } from '../../ledger/wording/propose-topics.js';
import type { TakenRow } from './read-row.js';

/**
 * A row as the ledger writes it: Chinese key → text or texts, in the order of the vocabulary, the note last. 日期 first, which is how people look
 * for a row. The topics that its title proposes stand behind its category, unless the row says its own.
 */
export function rowRecord(
  row: Pick<TakenRow, 'text' | 'note' | 'typed'>,
): Readonly<Record<string, string | readonly string[]>> {
  const topics = proposedTopics(row);
  const pairs = [...row.text].flatMap(([name, value]) => [
    [ACTIVITY[name].zh, value] as const,
    ...(name === 'category' && topics.length > 0 ? [[ACTIVITY.topics.zh, topics] as const] : []),
  ]);
  return { ...Object.fromEntries(pairs), ...(row.note !== undefined && { [NOTE.zh]: row.note }) };
}

/** What the title of a row speaks for, where the row has no 专题 of its own. */
export const proposedTopics = ({ text, typed }: Pick<TakenRow, 'text' | 'typed'>): readonly string[] =>
  text.has('topics') ? [] : proposeTopics(typed);
