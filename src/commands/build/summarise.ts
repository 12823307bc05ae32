import { isError } from '../../problems/problem.js';
import type { LedgerSummary } from '../batch-summary.js';
import type { LedgerTask } from './build-ledger.js';
import { countsOf, type LedgerOutcome } from './outcome.js';

/** The outcome of a ledger in numbers. */
export const summarise = (outcome: LedgerOutcome, { path }: Pick<LedgerTask, 'path'>): LedgerSummary => ({
  file: outcome.file,
  path,
  community: outcome.community,
  exitCode: outcome.exitCode,
  ...countsOf([outcome]),
  errors: outcome.problems.filter(isError).length,
});
