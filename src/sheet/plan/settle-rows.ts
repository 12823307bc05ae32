import type { Activity } from '../../ledger/ledger.js';
import type { Fault } from '../fault.js';
import { bareText } from '../rows/activity-key.js';
import type { TakenRow } from '../rows/read-row.js';
import type { FileSheet } from '../tables/sheet-findings.js';
import { differencesOf } from './compare-row.js';

/** A row, and the sheet it stands in. */
export interface SheetRow {
  readonly sheet: FileSheet;
  readonly row: TakenRow;
}

/** What becomes of a row. */
export type Fate =
  | { readonly kind: 'added' }
  | { readonly kind: 'known'; readonly of?: Activity }
  | { readonly kind: 'left'; readonly fault: Fault };

/** What becomes of rows of one day and title that the ledger does not have. */
export function settleRows(entries: readonly SheetRow[], fates: Map<TakenRow, Fate>): void {
  for (const group of byId(entries)) settle(group, fates);
}

/** Whether two activities of one day and title are told apart by their 编号. */
export const otherId = (a: Activity, b: Activity) =>
  a.id !== undefined && b.id !== undefined && bareText(a.id) !== bareText(b.id);

/** Rows of one day and title that may be the same activity. */
function byId(entries: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const groups: SheetRow[][] = [];
  for (const entry of entries) {
    const group = groups.find((others) => others.every(({ row }) => !otherId(row.typed, entry.row.typed)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function settle(group: readonly SheetRow[], fates: Map<TakenRow, Fate>): void {
  const fullest = group.reduce((a, b) => (b.row.text.size > a.row.text.size ? b : a));
  const differences = group.map(({ row, sheet }) => {
    const beyond = differencesOf(row, fullest.row.typed);
    return sheet === fullest.sheet ? [...beyond, ...differencesOf(fullest.row, row.typed)] : beyond;
  });
  const differ = differences.some((found) => found.length > 0);
  const numbers = differences.flat().some(({ counts }) => counts);
  const kept = new Set<FileSheet>();
  for (const entry of group) {
    const { sheet, row } = entry;
    const other = group.find((one) => one !== entry && (one === fullest || entry === fullest));
    const fault = (how: 'same' | 'numbers' | 'text'): Fault => ({
      code: 'row-repeated',
      args: { ...(other && placeOf(other, sheet)), how },
    });
    if (differ) fates.set(row, { kind: 'left', fault: fault(numbers ? 'numbers' : 'text') });
    else if (entry === fullest) fates.set(row, { kind: 'added' });
    else if (sheet === fullest.sheet || kept.has(sheet)) fates.set(row, { kind: 'left', fault: fault('same') });
    else {
      kept.add(sheet);
      fates.set(row, { kind: 'known' });
    }
  }
}

/** Where a row stands, as seen from a sheet. */
const placeOf = ({ sheet, row }: SheetRow, from: FileSheet) => ({
  row: row.row,
  ...(sheet.file !== from.file && { file: sheet.file }),
  ...((sheet.file !== from.file || sheet.name !== from.name) && sheet.name !== '' && { sheet: sheet.name }),
});
