import type { LedgerTask } from '../decide/ledger-task.js';
import type { Wanted } from '../decide/open-run.js';
import { buildLedger, type LedgerRun } from '../write/build-ledger.js';
import { buildSafely } from '../write/build-safely.js';
import type { LedgerOutcome } from '../write/outcome.js';
import { chooseThreads } from './choose-threads.js';
import { inOrder } from './in-order.js';
import { openPool } from './open-pool.js';

/**
 * All ledgers of a run, in threads where that is worth while: what comes of them, and its order, is the same with one as with many.
 * @param hear of each as soon as all before it are done; gives what is to be kept of it.
 */
export async function buildAll(
  tasks: readonly LedgerTask[],
  wanted: Wanted,
  run: LedgerRun,
  { asked, isAlone }: { readonly asked: number | undefined; readonly isAlone: boolean },
  hear: (outcome: LedgerOutcome, task: LedgerTask) => LedgerOutcome,
): Promise<readonly LedgerOutcome[]> {
  const { options, target, withGaps, console, templates } = run;
  const outcomes: LedgerOutcome[] = [];
  const tell = (outcome: LedgerOutcome, index: number) => {
    outcomes.push(hear(outcome, tasks[index] as LedgerTask));
    if (tasks.length > 1) console.progress(`[${index + 1}/${tasks.length}] ${outcome.file}`);
  };
  const jobs = chooseThreads(asked, tasks.length, tasks.length * templates.length * options.format.length);
  const [only] = tasks;
  // A fault of ours that the only ledger of a run meets is shown whole.
  if (only && isAlone) tell(await buildLedger(only, run), 0);
  // A copy, as a thread gives one: what is kept of a ledger is to hold no piece of its text.
  else if (jobs === 1) await inOrder(tasks, 1, async (task) => structuredClone(await buildSafely(task, run)), tell);
  else {
    const pool = await openPool(jobs, { wanted, run: { options, target, withGaps, today: console.today } });
    try {
      // A queue longer than there are threads: while the slowest is waited for, the others have something to do.
      await inOrder(tasks, jobs * 4, pool.build, tell);
    } finally {
      await pool.close();
    }
  }
  console.progress('');
  return outcomes;
}
