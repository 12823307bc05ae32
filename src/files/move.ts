import { renameSync } from 'node:fs';

const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES']);
const TRIES = 8;
const PAUSE = 40;

/**
 * Renames a file. A virus scanner or a sync client holds a file that has just been written for a moment, and Windows then refuses: so it
 * is tried for a third of a second.
 */
export function move(from: string, to: string): void {
  for (let tried = 1; ; tried += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tried === TRIES || !BUSY.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
