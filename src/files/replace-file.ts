import { accessSync, constants, realpathSync, rmSync, statSync } from 'node:fs';
import { type Problem, problem, UserError } from '../problems/problem.js';
import { FILE_NAMES } from '../words/file-names.js';
import { diskError } from './disk-error.js';
import { freeNames } from './free-names.js';
import type { RecordsStep } from './generations.js';
import { move, nameAlso, tryLink } from './move.js';
import { ownerFile } from './owner-file.js';
import { hiddenName, placeWhole } from './place-whole.js';
import { readRegular } from './read-regular.js';
import { withLock } from './with-lock.js';

/** What is kept of the old bytes. */
export interface Keeping {
  /** Whether to keep them beside the file, as …（修改前）.yaml.bak, never over an older copy. */
  readonly copy?: boolean;
  /** Keeps them for `report undo`. */
  readonly record?: RecordsStep;
}

export interface Replaced {
  readonly copy?: string;
  /** 提醒 only. */
  readonly problems: readonly Problem[];
}

/**
 * Puts new bytes in the place of a user's file, whole or not at all. The file keeps its mode; a link to it stays a link.
 * @param before the bytes that were read; a file that holds others by now is left alone.
 * @throws UserError where it changed meanwhile, is read-only or open in another program, or the disk says no; it stays as it was.
 */
export function replaceFile(
  file: string,
  bytes: Uint8Array,
  before: Uint8Array,
  { copy: wanted = false, record }: Keeping = {},
): Replaced {
  let copy: string | undefined;
  let forget: (() => void) | undefined;
  try {
    const { target, mode, problems } = replaceable(file);
    const place = (temporary: string) => {
      if (!isStill(target, before)) throw changed(file);
      if (wanted) copy = keepCopy(file, before, mode);
      forget = record?.(target, before, bytes);
      if (!replaceUnchanged(temporary, target, before)) throw changed(file);
    };
    withLock(target, () => placeWhole(target, bytes, place, mode));
    return { ...(copy !== undefined && { copy }), problems };
  } catch (error) {
    if (copy !== undefined) rmSync(copy, { force: true });
    forget?.();
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

/**
 * Between a last look and the renaming, an editor may begin to write into the old file: it keeps a second name until it has been looked at
 * once more, and where it holds other bytes by then it is put back.
 * @returns false where the file is another one than was read; it stands there as it was saved.
 */
function replaceUnchanged(temporary: string, target: string, before: Uint8Array): boolean {
  const name = hiddenName(target, 'old');
  // Sticks and some shares have no links: there the last look is all that can be had.
  const old = tryLink(target, name) ? name : undefined;
  try {
    if (!isStill(target, before)) return false;
    move(temporary, target);
    if (old === undefined || isStill(old, before)) return true;
    move(old, target);
    return false;
  } finally {
    if (old !== undefined) rmSync(old, { force: true });
  }
}

const isStill = (file: string, before: Uint8Array): boolean => Buffer.compare(readRegular(file), before) === 0;
const changed = (file: string) => new UserError([problem('changed-meanwhile', '错误', {}, { file })], 2);

/**
 * Where a user's file really is, and its mode.
 * @throws UserError where it is read-only, open in another program or not there: told before anybody is asked for what to write.
 */
export function replaceable(file: string): {
  readonly target: string;
  readonly mode: number;
  readonly problems: readonly Problem[];
} {
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    const opener = ownerFile(target);
    if (opener && !opener.stale)
      throw new UserError([problem('file-open', '错误', { file, opener: opener.name }, { file })], 2);
    if ((mode & 0o200) === 0 || !mayWrite(target)) throw new UserError([problem('read-only', '错误', {}, { file })], 2);
    return { target, mode, problems: opener ? [problem('left-open', '提醒', { opener: opener.name }, { file })] : [] };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

/** Whole under its name or not at all. */
function keepCopy(file: string, bytes: Uint8Array, mode: number): string {
  let copy = '';
  placeWhole(
    file,
    bytes,
    (temporary) => {
      copy = nameAlso(temporary, freeNames(file, FILE_NAMES.keptAsBefore, '.bak'));
    },
    mode,
  );
  return copy;
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
