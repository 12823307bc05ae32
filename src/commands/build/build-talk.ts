import { explain } from '../../problems/explain.js';
import { distinct } from '../../problems/problem.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import type { Console } from '../console.js';
import { type LedgerOutcome, outcomeTable, printedGaps } from '../outcome.js';

export interface TalkOptions {
  readonly strict: boolean;
  readonly draft: boolean;
  readonly quiet: boolean;
}

/** What a person is told at the end: problems, what was moved aside, what was written, what is to be supplied. */
export function buildTalk(
  outcomes: readonly LedgerOutcome[],
  { strict, draft, quiet }: TalkOptions,
  console: Pick<Console, 'talkColour' | 'columns'>,
): string {
  const problems = distinct(outcomes.flatMap((outcome) => outcome.problems));
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const files = reports.flatMap((report) => report.files);
  const failed = reports.filter((report) => report.errors.length > 0).length;
  const gaps = printedGaps(reports).length;
  const total = reports.length > 1 ? WORDS.reportsTogether({ reports: reports.length }) : '';
  return [
    explain(problems, { colour: console.talkColour, columns: console.columns }),
    ...files.flatMap(({ file, movedTo }) => (movedTo ? WORDS.kept({ file, movedTo }) : [])),
    ...(quiet
      ? []
      : outcomes.length > 1
        ? ['\n', outcomeTable(outcomes)]
        : files.map(({ file }) => WORDS.written({ file }))),
    ...(failed > 0 && reports.length > 1 ? [WORDS.unfinished({ reports: reports.length, failed })] : []),
    ...(gaps > 0 ? [`${total}${strict ? WORDS.heldBack({ gaps }) : WORDS.gaps({ gaps, draft })}`] : []),
  ].join('');
}

/** Ledgers without 成文日期 of their own, and plans of ledgers that do not say what year they are for, where that is not plain. */
export const datedTalk = (outcomes: readonly LedgerOutcome[]): string =>
  outcomes
    .flatMap(({ file, datedToday, planUnclear }) => [
      ...(datedToday === undefined ? [] : [WORDS.datedToday({ file, date: datedToday })]),
      ...(planUnclear ? [WORDS.planUnclear({ file })] : []),
    ])
    .join('');
