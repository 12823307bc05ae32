import type { Column } from './column.js';
import { type ColumnMap, squeezed } from './find-columns.js';
import type { Header } from './find-header.js';
import { isNothing } from './number-cell.js';
import { oddRow } from './row-kind.js';
import { columnLetter, type Sheet, shownText } from './sheet.js';

/** Headers below which some people count and others list names. */
const EITHER = /^(?:其中[:：]?|参与|参加)?(?:志愿者|未成年人)$/u;

/**
 * The columns of a sheet, those that turn out to list people's names taken for private: most of what stands below them has no digit. One
 * odd word is a fault of its row, and what the user says of a column (--map) holds.
 */
export function withoutNames(sheet: Sheet, { columns, bottom }: Header, map: ColumnMap): readonly Column[] {
  return columns.map((column) =>
    EITHER.test(squeezed(column.header)) && !isMapped(column, map) && listsNames(sheet, column, bottom + 1)
      ? { ...column, role: { kind: 'none', why: 'private' } }
      : column,
  );
}

const isMapped = ({ at, header, path }: Column, map: ColumnMap) =>
  [squeezed(header), squeezed(path), columnLetter(at)].some((key) => map.has(key));

function listsNames(sheet: Sheet, { at, header }: Column, first: number): boolean {
  let [names, numbers] = [0, 0];
  for (let row = first; row < sheet.rows.length; row += 1) {
    const text = shownText(sheet.rows[row]?.[at]);
    if (isNothing(text) || squeezed(text) === squeezed(header) || oddRow(sheet, row)) continue;
    if (/\d/.test(text.normalize('NFKC'))) numbers += 1;
    else names += 1;
  }
  return names > numbers;
}
