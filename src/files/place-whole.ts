import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a killed run may leave behind; no other program's files are called so. */
const TEMPORARY = /^\.huibao-(?:[\da-f]{12}\.(tmp|old)|.+\.(lock)(?:-[\da-f]{12})?)$/;
/** No run writes one file for that long. */
const STALE = 10 * 60_000;

/** Folders that were looked through: once in a run is enough. */
const swept = new Set<string>();

/** Beside a file; `old` is a second name of the one that is being replaced. */
export const hiddenName = (file: string, kind: 'tmp' | 'old'): string =>
  join(dirname(file), `.huibao-${randomBytes(6).toString('hex')}.${kind}`);

/** Writes all bytes to a temporary file beside the one they are for; `place` then moves it to where it belongs. */
export function placeWhole(file: string, bytes: Uint8Array, place: (temporary: string) => void, mode?: number): void {
  const folder = dirname(file);
  sweep(folder);
  const temporary = hiddenName(file, 'tmp');
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, bytes);
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Takes away temporary files that a run which was killed has left. Where that fails, nothing is lost. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const [, own, lock] = TEMPORARY.exec(name) ?? [];
      const kind = own ?? lock;
      // A second name does not change when the file was written, but when it was changed.
      if (kind && statSync(path)[kind === 'old' ? 'ctimeMs' : 'mtimeMs'] < Date.now() - STALE)
        rmSync(path, { force: true });
    }
  } catch {}
}
