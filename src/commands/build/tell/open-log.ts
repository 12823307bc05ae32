import { appendText } from '../../../files/append-text.js';
import { explain } from '../../../problems/explain.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import type { Console } from '../../console.js';
import { type LedgerSummary, totalsOf } from '../../summary/batch-summary.js';
import { logRow } from '../../summary/summary-table.js';
import type { LedgerOutcome } from '../write/outcome.js';

export interface Log {
  readonly tell: (outcome: LedgerOutcome, summary: LedgerSummary) => void;
  /** With what came of all of them. */
  readonly close: (summaries: readonly LedgerSummary[]) => void;
}

/** A log of a run: a line a ledger as it is done, with all of its problems, none folded. @throws UserError where the disk says no. */
export function openLog(file: string | undefined, ledgers: number, { now }: Pick<Console, 'now'>): Log {
  if (file === undefined) return { tell: () => undefined, close: () => undefined };
  appendText(file, WORDS.logStart({ time: now(), ledgers }));
  return {
    tell: ({ problems }, summary) => {
      const told = explain(problems, { colour: false })
        .trimEnd()
        .replace(/^(?=.)/gm, '    ');
      appendText(file, `${now()} ${logRow(summary)}\n${told && `${told}\n`}`);
    },
    close: (summaries) => appendText(file, WORDS.logEnd({ time: now(), totals: WORDS.totals(totalsOf(summaries)) })),
  };
}
