import { textWidth } from '../../terminal/width.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import { type LedgerSummary, totalsOf } from './batch-summary.js';

/** More lines than a person reads: of those that went well only the number is told. */
const MOST_ROWS = 100;

/** What was built and what was not, a line a ledger. */
export function summaryTable(ledgers: readonly LedgerSummary[]): string {
  const shown = ledgers.length > MOST_ROWS ? ledgers.filter(({ exitCode }) => exitCode !== 0) : ledgers;
  const rows = shown.map(summaryRow);
  const hidden = ledgers.length - shown.length;
  return `${table(withoutEmpty([WORDS.columns, ...rows]))}${hidden > 0 ? WORDS.others(hidden) : ''}`;
}

/** The cells of its line. */
function summaryRow(ledger: LedgerSummary): readonly string[] {
  const { file, community = '', exitCode, reports, blanks, unchanged } = ledger;
  const isRead = wasRead(ledger);
  return [
    exitCode === 0 ? WORDS.done : WORDS.failed,
    file,
    community,
    isRead ? WORDS.reports(reports) : '—',
    isRead ? WORDS.places(blanks) : '—',
    unchanged > 0 ? WORDS.reports(unchanged) : '—',
    exitCode === 0 ? '' : whyNot(ledger),
  ];
}

const wasRead = ({ reports, failed, held }: LedgerSummary): boolean => reports + failed + held > 0;

/** What a log says of it, where no heads of columns say what is what. */
export const logRow = (ledger: LedgerSummary): string =>
  [
    ledger.exitCode === 0 ? WORDS.done : WORDS.failed,
    ledger.file,
    ledger.community,
    wasRead(ledger) ? WORDS.logLedger(ledger) : undefined,
    ledger.exitCode === 0 ? undefined : whyNot(ledger),
  ]
    .filter(Boolean)
    .join('  ');

/** One line on the whole run, and the ledgers that are not done. */
export function summaryTotals(ledgers: readonly LedgerSummary[]): string {
  const failed = ledgers.filter(({ exitCode }) => exitCode !== 0);
  return [
    WORDS.totals(totalsOf(ledgers)),
    ...(failed.length > 0 ? [WORDS.failedLedgers] : []),
    ...failed.map((ledger) =>
      WORDS.failedLedger({ file: ledger.file, community: ledger.community, errors: whyNot(ledger) }),
    ),
  ].join('');
}

/** Where --strict holds a report back there is no error. */
const whyNot = ({ errors }: LedgerSummary): string => (errors > 0 ? WORDS.errors(errors) : WORDS.lacking);

/** A column that says nothing of any ledger is left out. */
const withoutEmpty = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.filter((_, column) => column < FEWEST || rows.slice(1).some((one) => one[column] !== '—')));
const FEWEST = 5;

function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => ({ text, width: textWidth(text) })));
  const widths = (rows[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.width ?? 0), 0),
  );
  const pad = ({ text, width }: { text: string; width: number }, column: number) =>
    text + ' '.repeat((widths[column] ?? 0) - width);
  return cells.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
