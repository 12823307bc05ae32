import { isError } from '../../problems/problem.js';
import { textWidth } from '../../terminal/width.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import { countsOf, type LedgerOutcome } from './outcome.js';

/** More lines than a person reads: of those that went well only the number is told. */
const MOST_ROWS = 100;

/** What was built and what was not, a line a ledger. */
export function outcomeTable(outcomes: readonly LedgerOutcome[]): string {
  const shown = outcomes.length > MOST_ROWS ? outcomes.filter(({ exitCode }) => exitCode !== 0) : outcomes;
  const rows = shown.map((outcome) => {
    const { file, community = '', reports, exitCode } = outcome;
    const counts = countsOf([outcome]);
    return [
      exitCode === 0 ? WORDS.done : WORDS.failed,
      file,
      community,
      reports.length > 0 ? WORDS.reports(counts.reports) : '—',
      reports.length > 0 ? WORDS.places(counts.blanks) : '—',
      counts.unchanged > 0 ? WORDS.reports(counts.unchanged) : '—',
      exitCode === 0 ? '' : errorsOf(outcome),
    ];
  });
  return `${table(withoutEmpty([WORDS.columns, ...rows]))}${shown.length < outcomes.length ? WORDS.others(outcomes.length - shown.length) : ''}`;
}

/** One line on the whole run, and the ledgers that are not done. */
export function outcomeTotals(outcomes: readonly LedgerOutcome[]): string {
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0);
  return [
    WORDS.totals({ ledgers: outcomes.length, ledgersFailed: failed.length, ...countsOf(outcomes) }),
    ...(failed.length > 0 ? [WORDS.failedLedgers] : []),
    ...failed.map((outcome) => WORDS.failedLedger({ ...outcome, errors: errorsOf(outcome) })),
  ].join('');
}

/** Where --strict holds a report back there is none. */
const errorsOf = ({ problems }: LedgerOutcome): string => {
  const errors = problems.filter(isError).length;
  return errors > 0 ? WORDS.errors(errors) : WORDS.lacking;
};

/** A column that says nothing of any ledger is left out. */
const withoutEmpty = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.filter((_, column) => column < FEWEST || rows.slice(1).some((one) => one[column] !== '—')));
const FEWEST = 5;

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  const pad = (text: string, column: number) => text + ' '.repeat((widths[column] ?? 0) - textWidth(text));
  return rows.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
