import type { Fault } from '../fault.js';
import type { Sheet, SheetCell } from '../sheet.js';

/**
 * The one sheet of a CSV. Columns may be parted by commas, tabs (as Excel's “Unicode 文本”) or semicolons. A quote that is never closed
 * takes the rows behind it into its cell: such a file is refused with the line of that quote.
 */
export async function readCsv(text: string): Promise<Sheet | Fault> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = delimiterOf(text);
  if (columnsOf(text, delimiter) > MOST_COLUMNS) return { code: 'table-spread', args: {} };
  const line = openQuote(text, delimiter);
  if (line !== undefined) return { code: 'csv-quote', args: { line } };
  const records: string[][] = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const rows = records.map((record) =>
    record.map((value): SheetCell | undefined => (value === '' ? undefined : { kind: 'text', text: value })),
  );
  return { name: '', hidden: false, rows, merges: [], typed: false, from1904: false };
}

/** A table of a year has some twenty. */
const MOST_COLUMNS = 2_000;

/** Of the widest line, quotes or not. */
const columnsOf = (text: string, delimiter: string): number =>
  text.split('\n').reduce((most, line) => Math.max(most, line.split(delimiter).length), 0);

/**
 * The line, from 1, of a quote that opens a cell and takes whole rows into it: nothing closes it, or a quote within a word does, or one in the
 * same column of a later row.
 */
function openQuote(text: string, delimiter: string): number | undefined {
  let [line, column, width] = [1, 1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === delimiter) column += 1;
    if (sign === '\n') {
      width = Math.max(width, column);
      [line, column] = [line + 1, 1];
    }
    if (sign !== '"' || !isEdge(text, at - 1, delimiter)) continue;
    const close = closingQuote(text, at);
    const isNeat = close < text.length && isEdge(text, close + 1, delimiter);
    const lines = text.slice(at + 1, close).split('\n');
    const signs = lines.map((part) => part.split(delimiter).length - 1);
    const isWhole = signs.every((count, i) =>
      i === 0 ? count === width - column : count === (i < signs.length - 1 ? width : column) - 1,
    );
    if (lines.length > 1 ? !isNeat || (width > 1 && isWhole) : close >= text.length) return line;
    // "学雷锋"便民 opens nothing: its quotes are of the text.
    line += lines.length - 1;
    at = close;
  }
  return undefined;
}

/** Whether a cell begins or ends beside an offset. */
const isEdge = (text: string, at: number, delimiter: string): boolean =>
  at < 0 || at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

/** The offset of the next quote that is not doubled; the text's length where there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return text.length;
}

/** The sign that parts most lines of the beginning into the same number of columns. Full-width commas part nothing. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/u)
    .slice(0, 40)
    .filter((line) => line.trim() !== '');
  const scores = [',', '\t', ';'].map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const alike = Math.max(...[...new Set(counts)].map((n) => (n === 0 ? 0 : counts.filter((m) => m === n).length)));
    return { sign, alike, all: counts.reduce((a, b) => a + b, 0) };
  });
  return scores.reduce((best, next) =>
    next.alike > best.alike || (next.alike === best.alike && next.all > best.all) ? next : best,
  ).sign;
}
