import type { SheetColumn } from '../column.js';
import { type Sheet, shownText } from '../sheet.js';

/** The first words of a row that is left, to find it by. Only columns that mean something are shown, as any other may hold names. Rows count from 0. */
export const rowLabel = (sheet: Sheet, row: number, columns: readonly SheetColumn<string>[]): string =>
  beginning(columns.filter(({ role }) => role.kind !== 'none').map(({ at }) => shownText(sheet.rows[row]?.[at])));

/** The same for a total, a note or a heading, whose words may stand in any column but those about persons. */
export function oddLabel(sheet: Sheet, row: number, columns: readonly SheetColumn<string>[]): string {
  const hidden = new Set(
    columns.flatMap(({ at, role }) => (role.kind === 'none' && role.why === 'private' ? [at] : [])),
  );
  return beginning((sheet.rows[row] ?? []).map((cell, at) => (hidden.has(at) ? '' : shownText(cell))));
}

const beginning = (words: readonly string[]): string =>
  words
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(' ');
