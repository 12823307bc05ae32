import type { Code, MessageArgs } from './messages.js';

/** A 错误 stops its ledger (or template); a 提醒 never stops anything. */
export type Severity = '错误' | '提醒';

/** Where a fault stands. Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** How many characters are at fault. */
  readonly length?: number;
  /** The text of the line, so that a message can draw it. */
  readonly excerpt?: string;
  /** The column of the excerpt's first character, where a long line was cut at its beginning; 1 unless given. */
  readonly excerptColumn?: number;
  /** In a table: the name of its sheet, '' where a file has no more than one. `line` is then the row. */
  readonly sheet?: string;
  /** D7, or D5:D7 where cells are merged. */
  readonly cell?: string;
}

/** A fault of the input, as data. Its wording lives in messages/. */
export interface Problem extends Place {
  readonly code: Code;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A problem whose arguments fit its code. */
export function problem<C extends Code>(code: C, severity: Severity, args: MessageArgs<C>, place: Place): Problem {
  return { code, severity, args: args as Readonly<Record<string, unknown>>, ...place };
}

/** What is wrong with a template is wrong in all reports that it makes, and told once. */
export const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((found) => [JSON.stringify(found), found])).values(),
];

export const isError = (p: Problem) => p.severity === '错误';

/** What a user did or gave; printed without a stack. `exitCode`: 1 the input has problems, 2 wrong usage or the disk said no. */
export class UserError extends Error {
  override name = 'UserError';
  readonly problems: readonly Problem[];
  readonly exitCode: 1 | 2;

  constructor(problems: readonly Problem[], exitCode: 1 | 2 = 1, cause?: unknown) {
    super(problems.map((p) => p.code).join(', '), { cause });
    this.problems = problems;
    this.exitCode = exitCode;
  }
}
