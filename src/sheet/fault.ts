import type { Code } from '../problems/messages.js';
import { type Problem, problem } from '../problems/problem.js';

/** What is wrong with a table, a row or a cell, before it is known which file it stands in. */
export interface Fault {
  readonly code: Code;
  readonly args: Readonly<Record<string, unknown>>;
  /** D7, or D5:D7 where cells are merged; absent where the whole row or table is at fault. */
  readonly cell?: string;
}

export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
}

/** Sheets that hold no activities: nothing of them was left behind. */
const HARMLESS: ReadonlySet<Code> = new Set<Code>(['sheet-note', 'sheet-empty', 'sheet-hidden']);

/** A fault with the place where it stands; a 错误 where something was not read. */
export const tableProblem = ({ code, args, cell }: Fault, { file, sheet = '', row }: TablePlace): Problem =>
  problem(code, HARMLESS.has(code) ? '提醒' : '错误', args as never, {
    file,
    sheet,
    ...(row !== undefined && { line: row }),
    ...(cell !== undefined && { cell }),
  });
