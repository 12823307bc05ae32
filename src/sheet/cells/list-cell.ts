import { type CampaignIndex, itemsNamed, nameKey } from '../../ledger/read/campaigns.js';
import { splitEvidence } from '../../ledger/read/evidence-text.js';
import { SPLIT, splitText } from '../../ledger/read/split-text.js';
import type { Field } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';

const separator = (field: Field) =>
  field.traits.has('short') || field === ACTIVITY.evidence ? /[、，,；;]/u : /[；;]/u;

/** The items of a cell: a line each, or else parted by signs. A name that holds such a sign (诚信清潭，从我做起) stays whole. */
export function splitList(text: string, field: Field, index: CampaignIndex): readonly string[] {
  if (/\n/.test(text)) return tidy(text.split('\n'));
  if (field === ACTIVITY.evidence) return splitEvidence(text);
  if (isSplit(text, field)) return splitText(text.trim(), field);
  return isKnown(text, field, index) ? [text.trim()] : tidy(text.split(separator(field)));
}

/** The cell of a list: split again it gives the same items. */
export function joinList(items: readonly string[], field: Field): string {
  const lines = items.map((item) => item.replaceAll(/(?:(?<!\s)\s+)?\n\s*/gu, ' '));
  const isParted = (item: string) => separator(field).test(item) || (lines.length === 1 && isSplit(item, field));
  if (lines.some(isParted)) return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n');
  return lines.join(field.traits.has('short') ? '、' : '；');
}

/** What people write on one line with 、 in a ledger, they write so in a cell. */
const isSplit = (text: string, field: Field) =>
  !field.traits.has('short') && SPLIT.has(field) && !/[；;]/u.test(text) && splitText(text.trim(), field).length > 1;

const isKnown = (text: string, field: Field, index: CampaignIndex) =>
  (field === ACTIVITY.campaigns && index.byName.has(nameKey(text))) ||
  (field === ACTIVITY.items && itemsNamed(index, text).length > 0);

const tidy = (items: readonly string[]) => items.map((item) => item.trim()).filter((item) => item !== '');
