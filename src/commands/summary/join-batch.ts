import { extname } from 'node:path';
import { exists, expandGlob, readBytes } from '../../files/read-files.js';
import { writeOurs } from '../../files/write-ours.js';
import { isUntouched } from '../../package/seal.js';
import { type Problem, problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { SUMMARY_WORDS as WORDS } from '../../words/summary-words.js';
import type { Console, ExitCode } from '../console.js';
import { totalsOf } from './batch-summary.js';
import { type Joined, joinSummaries, type NamedSummary } from './join-summaries.js';
import { summaryTable, summaryTotals } from './summary-table.js';
import { ledgerSummaryJson, readSummary } from './summary-text.js';

export interface SummaryOptions {
  /** A CSV or XLSX file for the table. */
  readonly out?: string;
  readonly json: boolean;
}

/** The summaries of all parts of a run, told as one run: which parts are missing, one table, one exit code. */
export async function joinBatch(
  named: readonly string[],
  options: SummaryOptions,
  console: Console,
): Promise<ExitCode> {
  const format = options.out === undefined ? undefined : formatOf(options.out);
  const files = (await Promise.all(named.map(expand))).flat();
  const joined = joinSummaries(readAll([...new Set(files)]));
  if (options.out !== undefined && format) console.talk(await writeTable(options.out, format, joined));
  if (options.json) console.out(`${JSON.stringify(joinedJson(joined), null, 2)}\n`);
  else console.out(summaryTable(joined.ledgers));
  console.talk(
    [
      ...joined.passedOver.map((file) => WORDS.passedOver({ file })),
      summaryTotals(joined.ledgers),
      ...(joined.missing.length > 0 ? [WORDS.missing({ ...joined, ledgers: joined.ledgersMissing })] : []),
    ].join(''),
  );
  return joined.exitCode;
}

async function expand(name: string): Promise<readonly string[]> {
  return !exists(name) && /[*?[\]{}]/.test(name) ? expandGlob(name) : [name];
}

/** @throws UserError with every file that is no summary, or one of another run. */
function readAll(files: readonly string[]): readonly NamedSummary[] {
  const read = files.map((file) => ({ file, summary: readSummary(new TextDecoder().decode(readBytes(file))) }));
  const [first] = read.flatMap(({ file, summary }) => (summary ? [{ file, summary }] : []));
  const problems = read.flatMap(({ file, summary }): readonly Problem[] => {
    if (!summary) return [problem('summary-unfit', '错误', {}, { file })];
    if (first && summary.run !== first.summary.run)
      return [problem('summary-other', '错误', { first: first.file }, { file })];
    return [];
  });
  if (files.length === 0) throw usageError('summary-none', {});
  if (problems.length > 0) throw new UserError(problems);
  return read.flatMap(({ file, summary }) => (summary ? [{ file, summary }] : []));
}

const FORMATS = { '.csv': 'csv', '.xlsx': 'xlsx' } as const;
type TableFormat = (typeof FORMATS)[keyof typeof FORMATS];

function formatOf(out: string): TableFormat {
  const extension = extname(out).toLowerCase();
  if (extension === '.csv' || extension === '.xlsx') return FORMATS[extension];
  throw usageError('summary-extension', { file: out });
}

async function writeTable(out: string, format: TableFormat, { ledgers }: Joined): Promise<string> {
  const { csvTable, xlsxTable } = await import('../../sheet/write/write-table.js');
  const rows = [
    WORDS.columns,
    ...ledgers.map(({ path, community = '', exitCode, reports, unchanged, failed, held, blanks, errors }) => [
      path,
      community,
      exitCode === 0 ? WORDS.done : WORDS.notDone,
      reports,
      unchanged,
      failed,
      held,
      blanks,
      errors,
    ]),
  ];
  const bytes = format === 'csv' ? csvTable(rows) : await xlsxTable(WORDS.sheet, rows);
  // A table that somebody has written into is kept; of a CSV nobody can tell.
  const isOurs = async (before: Uint8Array) => format === 'xlsx' && isUntouched(before);
  const { file, movedTo } = await writeOurs(out, bytes, isOurs);
  return `${movedTo ? WORDS.kept({ file, movedTo }) : ''}${WORDS.written({ file })}`;
}

const joinedJson = (joined: Joined) => {
  const { ledgers, failed, ...totals } = totalsOf(joined.ledgers);
  return {
    exit_code: joined.exitCode,
    shards: joined.of,
    missing: joined.missing,
    ledgers_missing: joined.ledgersMissing,
    passed_over: joined.passedOver,
    built: ledgers - totals.ledgersFailed,
    failed: totals.ledgersFailed,
    reports: totals.reports,
    reports_failed: failed,
    reports_held_back: totals.held,
    unchanged: totals.unchanged,
    blanks: totals.blanks,
    ledgers: joined.ledgers.map(ledgerSummaryJson),
  };
};
