import { Chalk, type ChalkInstance } from 'chalk';
import { harmless } from '../terminal/harmless.js';
import { wrap } from '../terminal/wrap.js';
import { PROBLEM_WORDS } from '../words/problem-words.js';
import { drawing } from './drawing.js';
import { inWords } from './in-words.js';
import { isError, type Problem, type Severity } from './problem.js';

export interface ExplainOptions {
  readonly colour: boolean;
  /** Width of the terminal; without it sentences are not wrapped, and the lines drawn are cut to 100. */
  readonly columns?: number;
  /** Those like it that are not shown, by the one that stands for them. */
  readonly alike?: ReadonlyMap<Problem, readonly Problem[]>;
}

/**
 * Problems for a person: the place and what is wrong, the line with `^` under the fault, the remedy; file by file, line by line, and
 * a count at the end. No problems, no text.
 */
export function explain(problems: readonly Problem[], options: ExplainOptions): string {
  if (problems.length === 0) return '';
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const parts = byFile(problems).map((problem) => explained(problem, options, chalk));
  const all = [...problems, ...[...(options.alike?.values() ?? [])].flat()];
  return `${[...parts, summary(all)].join('\n\n')}\n`;
}

/** 共 3 个错误、1 个提醒 */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  return PROBLEM_WORDS.summary({ errors, warnings: problems.length - errors });
}

/** A problem for a program, in the words that `explain` prints. Lines and columns count from 1; null where there is none. */
export function problemJson(problem: Problem) {
  const { severity, code, file, line = null, column = null } = problem;
  const { what, remedy } = inWords(problem);
  return { severity, code, file, line, column, message: what, remedy };
}

function explained(problem: Problem, { columns, alike }: ExplainOptions, chalk: ChalkInstance): string {
  const { severity } = problem;
  const { what, remedy } = inWords(problem);
  const place = placeText(problem);
  const headline = folded(`${severity}${place && ` ${place}`}  ${what}`, columns);
  const remedyLines = remedy === '' ? [] : folded(`→ ${remedy}`, columns && columns - 2).map((text) => `  ${text}`);
  const paint = COLOURS[severity](chalk);
  return [
    ...headline.map((text, index) => (index === 0 ? paint(severity) + text.slice(severity.length) : text)),
    ...drawing(problem, columns ?? 100, { gutter: chalk.dim, fault: paint }),
    ...remedyLines.map((text) => chalk.green(text)),
    ...alsoAt(problem, alike?.get(problem)).flatMap((text) =>
      folded(text, columns && columns - 2).map((line) => `  ${line}`),
    ),
  ].join('\n');
}

const placeText = ({ file, line, column }: Problem): string =>
  [file, line, line && column].filter((part) => part !== undefined && part !== '').join(':');

/** So many places are named. */
const NAMED = 8;

function alsoAt(first: Problem, alike: readonly Problem[] = []): readonly string[] {
  if (alike.length === 0) return [];
  if (isError(first)) return [PROBLEM_WORDS.alsoOn({ lines: alike.flatMap(({ line }) => line ?? []) })];
  const places = alike.slice(0, NAMED).map(placeText).filter(Boolean);
  return [PROBLEM_WORDS.alike({ count: alike.length, places, all: places.length === alike.length })];
}

const COLOURS = {
  错误: (chalk) => chalk.red.bold,
  提醒: (chalk) => chalk.yellow.bold,
} satisfies Record<Severity, (chalk: ChalkInstance) => ChalkInstance>;

/** Further lines of a sentence stand four in. */
function folded(text: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [harmless(text)];
  return wrap([{ text: harmless(text), style: 'text' }], Math.max(columns - 4, 8), Math.max(columns, 8)).map(
    (line, index) => (index === 0 ? '' : '    ') + line.map((glyph) => glyph.text).join(''),
  );
}

/** Files in the order of their first problem, the problems of a file by line; those of the whole file first. */
function byFile(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return files.flatMap((file) =>
    problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}
