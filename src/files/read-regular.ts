import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;
/** Above any ledger, table, photo or report that people hand in; what each of them may be at most, its reader knows better. */
export const MOST_MEGABYTES = 128;

/** Why a file that the disk would give is not read; they stand beside the disk's own codes in messages. */
export type Refusal = 'NOT_REGULAR' | 'TOO_LARGE';

/** A file open for reading, given to `read`. A pipe would wait for its other end for ever, and a device never ends: only a file is opened. */
export function withRegular<T>(file: string, read: (handle: number) => T): T {
  check(statSync(file));
  // Between looking and opening it may become a pipe: opened so, it does not wait.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    check(fstatSync(handle));
    return read(handle);
  } finally {
    closeSync(handle);
  }
}

/** All bytes of a file. @throws the disk's error, or one whose code is a Refusal. */
export const readRegular = (file: string): Buffer =>
  withRegular(file, (handle) => {
    if (fstatSync(handle).size > MOST_MEGABYTES * MEGABYTE) throw refusal('TOO_LARGE');
    return readFileSync(handle);
  });

/** A folder is refused in the disk's word for it. */
function check(stat: { isFile(): boolean; isDirectory(): boolean }): void {
  if (!stat.isFile())
    throw stat.isDirectory() ? Object.assign(new Error('EISDIR'), { code: 'EISDIR' }) : refusal('NOT_REGULAR');
}

const refusal = (code: Refusal) => Object.assign(new Error(code), { code });
