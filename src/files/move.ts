import { closeSync, constants, copyFileSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';

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

/** Moves a file to a name that nobody has. @throws EEXIST where somebody has it by now: renaming would write over that one. */
export function moveNew(from: string, to: string): void {
  if (tryLink(from, to)) {
    rmSync(from, { force: true });
    return;
  }
  // Sticks and some shares have no links: an empty file keeps the place.
  closeSync(openSync(to, 'wx'));
  try {
    move(from, to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/**
 * Gives a file the first of these names that is free, beside the one that it has. What a program that has it open still writes into it
 * stands under both.
 */
export function nameAlso(file: string, names: Iterable<string>): string {
  for (const name of names) {
    try {
      if (!tryLink(file, name)) copyFileSync(file, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`no name left beside ${file}`);
}

/** A second name for a file; false where the disk has no links. @throws EEXIST, and ENOENT where there is no such file. */
export function tryLink(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') throw error;
    return false;
  }
}
