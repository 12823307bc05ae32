import type { CellValue, Cell as RawCell, Sheet as RawSheet } from 'hucre/xlsx';
import type { Cell, Sheet } from './sheet.js';

/**
 * The sheets of a workbook as Excel, WPS, Google and others write them: shared and inline strings, real dates under any date format
 * (the East Asian ones that have a number and no name included), results of formulas, merged cells.
 * @throws Error of the library's own where the file is damaged or locked with a password.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { readXlsx: read } = await import('hucre/xlsx');
  const { sheets, dateSystem } = await read(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: (sheet.hidden ?? false) || (sheet.veryHidden ?? false),
    rows: rowsOf(sheet),
    merges: mergesOf(sheet),
    typed: true,
    from1904: dateSystem === '1904',
  }));
}

/** Without the rows at the end that are only formatted; a column formatted as a whole has a million of them. */
function rowsOf({ rows, cells }: RawSheet): Sheet['rows'] {
  const read = rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`))));
  const last = read.findLastIndex((row) => row.some((cell) => cell !== undefined));
  return read.slice(0, last + 1);
}

const mergesOf = ({ merges = [] }: RawSheet): Sheet['merges'] =>
  merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));

function cellOf(value: CellValue, detail: RawCell | undefined): Cell | undefined {
  if (detail?.type === 'error') return { kind: 'fault', why: 'cell-error', text: String(value) };
  if (value === null || value === undefined) {
    return detail?.formula === undefined
      ? undefined
      : { kind: 'fault', why: 'cell-formula', text: `=${detail.formula}` };
  }
  const format = detail?.style?.numFmt;
  if (typeof value === 'number') return { kind: 'number', value, ...(format && { format }) };
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (value instanceof Date) return dateCell(value, format);
  // WPS writes a picture inside a cell as a formula.
  if (/^=?DISPIMG\(/.test(value) || detail?.formula?.includes('DISPIMG(')) return undefined;
  return { kind: 'text', text: value };
}

function dateCell(value: Date, format: string | undefined): Cell {
  if (Number.isNaN(value.getTime())) return { kind: 'fault', why: 'cell-error', text: '日期' };
  const iso = value.toISOString();
  // A time of day without a day counts from the last day of 1899.
  if (value.getUTCFullYear() < 1901) return { kind: 'text', text: iso.slice(11, 16) };
  return { kind: 'date', date: iso.slice(0, 10), ...(format && { format }) };
}
