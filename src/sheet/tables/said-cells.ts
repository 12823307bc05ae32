import { address, type Sheet } from '../sheet.js';

/** A cell among all tables of an import. */
export const cellKey = (file: string, sheet: string, cell: string): string => [file, sheet, cell].join('\n');

/** A sheet with what somebody said of its cells in their places. */
export function saidCells(sheet: Sheet, file: string, said: ReadonlyMap<string, string>): Sheet {
  if (said.size === 0) return sheet;
  const rows = sheet.rows.map((row, r) => {
    // What was left empty behind the last cell can be said as well.
    const width = Math.max(row.length, ...sheet.rows.slice(0, 10).map(({ length }) => length));
    return Array.from({ length: width }, (_, c) => {
      const text = said.get(cellKey(file, sheet.name, address(r, c)));
      return text === undefined ? row[c] : ({ kind: 'text', text } as const);
    });
  });
  return { ...sheet, rows };
}
