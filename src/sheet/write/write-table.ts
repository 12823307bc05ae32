import { sealWorkbook } from './seal-workbook.js';

type Cell = string | number;

/** CSV that Excel and WPS open as it is: with a byte order mark, and no cell that they would take for a formula. */
export function csvTable(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet of one table under a frozen header, without a clock; sealed, so that a copy that somebody has written into is known. */
export async function xlsxTable(name: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const never = new Date(0);
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) => [...row]),
        columns: (rows[0] ?? []).map((_, column) => ({ width: column === 0 ? 40 : column === 1 ? 20 : 10 })),
        freezePane: { rows: 1, columns: 0 },
      },
    ],
    properties: { created: never, modified: never, custom: { 'huibao.sha256': '' } },
  });
  return sealWorkbook(bytes);
}
