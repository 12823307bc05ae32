import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Problem, problem, UserError } from '../problems/problem.js';
import { FILE_NAMES } from '../words/file-names.js';
import { diskError } from './disk-error.js';
import { freeNames } from './free-names.js';
import { move, moveNew, nameAlso } from './move.js';
import { ownerFile } from './owner-file.js';
import { hiddenName, placeWhole } from './place-whole.js';
import { readRegular } from './read-regular.js';
import { withLock } from './with-lock.js';

export interface Written {
  readonly file: string;
  /** Where a hand-edited file of that name now is. */
  readonly movedTo?: string;
  /** Whether it was there already, byte for byte: it has not been touched. */
  readonly unchanged?: true;
  /** 提醒 only. */
  readonly problems: readonly Problem[];
}

/** Somebody who saves a file more often than that while we look at it does not want it replaced. */
const TRIES = 40;

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed. A file of that name which is not byte for byte
 * what we wrote is the user's work and is first renamed …（手改）. Whose work it is, is decided on what was read; under the lock, and with
 * the file about to be replaced, it is read again, and where it is another one by now all is decided anew.
 * @throws UserError where it is read-only, open in another program or the disk says no; what was there stays as it was.
 */
export async function writeOurs(
  file: string,
  bytes: Uint8Array,
  isUntouched: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Written> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const opener = ownerFile(file);
    if (opener && !opener.stale)
      throw new UserError([problem('file-open', '错误', { file, opener: opener.name }, { file })], 2);
    const problems = opener ? [problem('left-open', '提醒', { opener: opener.name }, { file })] : [];
    for (let tried = 1; tried <= TRIES; tried += 1) {
      const before = contents(file);
      const edited = before !== undefined && !(await isUntouched(before));
      if (before && !edited && Buffer.compare(before, bytes) === 0) return { file, unchanged: true, problems };
      if (before && isReadOnly(file)) throw new UserError([problem('report-read-only', '错误', {}, { file })], 2);
      const replaced = withLock(file, () => replace(file, before, bytes, edited));
      if (replaced) return { file, ...replaced, problems };
    }
    throw new UserError([problem('busy', '错误', { file }, { file })], 2);
  } catch (error) {
    throw error instanceof UserError ? error : diskError('write-failed', file, error);
  }
}

type Replaced = Pick<Written, 'movedTo'>;

/** Undefined where the file is another one than was read: nothing has been done then. */
function replace(
  file: string,
  before: Uint8Array | undefined,
  bytes: Uint8Array,
  edited: boolean,
): Replaced | undefined {
  if (!isStill(file, before)) return undefined;
  let replaced: Replaced | undefined;
  placeWhole(file, bytes, (temporary) => {
    replaced = before ? replaceOld(temporary, file, before, edited) : placeNew(temporary, file);
  });
  return replaced;
}

function placeNew(temporary: string, file: string): Replaced | undefined {
  try {
    moveNew(temporary, file);
    return {};
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}

/**
 * The file is taken away whole, looked at, and the new one put where nobody has put another in the meantime: whatever somebody saves in that
 * very moment, into the old file or under its name, is there afterwards. One that is not the file that was read goes back.
 */
function replaceOld(temporary: string, file: string, before: Uint8Array, edited: boolean): Replaced | undefined {
  const taken = hiddenName(file, 'old');
  let kept: string | undefined;
  let isKept = false;
  try {
    kept = edited ? nameAlso(file, freeNames(file, FILE_NAMES.keptAsEdited)) : undefined;
    if (!isStill(file, before)) return undefined;
    move(file, taken);
    if (!isStill(taken, before)) {
      giveBack(taken, file);
      return undefined;
    }
    isKept = kept !== undefined;
    if (!placed(temporary, taken, file)) return undefined;
    if (kept !== undefined) return { movedTo: kept };
    // A program that has the old file open may write into it until now.
    return isStill(taken, before) ? {} : { movedTo: nameAlso(taken, freeNames(file, FILE_NAMES.keptAsEdited)) };
  } catch (error) {
    if (contents(file) === undefined) return undefined;
    throw error;
  } finally {
    if (kept !== undefined && !isKept) rmSync(kept, { force: true });
    rmSync(taken, { force: true });
  }
}

/** False where somebody has saved a file of that name by now. Where the disk says no, the old one goes back. */
function placed(temporary: string, taken: string, file: string): boolean {
  try {
    moveNew(temporary, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    giveBack(taken, file);
    throw error;
  }
}

/** Under its own name again, or beside what somebody has put there. */
function giveBack(taken: string, file: string): void {
  try {
    moveNew(taken, file);
  } catch {
    nameAlso(taken, freeNames(file, FILE_NAMES.keptAsEdited));
  }
}

function contents(file: string): Uint8Array | undefined {
  try {
    return readRegular(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isStill(file: string, before: Uint8Array | undefined): boolean {
  const now = contents(file);
  return now === undefined || before === undefined ? now === before : Buffer.compare(now, before) === 0;
}

const isReadOnly = (file: string): boolean =>
  ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0o200) & 0o200) === 0;
