import type { Source } from '../ledger/source.js';
import type { Fault } from './fault.js';
import { openWorkbook } from './open-workbook.js';
import type { FileSheet } from './plan-import.js';
import { readSheet, type SheetOptions } from './read-sheet.js';
import { type Cell, type Sheet, shownText } from './sheet.js';

export interface TableOptions extends SheetOptions {
  /** Names or numbers (from 1) of the sheets to read; all that are not hidden where none is given. */
  readonly sheets: readonly string[];
  /** Told before each sheet is read. */
  readonly progress?: (sheet: string, rows: number) => void;
}

export interface TableRead {
  readonly file: string;
  /** Why nothing of the table was read. */
  readonly fault?: Fault;
  readonly sheets: readonly FileSheet[];
  /** Sheets that nothing was looked for in, and why: what is hidden, and a cover or a note beside a sheet with a header. */
  readonly unread: readonly UnreadSheet[];
  /** All sheets that the file has, so that a wrong --sheet can be answered. */
  readonly names: readonly string[];
}

export interface UnreadSheet {
  readonly name: string;
  readonly why: 'hidden' | 'no-header';
}

/**
 * A table → its sheets, each read. A sheet without a header is a cover or a note where another one has one, unless it has the dates and
 * numbers of activities: then it is one that lost its header. */
export async function readTable(source: Source, options: TableOptions): Promise<TableRead> {
  const { file } = source;
  const workbook = await openWorkbook(source);
  if ('fault' in workbook) return { file, fault: workbook.fault, sheets: [], unread: [], names: [] };
  const chosen = workbook.sheets.filter((sheet, i) =>
    options.sheets.length > 0
      ? options.sheets.some((name) => name === sheet.name || name === String(i + 1))
      : !sheet.hidden,
  );
  const read = chosen.map((sheet): FileSheet => {
    options.progress?.(sheet.name, sheet.rows.length);
    return { file, ...readSheet(sheet, options) };
  });
  const some = read.some(({ header }) => header !== undefined);
  const isCover = ({ header }: FileSheet, i: number) =>
    header === undefined && (some ? !hasData(chosen[i]) : i > 0 && !hasData(chosen[i]));
  const covers = options.sheets.length > 0 ? [] : read.filter(isCover);
  const hidden = options.sheets.length > 0 ? [] : workbook.sheets.filter((sheet) => sheet.hidden);
  return {
    file,
    sheets: read.filter((sheet) => !covers.includes(sheet)),
    unread: [
      ...covers.map(({ name }) => ({ name, why: 'no-header' as const })),
      ...hidden.map(({ name }) => ({ name, why: 'hidden' as const })),
    ],
    names: workbook.sheets.map(({ name }) => name),
  };
}

/** What says how to fill a sheet has dates as well, as examples. */
const HELP = /说明|封面|目录|示例|样例|字典|选项/u;

/** Whether rows of a sheet look like activities: a day and a number side by side, more than once. */
function hasData(sheet: Sheet | undefined): boolean {
  if (!sheet || HELP.test(sheet.name)) return false;
  const isDay = (cell: Cell | undefined) =>
    cell?.kind === 'date' || /^(?:20\d\d[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}月\d{1,2})/u.test(shownText(cell));
  const isNumber = (cell: Cell | undefined) => cell?.kind === 'number' || /^\d+(?:\.\d+)?$/.test(shownText(cell));
  return sheet.rows.filter((row) => row.some(isDay) && row.some((cell) => isNumber(cell) && !isDay(cell))).length > 1;
}
