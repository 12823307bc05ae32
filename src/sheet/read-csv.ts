import type { Fault } from './fault.js';
import type { Cell, Sheet } from './sheet.js';

/**
 * The one sheet of a CSV. Columns may be parted by commas, tabs (as Excel's “Unicode 文本”) or semicolons. A quotation mark that is not
 * closed swallows the rows below it: then there is a fault with the line it stands on.
 */
export async function readCsv(text: string): Promise<Sheet | Fault> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = delimiterOf(text);
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { code: 'table-quote', args: { line: openQuoteAt(text) } };
  }
  const line = swallowedAt(records, delimiter);
  if (line !== undefined) return { code: 'table-quote', args: { line } };
  const rows = records.map((record) =>
    record.map((value): Cell | undefined => (value === '' ? undefined : { kind: 'text', text: value })),
  );
  return { name: '', hidden: false, rows, merges: [], typed: false, from1904: false };
}

/** The line of a quotation mark that none follows to close it. */
const openQuoteAt = (text: string): number => text.slice(0, text.lastIndexOf('"')).split(/\r\n|\r|\n/).length;

/** The line of the first record one of whose cells holds lines that are parted as rows are. */
function swallowedAt(records: readonly (readonly string[])[], delimiter: string): number | undefined {
  const usual = Math.max(0, ...records.map(({ length }) => length));
  let line = 1;
  for (const record of records) {
    const isRow = (text: string) => text.split(delimiter).length >= Math.max(3, usual / 2);
    const swallows = (value: string) =>
      value.includes('\n') && (value.split('\n').slice(1).some(isRow) || (value.includes('"') && isRow(value)));
    if (record.some(swallows)) return line;
    line += 1 + record.reduce((sum, value) => sum + value.split('\n').length - 1, 0);
  }
  return undefined;
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
