import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem, UserError } from '../problems/problem.js';
import { FILE_NAMES } from '../words/file-names.js';
import { diskError } from './disk-error.js';
import { freeName } from './free-name.js';
import { move } from './move.js';
import { ownerFile } from './owner-file.js';
import { placeWhole } from './place-whole.js';

export interface Written {
  readonly file: string;
  /** Where a hand-edited file of that name now is. */
  readonly movedTo?: string;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed. A file of that name which is not byte for byte
 * what we wrote is the user's work and is first renamed …（手改）.
 * @throws UserError where it is open in another program or the disk says no; what was there stays as it was.
 */
export async function writeReport(
  file: string,
  bytes: Uint8Array,
  isUntouched: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Written> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const opener = ownerFile(file);
    if (opener) throw new UserError([problem('file-open', '错误', { file, opener }, { file })], 2);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const movedTo = before && !(await isUntouched(before)) ? freeName(file, FILE_NAMES.keptAsEdited) : undefined;
    if (before && !movedTo && Buffer.compare(before, bytes) === 0) return { file };
    placeWhole(file, bytes, (temporary) => {
      if (movedTo) move(file, movedTo);
      try {
        move(temporary, file);
      } catch (error) {
        if (movedTo) move(movedTo, file);
        throw error;
      }
    });
    return { file, ...(movedTo && { movedTo }) };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('write-failed', file, error);
  }
}
