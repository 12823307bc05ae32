import type { Span } from '../ledger/dates.js';
import type { DateContext } from './date-cell.js';
import type { Header } from './find-header.js';
import { monthOf, yearOf } from './row-kind.js';
import { rowLabel } from './row-label.js';
import { type Sheet, shownText } from './sheet.js';

/** What a sheet says about the dates of all its rows: by its name, by the titles above its header, by how its cells are stored. */
export function dateContext(sheet: Sheet, { top, bottom, columns }: Header, period: Span): DateContext {
  const year = yearAbove(sheet, top);
  const month = monthOf(sheet.name) ?? monthOf(titlesAbove(sheet, top).join(' '));
  const date = columns.find(({ role }) => role.kind === 'field' && role.name === 'date')?.at ?? -1;
  // One 6.30 or 6.10 shows that the column was text all along.
  const keepsZeros = sheet.rows.slice(bottom + 1).some((row) => /^\d{1,2}\.\d?0$/.test(shownText(row[date])));
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month, monthFrom: 'sheet' }),
    period,
    losesZeros: !sheet.typed && !keepsZeros,
    from1904: sheet.from1904,
  };
}

/** The one year that the sheet's name or a title above its header gives. */
export const yearAbove = (sheet: Sheet, top: number): number | undefined =>
  yearOf(sheet.name) ?? yearOf(titlesAbove(sheet, top).join(' '));

/** The day on which a form was filled in says nothing about its rows. */
const titlesAbove = (sheet: Sheet, top: number): readonly string[] =>
  sheet.rows
    .slice(0, top)
    .map((_, row) => rowLabel(sheet, row))
    .filter((text) => !/填报|制表|打印|填写|《|修订|依据|根据|文件|〔/u.test(text));
