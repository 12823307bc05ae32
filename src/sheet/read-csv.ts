import type { Cell, Sheet } from './sheet.js';

/** The one sheet of a CSV. Columns may be parted by commas, tabs (as Excel's “Unicode 文本”) or semicolons. */
export async function readCsv(text: string): Promise<Sheet> {
  const { parse } = await import('csv-parse/sync');
  const records: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const rows = records.map((record) =>
    record.map((value): Cell | undefined => (value === '' ? undefined : { kind: 'text', text: value })),
  );
  return { name: '', hidden: false, rows, merges: [], typed: false, from1904: false };
}

/** The sign that parts the most lines of the beginning into the most columns. Full-width commas part nothing. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/u).slice(0, 40);
  const counts = [',', '\t', ';'].map((sign) => ({
    sign,
    count: lines.reduce((sum, line) => sum + line.split(sign).length - 1, 0),
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}
