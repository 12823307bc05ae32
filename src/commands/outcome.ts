import type { Written } from '../files/write-report.js';
import { problemJson } from '../problems/explain.js';
import { isError, type Problem, type UserError } from '../problems/problem.js';
import type { Gap } from '../template/template.js';
import { textWidth } from '../terminal/width.js';
import { BUILD_WORDS as WORDS } from '../words/build-words.js';

/** What became of one report of a ledger. */
export interface ReportOutcome {
  readonly template: string;
  readonly name: string;
  readonly gaps: readonly Gap[];
  readonly files: readonly Written[];
  /** What kept it, or a file of it, from being written. */
  readonly errors: readonly UserError[];
}

/** What became of one ledger: nothing was written of it where it has a 错误, all but what could not be where a report has one. */
export interface LedgerOutcome {
  readonly file: string;
  readonly community?: string;
  /** 成文日期, where it is today's for want of another. */
  readonly datedToday?: string;
  /** A plan was built and nobody said what time it is for. */
  readonly planUnclear?: true;
  readonly reports: readonly ReportOutcome[];
  readonly problems: readonly Problem[];
  /** 0 done, 1 its input has problems, 2 the disk said no. */
  readonly exitCode: 0 | 1 | 2;
}

/** The gaps that print 【待补】 in a working copy; a plan's intention is none of them. */
export const printedGaps = (reports: readonly Pick<ReportOutcome, 'gaps'>[]): readonly Gap[] =>
  reports.flatMap(({ gaps }) => gaps.filter((gap) => gap.printed));

export const gapJson = ({ name, label, remedy, printed, place }: Gap) => ({
  name,
  label,
  printed,
  remedy,
  template: place.file.replace(/^.*[\\/]/, ''),
  line: place.line ?? null,
});

/** The whole run as data: the same that the table says. */
export function outcomeJson(outcomes: readonly LedgerOutcome[]) {
  return {
    built: outcomes.filter(({ exitCode }) => exitCode === 0).length,
    failed: outcomes.filter(({ exitCode }) => exitCode !== 0).length,
    ledgers: outcomes.map(({ file, community = null, reports, problems, exitCode }) => ({
      file,
      community,
      ok: exitCode === 0,
      reports: reports.map(({ template, name, gaps, files }) => ({
        template,
        name,
        files: files.map((written) => written.file),
        moved: files.flatMap(({ movedTo }) => movedTo ?? []),
        gaps: gaps.map(gapJson),
      })),
      problems: problems.map(problemJson),
    })),
  };
}

/** What was built and what was not, a line a ledger. */
export function outcomeTable(outcomes: readonly LedgerOutcome[]): string {
  const rows = outcomes.map(({ file, community = '', reports, problems, exitCode }) => [
    exitCode === 0 ? WORDS.done : WORDS.failed,
    file,
    community,
    reports.length > 0 ? WORDS.reports(reports.filter(({ errors }) => errors.length === 0).length) : '—',
    reports.length > 0 ? WORDS.places(printedGaps(reports).length) : '—',
    exitCode === 0 ? '' : WORDS.errors(problems.filter(isError).length),
  ]);
  return table([WORDS.columns, ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - textWidth(text));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
