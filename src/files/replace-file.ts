import { accessSync, constants, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { problem, UserError } from '../problems/problem.js';
import { FILE_NAMES } from '../words/file-names.js';
import { diskError } from './disk-error.js';
import { freeName } from './free-name.js';
import { move } from './move.js';
import { ownerFile } from './owner-file.js';
import { placeWhole } from './place-whole.js';
import { withLock } from './with-lock.js';

/**
 * Puts new bytes in the place of a user's file, whole or not at all. The file keeps its mode; a link to it stays a link.
 * @param before the bytes that were read; a file that holds others by now is left alone.
 * @param keep whether to keep the old bytes beside it, as …（修改前）.yaml.bak, never over an older copy. Gives the copy's name.
 * @throws UserError where it changed meanwhile, is read-only or open in another program, or the disk says no; it stays as it was.
 */
export function replaceFile(file: string, bytes: Uint8Array, before: Uint8Array, keep = false): string | undefined {
  let copy: string | undefined;
  try {
    const { target, mode } = replaceable(file);
    const place = (temporary: string) => {
      if (keep) copy = keepCopy(file, before, mode);
      if (Buffer.compare(readFileSync(target), before) !== 0) {
        throw new UserError([problem('changed-meanwhile', '错误', {}, { file })], 2);
      }
      move(temporary, target);
    };
    withLock(target, () => placeWhole(target, bytes, place, mode));
    return copy;
  } catch (error) {
    if (copy !== undefined) rmSync(copy, { force: true });
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

/**
 * Where a user's file really is, and its mode.
 * @throws UserError where it is read-only, open in another program or not there: told before anybody is asked for what to write.
 */
export function replaceable(file: string): { readonly target: string; readonly mode: number } {
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    const opener = ownerFile(target);
    if (opener) throw new UserError([problem('file-open', '错误', { file, opener }, { file })], 2);
    if ((mode & 0o200) === 0 || !mayWrite(target)) throw new UserError([problem('read-only', '错误', {}, { file })], 2);
    return { target, mode };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

function keepCopy(file: string, bytes: Uint8Array, mode: number): string {
  const copy = freeName(file, FILE_NAMES.keptAsBefore, '.bak');
  placeWhole(copy, bytes, (temporary) => move(temporary, copy), mode);
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
