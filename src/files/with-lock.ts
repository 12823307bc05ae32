import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problem, UserError } from '../problems/problem.js';

const PAUSE = 50;
const TRIES = 60;
/** No change of a ledger takes so long: the run that took the lock was killed. */
const STALE = 10_000;

/**
 * Does something to a file while no other run of the program does: between looking whether it is still the file that was read and putting
 * the new one in its place, another one must not come. @throws UserError where another run keeps it for three seconds.
 */
export function withLock<T>(file: string, act: () => T): T {
  const lock = join(dirname(file), `.huibao-${basename(file)}.lock`);
  take(lock, file);
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string, file: string): void {
  for (let tried = 1; ; tried += 1) {
    try {
      closeSync(openSync(lock, 'wx'));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (made < Date.now() - STALE) rmSync(lock, { force: true });
    else if (tried === TRIES) throw new UserError([problem('busy', '错误', {}, { file })], 2);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}
