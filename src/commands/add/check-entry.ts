import type { OpenText } from '../../ledger/edit/activity-list.js';
import { dateOfRow } from '../../ledger/edit/activity-list.js';
import type { CampaignIndex } from '../../ledger/read/campaigns.js';
import { valueNode } from '../../ledger/read/read-record.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { privacyFaults } from '../../ledger/wording/privacy-fault.js';
import type { FieldName } from '../../sheet/column.js';
import type { Fault } from '../../sheet/fault.js';
import { bareText } from '../../sheet/rows/activity-key.js';
import { typedRow } from '../../sheet/rows/typed-row.js';
import type { ActivityTexts } from './activity-texts.js';

interface Entry {
  readonly open: OpenText;
  readonly index: CampaignIndex;
  /** What else is known of the activity. */
  readonly fields: ActivityTexts;
}

/** What is wrong with an answer, by itself and beside what else is known. `doubt`: it may be right all the same. */
export interface EntryFault extends Pick<Fault, 'code' | 'args'> {
  readonly doubt: boolean;
}

/** Faults that two fields make together: the one that is asked for last is told of them. */
const ABOUT: Readonly<Partial<Record<string, readonly string[]>>> = {
  'end-before-start': ['end', 'date'],
  'end-beside-time': ['end', 'date'],
  'minors-exceed': ['minors', 'attendance'],
  'volunteers-exceed': ['volunteers', 'attendance'],
};

/** Just what the ledger would say of the row if it ended here, as far as it is about this field. */
export function checkEntry(name: string, value: string | readonly string[], entry: Entry): EntryFault | undefined {
  const { open, index, fields } = entry;
  if (!(name in ACTIVITY)) return privateIn([value].flat().join('\n'));
  const row = new Map(
    Object.entries({ ...fields, [name]: value }).filter(([field]) => field in ACTIVITY) as [FieldName, string][],
  );
  const { faults, doubts } = typedRow(row, { index, period: open.period });
  const isOurs = ({ code, field }: Fault & { readonly field?: FieldName }) =>
    code !== 'missing' && (field === name || ABOUT[code]?.includes(name) === true);
  const fault = faults.find(isOurs) ?? doubts.find(isOurs);
  if (fault) return { ...fault, doubt: fault.code === 'private-cell' || !faults.includes(fault) };
  return repeated(name, String(value), entry);
}

function privateIn(text: string): EntryFault | undefined {
  const [kind] = privacyFaults(text);
  return kind && { code: 'private-cell', args: { field: '', kind }, doubt: true };
}

/** Whether the ledger has an activity of this day and title, or of this 编号. */
function repeated(name: string, value: string, { open, fields }: Entry): EntryFault | undefined {
  const rows = open.rows.flatMap((row) => (row.type === 'map' ? [row] : []));
  const said = (row: (typeof rows)[number], field: 'id' | 'title') => {
    const node = valueNode(row, ACTIVITY, field);
    return node.type === 'text' ? node.text.trim() : '';
  };
  if (name === 'id' && rows.some((row) => said(row, 'id') === value))
    return { code: 'id-twice', args: { id: value }, doubt: false };
  if (name !== 'title' && name !== 'date') return undefined;
  const [title, date] = name === 'title' ? [value, fields.date] : [fields.title, value];
  const day = typeof date === 'string' ? open.dateOf(date) : undefined;
  if (typeof title !== 'string' || day === undefined) return undefined;
  const same = rows.some((row) => dateOfRow(row, open) === day && bareText(said(row, 'title')) === bareText(title));
  return same ? { code: 'activity-twice', args: { title, date: day }, doubt: true } : undefined;
}
