import type { IsoDate } from '../ledger/ledger.js';
import { NO, YES } from '../ledger/vocabulary/field.js';

/** What stands in a cell. An empty one is undefined. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is the number format as the spreadsheet spells it. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'date'; readonly date: IsoDate; readonly format?: string }
  /** A time of day, or a length of time. */
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** #REF! and its like, or a formula whose result the file does not hold. */
  | { readonly kind: 'fault'; readonly why: 'cell-error' | 'cell-formula'; readonly text: string };

/** Rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** Empty for a CSV, which has only one. */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly merges: readonly Merge[];
  /** False for CSV, where every cell is text and 6.30 may have come down to 6.3. */
  readonly typed: boolean;
  /** Days are counted from 1904, as old Macs did: a bare number of days cannot be told for sure. */
  readonly from1904: boolean;
}

/** 3 → D, 27 → AB. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** D7, as spreadsheets name a cell. Rows and columns from 0. */
export const address = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

export const rangeAddress = ({ top, left, bottom, right }: Merge): string =>
  `${address(top, left)}:${address(bottom, right)}`;

/** Digits as a person typed them: 4.1, not 4.1000000000000005. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** What a person sees in a cell, without line breaks and spaces around it. */
export function shownText(cell: SheetCell | undefined): string {
  return cell === undefined
    ? ''
    : SHOWN[cell.kind](cell as never)
        .replaceAll(/(?:(?<!\s)\s+)?\n\s*/gu, ' ')
        .replace(UNSEEN, '')
        .trim();
}

/** A text of signs without width looks empty, and so is. */
const UNSEEN = /^[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]+$/u;

const SHOWN = {
  text: ({ text }) => text,
  number: ({ value, format = '' }) =>
    /^0{2,}$/.test(format) ? plainNumber(value).padStart(format.length, '0') : plainNumber(value),
  date: ({ date }) => date,
  time: ({ text }) => text,
  flag: ({ value }) => (value ? YES : NO),
  fault: ({ text }) => text,
} satisfies { [K in SheetCell['kind']]: (cell: Extract<SheetCell, { kind: K }>) => string };

export const isBlankCell = (cell: SheetCell | undefined): boolean => shownText(cell) === '';
