import { problem } from '../../../problems/problem.js';
import type { LedgerTask } from '../decide/ledger-task.js';
import { buildLedger, type LedgerRun } from './build-ledger.js';
import type { LedgerOutcome } from './outcome.js';

/** In a batch a fault of ours costs the ledger that it shows itself with, and no other. */
export async function buildSafely(task: LedgerTask, run: LedgerRun): Promise<LedgerOutcome> {
  try {
    return await buildLedger(task, run);
  } catch (error) {
    const reason = String(error).split('\n')[0] ?? '';
    return stopped(task, problem('ledger-stopped', '错误', { file: task.file, reason }, { file: task.file }));
  }
}

/** Of a ledger whose thread is gone. */
export const died = (task: LedgerTask): LedgerOutcome =>
  stopped(task, problem('worker-died', '错误', { file: task.file }, { file: task.file }));

const stopped = ({ file }: LedgerTask, found: LedgerOutcome['problems'][number]): LedgerOutcome => ({
  file,
  reports: [],
  problems: [found],
  exitCode: 2,
});
