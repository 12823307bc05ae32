import type { Source } from '../ledger/source.js';
import type { Fault } from './fault.js';
import { openWorkbook } from './open-workbook.js';
import type { FileSheet } from './plan-import.js';
import { readSheet, type SheetOptions } from './read-sheet.js';

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
  /** All sheets that the file has, so that a wrong --sheet can be answered. */
  readonly names: readonly string[];
}

/** A table → its sheets, each read. A sheet without a header is left out in silence where another one has one: it is a cover or a note. */
export async function readTable(source: Source, options: TableOptions): Promise<TableRead> {
  const { file } = source;
  const workbook = await openWorkbook(source);
  if ('fault' in workbook) return { file, fault: workbook.fault, sheets: [], names: [] };
  const chosen = workbook.sheets.filter((sheet, i) =>
    options.sheets.length > 0
      ? options.sheets.some((name) => name === sheet.name || name === String(i + 1))
      : !sheet.hidden,
  );
  const read = chosen.map((sheet): FileSheet => {
    options.progress?.(sheet.name, sheet.rows.length);
    return { file, ...readSheet(sheet, options) };
  });
  const withHeader = read.filter(({ header }) => header !== undefined);
  return {
    file,
    sheets: options.sheets.length > 0 ? read : withHeader.length > 0 ? withHeader : read.slice(0, 1),
    names: workbook.sheets.map(({ name }) => name),
  };
}
