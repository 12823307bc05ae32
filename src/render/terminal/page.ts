import { Chalk, type ChalkInstance } from 'chalk';
import type { Table } from '../../document/document.js';
import { wrap } from '../../terminal/wrap.js';
import { type Painter, painter, plainRuns } from './paint.js';
import { tableLines } from './table.js';

export interface TerminalOptions {
  /** Width of the terminal; no line is wider. At least 20 to read well, never taken as less than 8. */
  readonly columns: number;
  readonly colour: boolean;
  /** What the terminal gives to “” … —; where it is not known they count as two, as in a Chinese console. */
  readonly ambiguous?: 1 | 2;
}

/** What the parts of an overview draw on. */
export interface Page {
  readonly columns: number;
  readonly chalk: ChalkInstance;
  readonly paint: Painter;
  /** The columns of a bar: coloured spaces, or # where there is no colour; one column wide in every terminal. */
  readonly bar: (width: number) => string;
  readonly ambiguous: 1 | 2;
}

export function page({ columns, colour, ambiguous = 2 }: TerminalOptions): Page {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    columns: Math.max(columns, 20),
    chalk,
    paint: painter(colour),
    bar: (width) => (colour ? chalk.bgCyan(' '.repeat(width)) : '#'.repeat(width)),
    ambiguous,
  };
}

/** A sentence, its further lines as far in as the first. */
export function sentence(text: string, { columns, paint }: Page, indent = 0): readonly string[] {
  return wrap(plainRuns(text), columns - indent).map((line) => ' '.repeat(indent) + paint(line));
}

/** A table at the left edge. */
export function flushTable(table: Table, page: Page): readonly string[] {
  return tableLines(table, page).map((line) => line.trimStart());
}
