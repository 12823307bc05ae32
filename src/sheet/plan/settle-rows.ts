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

/** Rows of one day and title that may be the same activity: of one 编号 at most, those without one among the first. */
function byId(entries: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const groups: SheetRow[][] = [];
  const owned = new Map<string, SheetRow[]>();
  for (const entry of entries) {
    const { id } = entry.row.typed;
    const name = id === undefined ? undefined : bareText(id);
    // A group has no 编号 only where it is the first, and no row of any has one.
    const group = name === undefined || owned.size === 0 ? groups[0] : owned.get(name);
    const joined = group ?? [];
    if (!group) groups.push(joined);
    joined.push(entry);
    if (name !== undefined) owned.set(name, joined);
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
    const other = entry === fullest ? group.find((one) => one !== entry) : fullest;
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
