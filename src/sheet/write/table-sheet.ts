import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Period } from '../../ledger/ledger.js';
import { type Field, NO, YES } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { WORKBOOK_WORDS as WORDS } from '../../words/workbook-words.js';
import { columnLetter } from '../sheet.js';

export interface WrittenColumn {
  readonly field: Field;
  /** In characters. */
  readonly width: number;
  /** A time is a day for the most part, and its column one of dates; where months and years are as usual, it is text. */
  readonly isDay: boolean;
}

/** Rows for colleagues to fill, below those that are there, that drop-downs and formats reach. */
const SPARE = 300;

export const FONT = { name: WORDS.font, size: 11 };

export const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '8EA9DB' } } },
};

/** A table of rows under one frozen header: drop-downs for what is a closed list, and room for more rows. `frozen`: the columns that stay in sight. */
export function tableSheet(
  name: string,
  columns: readonly WrittenColumn[],
  rows: readonly (readonly CellValue[])[],
  { period, frozen }: { readonly period: Period; readonly frozen: number },
): WriteSheet {
  const last = rows.length + 1 + SPARE;
  // Cells that are still empty carry the format of their column, so that what is typed there becomes a date or stays text.
  const blank = Array.from({ length: SPARE }, () => columns.map(() => null));
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column) })),
    rows: [columns.map(({ field }) => field.zh), ...rows.map((row) => row.map(literal)), ...blank],
    cells: new Map(columns.map(({ field }, at) => [`0,${at}`, { value: field.zh, style: HEADER }] as const)),
    rowDefs: new Map([[0, { height: 24 }]]),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` },
    dataValidations: columns.flatMap((column, at) =>
      validation(column, `${columnLetter(at)}2:${columnLetter(at)}${last}`, period),
    ),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Spreadsheets read _x0041_ as A, unless its first sign is written so itself (ECMA-376-1 22.9.2.19). */
const literal = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_') : value;

/** Text columns are of the format Text: 007 keeps its zeros, 3-5 becomes no date, and what begins with = no formula, even when edited. */
function styleOf({ field: { kind }, isDay }: WrittenColumn): CellStyle {
  const alignment = { vertical: 'center', wrapText: true } as const;
  if (isDay) return { numFmt: 'yyyy-mm-dd', alignment: { ...alignment, horizontal: 'center' } };
  if (kind === 'count') return { numFmt: '0', alignment };
  if (kind === 'decimal') return { numFmt: 'General', alignment };
  return {
    numFmt: '@',
    alignment: kind === 'choice' || kind === 'flag' ? { ...alignment, horizontal: 'center' } : alignment,
  };
}

function validation({ field, isDay }: WrittenColumn, range: string, period: Period): readonly DataValidation[] {
  const common = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: field.zh,
    showInputMessage: true,
    inputTitle: field.zh,
    inputMessage: field.meaning.slice(0, 250),
  };
  if (field.kind === 'choice')
    // A campaign may stand there too, so another word is warned of and not refused.
    return [
      {
        ...common,
        type: 'list',
        values: [...(field.values ?? [])],
        errorStyle: 'warning',
        errorMessage: field === ACTIVITY.category ? WORDS.otherCategory : WORDS.otherChoice,
      },
    ];
  if (field.kind === 'flag') return [{ ...common, type: 'list', values: [YES, NO], errorMessage: WORDS.flag }];
  if (field.kind === 'count')
    return [
      {
        ...common,
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorStyle: 'warning',
        errorMessage: WORDS.count,
      },
    ];
  if (field.kind === 'decimal')
    return [
      {
        ...common,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: WORDS.hours,
      },
    ];
  if (isDay) {
    const [formula1, formula2] = [period.start, period.end].map((date) => String(serial(date)));
    return [
      {
        ...common,
        type: 'date',
        operator: 'between',
        formula1,
        formula2,
        errorStyle: 'warning',
        errorMessage: WORDS.date(period),
      },
    ];
  }
  return [];
}

/** The number of a day, as spreadsheets count. */
const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
