import { explain } from '../../../problems/explain.js';
import { fold } from '../../../problems/fold.js';
import { distinct } from '../../../problems/problem.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import type { Console } from '../../console.js';
import { type LedgerSummary, totalsOf } from '../../summary/batch-summary.js';
import { summaryTable, summaryTotals } from '../../summary/summary-table.js';
import type { LedgerOutcome } from '../write/outcome.js';

export interface TalkOptions {
  readonly strict: boolean;
  readonly draft: boolean;
  readonly quiet: boolean;
  /** Whether it is told as a table. */
  readonly isBatch: boolean;
  /** The folder with all that was made; undefined where nothing was. */
  readonly where: { readonly folder: string; readonly zips: number } | undefined;
  /** The command that lists what these reports lack. */
  readonly check: string;
}

/**
 * What a person is told at the end: problems, what was moved aside, what was written, what is to be supplied; of a batch its totals, and
 * last what is not done.
 */
export function buildTalk(
  outcomes: readonly LedgerOutcome[],
  summaries: readonly LedgerSummary[],
  { strict, draft, quiet, isBatch, where, check }: TalkOptions,
  console: Pick<Console, 'talkColour' | 'columns'>,
): string {
  const { shown, alike } = fold(distinct(outcomes.flatMap((outcome) => outcome.problems)));
  const { reports: whole, failed, blanks } = totalsOf(summaries);
  const reports = whole + failed;
  const total = reports > 1 ? WORDS.reportsTogether({ reports }) : '';
  return [
    explain(shown, { colour: console.talkColour, columns: console.columns, alike }),
    keptTalk(outcomes),
    ...(quiet ? [] : isBatch ? ['\n', summaryTable(summaries)] : writtenTalk(outcomes)),
    ...(failed > 0 && reports > 1 ? [WORDS.unfinished({ reports, failed })] : []),
    ...(blanks > 0
      ? [`${total}${strict ? WORDS.heldBack({ gaps: blanks, check }) : WORDS.gaps({ gaps: blanks, draft, check })}`]
      : []),
    ...(isBatch && where && !quiet ? [WORDS.inFolder(where)] : []),
    ...(isBatch ? [summaryTotals(summaries)] : []),
  ].join('');
}

/** What somebody has edited is moved, never silently. */
export const keptTalk = (outcomes: readonly LedgerOutcome[]): string =>
  filesOf(outcomes)
    .flatMap(({ file, movedTo }) => (movedTo ? WORDS.kept({ file, movedTo }) : []))
    .join('');

const writtenTalk = (outcomes: readonly LedgerOutcome[]): readonly string[] =>
  filesOf(outcomes).map(({ file, unchanged }) => (unchanged ? WORDS.unchanged({ file }) : WORDS.written({ file })));

const filesOf = (outcomes: readonly LedgerOutcome[]) =>
  outcomes.flatMap(({ reports, zip }) => [...reports.flatMap(({ files }) => files), ...(zip ? [zip] : [])]);

/** Plans of ledgers that do not say what year they are for, where that is not plain. */
export const planTalk = (outcomes: readonly LedgerOutcome[]): string =>
  outcomes.flatMap(({ file, planUnclear }) => (planUnclear ? [WORDS.planUnclear({ file })] : [])).join('');

/** Reports that have little to say: of a few ledgers, for of a street's it is known what it makes of them. */
export const hollowTalk = (outcomes: readonly LedgerOutcome[]): string => {
  const all = outcomes.filter(({ hollow }) => hollow);
  if (all.length > NAMED) return '';
  return all
    .flatMap(({ file, hollow = [] }) =>
      [...new Set(hollow.map(({ why }) => why))].map((why) =>
        WORDS.hollow[why]({ file, reports: hollow.flatMap((one) => (one.why === why ? one.template : [])) }),
      ),
    )
    .join('');
};

/** So many ledgers are named one by one. */
const NAMED = 3;

/** Ledgers without 成文日期 of their own. */
export function datedTalk(outcomes: readonly LedgerOutcome[]): string {
  const today = outcomes.flatMap(({ file, datedToday }) =>
    datedToday === undefined ? [] : [{ file, date: datedToday }],
  );
  const [first] = today;
  if (!first || today.length <= NAMED) return today.map(WORDS.datedToday).join('');
  const files = today.slice(0, NAMED).map(({ file }) => file);
  return WORDS.datedTodayAll({ count: today.length, files, date: first.date });
}
