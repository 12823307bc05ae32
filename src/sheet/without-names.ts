import type { Column } from './column.js';
import type { Header } from './find-header.js';
import { isNothing } from './number-cell.js';
import { type Sheet, shownText } from './sheet.js';

/** Headers below which some people count and others list names. */
const EITHER = /^(?:其中[:：]?|参与|参加)?(?:志愿者|未成年人)$/u;

/** The columns of a sheet, those that turn out to list people's names taken for private. */
export function withoutNames(sheet: Sheet, { columns, bottom }: Header): readonly Column[] {
  const rows = sheet.rows.slice(bottom + 1);
  const lists = (at: number) => rows.some((row) => !/\d/.test(shownText(row[at])) && !isNothing(shownText(row[at])));
  return columns.map((column) =>
    EITHER.test(column.header.replaceAll(/\s/gu, '')) && lists(column.at)
      ? { ...column, role: { kind: 'none', why: 'private' } }
      : column,
  );
}
