import type { Source } from '../../ledger/text/source.js';
import { findBlocks } from '../columns/find-blocks.js';
import type { Fault } from '../fault.js';
import { type ListSheet, readListSheet } from '../lists/read-list-sheet.js';
import type { Sheet } from '../sheet.js';
import { openWorkbook } from '../workbook/open-workbook.js';
import type { SheetOptions } from './read-block.js';
import { readSheet } from './read-sheet.js';
import { saidCells } from './said-cells.js';
import { type FileSheet, NOTHING_READ, type SheetFindings } from './sheet-findings.js';

export interface TableOptions extends SheetOptions {
  /** Names or numbers (from 1) of the sheets to read; all that are not hidden where none is given. */
  readonly sheets: readonly string[];
  /** What somebody said of single cells, by `cellKey`. */
  readonly cells: ReadonlyMap<string, string>;
  /** Told before each sheet is read. */
  readonly progress?: (sheet: string, rows: number) => void;
}

export interface TableRead {
  readonly file: string;
  /** Why nothing of the table was read. */
  readonly fault?: Fault;
  readonly sheets: readonly FileSheet[];
  /** Sheets of what stands beside activities: 荣誉, 阵地 … */
  readonly lists: readonly ListSheet[];
  /** All sheets that the file has, so that a wrong --sheet can be answered. */
  readonly names: readonly string[];
}

/** A table → what its sheets hold. None is left out without a word; only where --sheet names some are the others nobody's business. */
export async function readTable(source: Source, options: TableOptions): Promise<TableRead> {
  const { file } = source;
  const workbook = await openWorkbook(source);
  if ('fault' in workbook) return { file, fault: workbook.fault, sheets: [], lists: [], names: [] };
  const { sheets: wanted } = options;
  const chosen = workbook.sheets.filter(
    ({ name }, i) => wanted.length === 0 || wanted.some((word) => word === name || word === String(i + 1)),
  );
  const lists: ListSheet[] = [];
  const read = chosen.flatMap((sheet) => {
    options.progress?.(sheet.name, sheet.rows.length);
    const list = sheet.hidden && wanted.length === 0 ? undefined : readListSheet(sheet, file, options);
    if (list) {
      lists.push(list);
      return [];
    }
    return sheet.hidden && wanted.length === 0
      ? [hidden(sheet, options)]
      : readSheet(saidCells(sheet, file, options.cells), file, options);
  });
  // What is no cover of anything else is a table without a header.
  const alone =
    lists.length === 0 &&
    read.every(({ header, fault }) => header === undefined && fault?.code !== 'sheet-hidden-rows');
  const sheets = read.map(
    (sheet): FileSheet => ({
      file,
      ...sheet,
      ...(alone && sheet.fault?.code === 'sheet-note' && { fault: { code: 'no-header', args: {} } }),
    }),
  );
  return { file, sheets, lists, names: workbook.sheets.map(({ name }) => name) };
}

function hidden(sheet: Sheet, { map }: TableOptions): SheetFindings {
  const { name } = sheet;
  const rows = findBlocks(sheet, map).length > 0;
  return {
    ...NOTHING_READ,
    name,
    fault: rows ? { code: 'sheet-hidden-rows', args: { name } } : { code: 'sheet-hidden', args: {} },
  };
}
