import type { CellValue, Cell as RawCell, Sheet as RawSheet } from 'hucre/xlsx';
import type { Sheet, SheetCell } from '../sheet.js';

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

function cellOf(value: CellValue, detail: RawCell | undefined): SheetCell | undefined {
  // WPS writes a picture inside a cell as a formula.
  if (detail?.formula?.includes('DISPIMG(')) return undefined;
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
  if (/^=?(?:_xlfn\.)?DISPIMG\(/.test(value)) return undefined;
  return { kind: 'text', text: value };
}

/** 45:30 under [h]:mm is a day, 21 hours and 30 minutes after the last day of 1899; from March 1900 on days count from the day before it. */
function lengthOf(value: Date): string {
  const from = Date.UTC(1899, 11, value.getTime() < Date.UTC(1900, 2, 1) ? 31 : 30);
  const minutes = Math.round((value.getTime() - from) / 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function dateCell(value: Date, format: string | undefined): SheetCell {
  if (Number.isNaN(value.getTime())) return { kind: 'fault', why: 'cell-error', text: '日期' };
  const iso = value.toISOString();
  // A time of day without a day counts from the last day of 1899.
  if (value.getUTCFullYear() < 1901) return { kind: 'time', text: lengthOf(value) };
  return { kind: 'date', date: iso.slice(0, 10), ...(format && { format }) };
}
