import type { Span } from '../../ledger/read/dates.js';
import type { DateContext } from '../cells/date-cell.js';
import type { SheetBlock } from '../columns/find-blocks.js';
import { monthOf, yearOf } from '../columns/heading-date.js';
import { type Sheet, shownText } from '../sheet.js';

/** What a sheet says about the dates of all rows of a block: by its name, by the titles above the header, by how its cells are stored. */
export function dateContext(sheet: Sheet, block: SheetBlock, period: Span): DateContext {
  const year = yearAbove(sheet, block);
  const month = monthOf(sheet.name) ?? monthOf(titlesAbove(sheet, block).join(' '));
  const dates = dateCells(sheet, block);
  // One 6.30 or 6.10 shows that the column was text all along.
  const keepsZeros = dates.some((cell) => /^\d{1,2}\.\d?0$/.test(shownText(cell)));
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month, monthFrom: 'sheet' }),
    period,
    losesZeros: !sheet.typed && !keepsZeros,
    from1904: sheet.from1904,
  };
}

/** The one year that the sheet's name or a title above the header gives. */
export const yearAbove = (sheet: Sheet, block: SheetBlock): number | undefined =>
  yearOf(sheet.name) ?? yearOf(titlesAbove(sheet, block).join(' '));

/** Whether a row has a whole date of the period: then a year above the header is not that of the rows. */
export const hasDatesWithin = (sheet: Sheet, block: SheetBlock, { start, end }: Span): boolean => {
  const years = new Set([start.slice(0, 4), end.slice(0, 4)]);
  return dateCells(sheet, block).some((cell) => years.has(/^(20\d\d)[-./年]/u.exec(shownText(cell))?.[1] ?? ''));
};

function dateCells(sheet: Sheet, { bottom, end, columns }: SheetBlock) {
  const date = columns.find(({ role }) => role.kind === 'field' && role.name === 'date')?.at ?? -1;
  return sheet.rows.slice(bottom + 1, end).map((row) => row[date]);
}

/** What names a ledger: 2025年度活动台账, 3月份活动统计表. */
const TITLE = /台账|活动|统计|记录|登记|汇总|情况|明细|一览|清单|表$|年度?$|月份?$/u;
/** What says something else: on what it rests, when the form was filled in. A law has its year, too. */
const OTHER = /填报|制表|打印|填写|依据|根据|按照|截至|截止|说明|注[:：]/u;

/** The titles above a header without what they have in 《》 and in brackets, unless that is a year or a month. */
function titlesAbove(sheet: Sheet, { from, top }: SheetBlock): readonly string[] {
  return sheet.rows
    .slice(from, top)
    .flatMap((row) => row.map(shownText))
    .filter((text) => text !== '' && !OTHER.test(text))
    .map((text) =>
      text.replaceAll(/《[^《》]*》/gu, '').replaceAll(/[(（](?![\d\s年度月份-]+[)）])[^()（）]*[)）]/gu, ''),
    )
    .filter((text) => TITLE.test(text));
}
