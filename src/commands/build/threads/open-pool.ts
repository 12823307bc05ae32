import type { Pool } from 'workerpool';
import { buildWorker } from '../../../files/own-files.js';
import type { LedgerTask } from '../decide/ledger-task.js';
import type { Wanted } from '../decide/open-run.js';
import type { LedgerRun } from '../write/build-ledger.js';
import { died } from '../write/build-safely.js';
import type { LedgerOutcome } from '../write/outcome.js';

/** What a thread has to know, as plain data. */
export interface WorkerSettings {
  readonly wanted: Wanted;
  /** Shared by all of them: whoever sets it to 1 prepares a large photo. */
  readonly gate: Int32Array;
  readonly run: Pick<LedgerRun, 'options' | 'target' | 'withGaps'> & { readonly today: string };
}

export interface BuildPool {
  readonly build: (task: LedgerTask) => Promise<LedgerOutcome>;
  readonly close: () => Promise<void>;
}

/**
 * A pool that lost a thread without a word (it ended, and no error came before) waits for its end for ever, and gives nobody the tasks that are
 * left where no other thread is at work. Whatever is asked of it makes it look at them again.
 */
function wake(pool: Pick<Pool, 'exec'>): void {
  pool.exec('methods').catch(() => undefined);
}

/** No ledger takes so much: a thread that does is stopped, and the others go on. */
const MOST_MEGABYTES = 1024;

/** Threads that build ledgers. One that dies costs the ledger that it had; another takes its place. */
export async function openPool(
  jobs: number,
  settings: Omit<WorkerSettings, 'gate'>,
  script = buildWorker(),
): Promise<BuildPool> {
  const { default: workerpool } = await import('workerpool');
  const pool = workerpool.pool(script, {
    workerType: 'thread',
    maxWorkers: jobs,
    workerThreadOpts: {
      workerData: { ...settings, gate: new Int32Array(new SharedArrayBuffer(4)) } satisfies WorkerSettings,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    },
  });
  return {
    build: async (task) => {
      try {
        return await pool.exec('build', [task]);
      } catch {
        wake(pool);
        return died(task);
      }
    },
    close: async () => {
      await pool.terminate();
    },
  };
}
