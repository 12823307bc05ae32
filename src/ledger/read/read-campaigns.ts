import type { Campaign } from '../ledger.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import { CAMPAIGN, LEDGER } from '../vocabulary/fields.js';
import { type CampaignIndex, indexCampaigns, nameKey, RESERVED_ITEMS, RESERVED_NAMES } from './campaigns.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';

/** The user's own campaigns, joined with the built-in ones. */
export function readCampaigns(node: Node | undefined, reading: Reading): CampaignIndex {
  const own: Campaign[] = [];
  const seen = new Set<string>();
  for (const row of node && !isEmpty(node) ? readRecords(node, LEDGER.campaigns, reading) : []) {
    const { name, items: read } = row.record as Partial<Campaign>;
    if (name === undefined) continue;
    const at = valueNode(row.node, CAMPAIGN, 'name');
    const items = read ?? [];
    for (const item of items) {
      const node = valueNode(row.node, CAMPAIGN, 'items');
      if (RESERVED_ITEMS.has(nameKey(item))) reading.report('item-reserved', '错误', { name: item }, node);
    }
    if (RESERVED_NAMES.has(nameKey(name))) reading.report('campaign-reserved', '错误', { name }, at);
    else if (seen.has(nameKey(name))) reading.report('campaign-twice', '错误', { name }, at);
    else own.push({ name, items });
    seen.add(nameKey(name));
  }
  return indexCampaigns(own);
}
