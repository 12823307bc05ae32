import { topicsOf } from '../read/topics.js';
import { categoryWord } from '../vocabulary/category-word.js';
import { proposeTopics } from '../wording/propose-topics.js';

/** What is known of an activity before it is written; the date in full, where it is a day. */
interface NewRow {
  readonly title: string;
  readonly category: string;
  readonly date: string;
}

/** The topics that the title of a new activity speaks for, beside those that its category brings. */
export function proposedFor({ title, category: written, date }: NewRow): readonly string[] {
  const word = categoryWord(written);
  const category = word?.category ?? written;
  const said = topicsOf({ category, campaigns: {}, implied: word?.topics ?? [], typed: [] });
  return proposeTopics({ title, category, date, ...said });
}
