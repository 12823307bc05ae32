import type { Column } from './column.js';
import { type Sheet, shownText } from './sheet.js';

/** The first words of a row, to find it by; those about a person are left out. Rows count from 0. */
export function rowLabel(sheet: Sheet, row: number, columns: readonly Column[] = []): string {
  const hidden = new Set(
    columns.flatMap(({ at, role }) => (role.kind === 'none' && role.why === 'private' ? [at] : [])),
  );
  const words = (sheet.rows[row] ?? []).map((cell, at) => (hidden.has(at) ? '' : shownText(cell)));
  return words
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(' ');
}
