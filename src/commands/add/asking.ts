import { dateOfRow, type OpenText, openText } from '../../ledger/edit/activity-list.js';
import type { Campaign } from '../../ledger/ledger.js';
import { type CampaignIndex, indexCampaigns } from '../../ledger/read/campaigns.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { valueNode } from '../../ledger/read/read-record.js';
import { decode } from '../../ledger/text/decode.js';
import type { Source } from '../../ledger/text/source.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import type { ActivityTexts } from './activity-texts.js';

/** What the questions about one activity share. */
export interface Asking {
  readonly open: OpenText;
  readonly index: CampaignIndex;
  readonly campaigns: readonly Campaign[];
  readonly today: string;
  /** The activity that was added just before, in the same run. */
  readonly before: ActivityTexts | undefined;
  /** Given by options: not asked for. */
  readonly given: ReadonlySet<string>;
  /** What is known so far. */
  readonly fields: Record<string, string | readonly string[]>;
  /** The campaigns that were chosen, before items say which of them need not be written. */
  readonly chosen: Set<string>;
  /** Which of the seldom needed fields are wanted. */
  readonly more: Set<string>;
}

export function openAsking(source: Source, known: ActivityTexts, today: string, before?: ActivityTexts): Asking {
  const decoded = decode(source);
  const campaigns = readLedger(source).ledger?.campaigns ?? indexCampaigns([]).list;
  return {
    open: openText('text' in decoded ? decoded.text : ''),
    index: indexCampaigns(campaigns),
    campaigns,
    today,
    before,
    given: new Set(Object.keys(known)),
    fields: { ...known },
    chosen: new Set(),
    more: new Set(),
  };
}

/** What was said of a field last: in this run, or else by the latest activity that has it. */
export function lastSaid({ open, before }: Asking, name: 'place' | 'host' | 'category'): string | undefined {
  const just = before?.[name];
  if (typeof just === 'string') return just;
  let [found, day]: [string | undefined, string] = [undefined, ''];
  for (const row of open.rows) {
    const node = row.type === 'map' ? valueNode(row, ACTIVITY, name) : row;
    const date = dateOfRow(row, open) ?? day;
    if (node.type === 'text' && node.text.trim() !== '' && date >= day) [found, day] = [node.text.trim(), date];
  }
  return found;
}
