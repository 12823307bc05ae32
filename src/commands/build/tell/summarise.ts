import { isError } from '../../../problems/problem.js';
import type { LedgerSummary } from '../../summary/batch-summary.js';
import type { LedgerTask } from '../decide/ledger-task.js';
import { countsOf, type LedgerOutcome } from '../write/outcome.js';

/** The outcome of a ledger in numbers. */
export const summarise = (
  outcome: LedgerOutcome,
  { file, path }: Pick<LedgerTask, 'file' | 'path'>,
): LedgerSummary => ({
  file,
  path,
  community: outcome.community,
  exitCode: outcome.exitCode,
  ...countsOf([outcome]),
  errors: outcome.problems.filter(isError).length,
});
