import { type Lists, readLists } from '../read/read-lists.js';
import { openText, SILENT } from './activity-list.js';

/** What the text of a ledger holds beside its activities, row by row. */
export function heldLists(text: string): Lists {
  const { root, period } = openText(text.replace(/^\ufeff/, ''));
  return readLists(root, { ...SILENT, period });
}
