import type { Column, Table } from '../../document/document.js';
import { cellContent } from '../../document/text.js';
import { ambiguousCount, textWidth } from '../../terminal/width.js';
import { type Line, lineWidth, type StyledRun, wrap } from '../../terminal/wrap.js';
import { columnShares } from '../layout/column-shares.js';
import { columnWidths } from './column-widths.js';
import { type Painter, plainRuns, runs, type Style } from './paint.js';

/**
 * A table as lines of at most `columns` columns. Where its columns would become too narrow to read, each row is a record of
 * “列名：值” lines instead.
 */
export function tableLines(table: Table, surface: Surface): readonly string[] {
  const { columns, paint } = surface;
  const cells = table.rows.map((row) => table.columns.map((_, index) => runs(cellContent(row[index] ?? ''))));
  const head = table.columns.map((column) => plainRuns(column.title, 'strong'));
  const natural = table.columns.map((_, index) =>
    [head, ...cells].reduce((widest, row) => Math.max(widest, runsWidth(row[index] ?? [])), 1),
  );
  const widths = columnWidths(natural, columnShares(table), columns - natural.length * 3 - 1);
  return widths ? grid(table, [head, ...cells], widths, surface) : records(table, columns, paint);
}

/** What a table is drawn on. */
interface Surface {
  readonly columns: number;
  readonly paint: Painter;
  readonly ambiguous: 1 | 2;
}

type Row = readonly (readonly StyledRun<Style>[])[];

const runsWidth = (content: readonly StyledRun<Style>[]): number =>
  content.reduce((sum, run) => sum + textWidth(run.text), 0);

/**
 * One column wide in every terminal: the usual box characters are two in a Windows console with a Chinese font, and one elsewhere.
 */
const BOX = { bar: '|', dash: '-', cross: '+' };

function grid(table: Table, rows: readonly Row[], widths: readonly number[], surface: Surface) {
  const { columns, paint } = surface;
  const rule = `${BOX.cross}${widths.map((width) => BOX.dash.repeat(width + 2) + BOX.cross).join('')}`;
  const margin = ' '.repeat(Math.floor((columns - rule.length) / 2));
  const drawn = margin + paint(glyphs(rule), 'rule');
  const bar = paint(glyphs(BOX.bar), 'rule');
  const wrapped = rows.map((row) => row.map((cell, index) => wrap(cell, widths[index] as number)));
  const heights = wrapped.map((row) => Math.max(1, ...row.map((lines) => lines.length)));
  // Rules between rows only where a row is more than a line.
  const ruled = heights.slice(1).some((height) => height > 1);
  const body = wrapped.flatMap((row, at) => {
    const lines = Array.from({ length: heights[at] as number }, (_, line) => {
      const parts = row.map((cell, index) => {
        const align = at === 0 ? 'center' : (table.columns[index] as Column).align;
        return ` ${padded(cell[line] ?? [], widths[index] as number, align, surface)} `;
      });
      return `${margin}${bar}${parts.join(bar)}${bar}`;
    });
    return at === 0 || ruled || at === wrapped.length - 1 ? [...lines, drawn] : lines;
  });
  return [drawn, ...body];
}

const glyphs = (text: string): Line<Style> => Array.from(text, (one) => ({ text: one, width: 1, style: 'text' }));

/** The part of the free columns that stands before the text. */
const BEFORE = { left: 0, center: 0.5, right: 1 } satisfies Record<Column['align'], number>;

function padded(line: Line<Style>, width: number, align: Column['align'], { paint, ambiguous }: Surface): string {
  // What a terminal draws narrower than it is counted is made up for, or the bars behind it would not stand in line.
  const narrower = ambiguous === 1 ? ambiguousCount(line.map(({ text }) => text).join('')) : 0;
  const free = width - lineWidth(line) + narrower;
  const before = Math.floor(free * BEFORE[align]);
  return ' '.repeat(before) + paint(line) + ' '.repeat(free - before);
}

function records(table: Table, columns: number, paint: Painter): readonly string[] {
  const rule = paint(glyphs(BOX.dash.repeat(columns)), 'rule');
  const lines = table.rows.flatMap((row) => [
    rule,
    ...table.columns.flatMap((column, index) => {
      const content = runs(cellContent(row[index] ?? ''));
      if (runsWidth(content) === 0) return [];
      const name = column.title === '' ? [] : plainRuns(`${column.title}：`, 'strong');
      return wrap([...name, ...content], columns).map((line) => paint(line));
    }),
  ]);
  return [...lines, rule];
}
