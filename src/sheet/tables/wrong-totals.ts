import { isNumeric } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { numberCell } from '../cells/number-cell.js';
import type { SheetColumn } from '../column.js';
import type { SkippedRow } from '../columns/odd-row.js';
import { address, plainNumber, type Sheet } from '../sheet.js';

/** A total that the rows above or below it do not add up to. */
export interface TotalDiffers {
  readonly cell: string;
  readonly field: string;
  readonly written: string;
  readonly sum: number;
}

/** The sum of each column of numbers over some rows; NaN where one of its cells is no plain number, and so nothing can be said. */
export function sumsOf(
  { rows }: Sheet,
  columns: readonly SheetColumn[],
  of: readonly number[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { at, role } of columns) {
    if (role.kind !== 'field') continue;
    const field = ACTIVITY[role.name];
    if (!isNumeric(field)) continue;
    for (const row of of) {
      const cell = rows[row]?.[at];
      const text = cell && numberCell(cell, field);
      if (text === undefined) continue;
      const number = typeof text === 'string' ? Number(text) : Number.NaN;
      sums.set(at, (sums.get(at) ?? 0) + number);
    }
  }
  return sums;
}

/** Decimals of spreadsheets carry noise. */
const close = (a: number | undefined, b: number) => a !== undefined && Math.abs(a - b) < 1e-6;

/** Whether numbers without a date and a title are those of all rows together. */
export function areTotals(numbers: ReadonlyMap<number, number>, sums: ReadonlyMap<number, number>): boolean {
  const known = [...numbers].filter(([at]) => !Number.isNaN(sums.get(at)));
  return known.length > 0 && known.every(([at, number]) => close(sums.get(at), number));
}

/** The totals of a sheet, above and below its rows, held against their sums. Cached totals are often wrong. */
export function wrongTotals(
  sheet: Sheet,
  columns: readonly SheetColumn[],
  skipped: readonly SkippedRow[],
  sums: ReadonlyMap<number, number>,
): readonly TotalDiffers[] {
  const rows = skipped.filter(({ kind, label }) => kind === 'total' && /^(?:全年|年度)?[合总共]\s*计/u.test(label));
  // Several are the totals of parts.
  if (rows.length > 2 || skipped.some(({ kind, label }) => kind === 'total' && /[小累]计/u.test(label))) return [];
  return rows.flatMap(({ row }) =>
    [...sumsOf(sheet, columns, [row - 1])].flatMap(([at, written]) => {
      const sum = sums.get(at) ?? 0;
      if (Number.isNaN(sum) || Number.isNaN(written) || close(sum, written)) return [];
      const field = columns.find((column) => column.at === at)?.header ?? '';
      return [{ cell: address(row - 1, at), field, written: plainNumber(written), sum: Number(plainNumber(sum)) }];
    }),
  );
}
