import { isMainThread, workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import type { LedgerTask } from '../decide/ledger-task.js';
import { openRun } from '../decide/open-run.js';
import { buildSafely } from '../write/build-safely.js';
import { oneAtATime } from './one-at-a-time.js';
import type { WorkerSettings } from './open-pool.js';

/** A thread of a batch: builds the ledgers that it is given, one after the other, with templates of its own. */
function serve({ wanted, run, gate }: WorkerSettings): void {
  const opened = openRun(wanted);
  const silent = { out: () => undefined, progress: () => undefined, today: run.today };
  const alone = oneAtATime(gate);
  worker({
    build: async (task: LedgerTask) => buildSafely(task, { ...(await opened), ...run, console: silent, alone }),
  });
}

// Loaded by anything but a pool, the module does nothing.
if (!isMainThread && workerData) serve(workerData);
