import { isNothing } from '../cells/number-cell.js';
import type { SheetColumn } from '../column.js';
import { type Sheet, shownText } from '../sheet.js';

/** Headers below which some people count and others list names. */
const EITHER = /^(?:其中[:：]?|参与|参加)?(?:志愿者|未成年人)$/u;

/**
 * The columns of a block, those that turn out to list people's names taken for private: most of what its rows of activities say there is no
 * number. A word among numbers leaves its own row and no other; what --map says is never doubted.
 */
export function withoutNames(
  sheet: Sheet,
  columns: readonly SheetColumn[],
  rows: readonly number[],
): readonly SheetColumn[] {
  const lists = (at: number) => {
    const filled = rows.map((row) => shownText(sheet.rows[row]?.[at])).filter((text) => !isNothing(text));
    return filled.filter((text) => !/\d/.test(text)).length * 2 > filled.length;
  };
  return columns.map((column) =>
    !column.mapped && EITHER.test(column.header.replaceAll(/\s/gu, '')) && lists(column.at)
      ? { ...column, role: { kind: 'none', why: 'private' } }
      : column,
  );
}
