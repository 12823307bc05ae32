import { openText } from '../../ledger/edit/activity-list.js';
import { proposedFor } from '../../ledger/edit/proposed-for.js';
import type { NewActivity } from '../../ledger/edit/write-row.js';
import { parseDate } from '../../ledger/read/dates.js';
import { decode } from '../../ledger/text/decode.js';
import type { Source } from '../../ledger/text/source.js';
import type { Field } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { type ActivityTexts, FIELDS } from './activity-texts.js';

/** In the order of the vocabulary, by the names that people write, and the dates in full. */
export function toRow(source: Source, fields: ActivityTexts): NewActivity {
  const decoded = decode(source);
  const period = 'text' in decoded ? openText(decoded.text).period : undefined;
  const rows = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = fields[name];
    if (value === undefined || value.length === 0) return [];
    const date =
      (field.kind === 'date' || field.kind === 'time') && typeof value === 'string'
        ? parseDate(value, period)
        : undefined;
    return [[field.zh, typeof date === 'string' ? date : value] as const];
  });
  return Object.fromEntries(rows);
}

/** With the topics that the title speaks for, where none are given. */
export function withTopics(
  source: Source,
  fields: ActivityTexts,
): { readonly fields: ActivityTexts; readonly topics: readonly string[] } {
  const topics = fields.topics === undefined ? proposed(source, fields) : [];
  return { fields: topics.length > 0 ? { ...fields, topics } : fields, topics };
}

/** The topics that the title speaks for: they are written, and said. */
function proposed(source: Source, fields: ActivityTexts): readonly string[] {
  const row = toRow(source, fields);
  const text = (field: Field) => [row[field.zh] ?? ''].flat().join('');
  return proposedFor({
    title: text(ACTIVITY.title),
    category: text(ACTIVITY.category),
    date: text(ACTIVITY.date),
  });
}
