import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from './disk-error.js';
import { moveNew } from './move.js';
import { placeWhole } from './place-whole.js';

/** A file that is not there yet. */
export interface NewFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/**
 * Creates files and folders, all or none; a folder that is there is left as it is.
 * @throws UserError where a file of such a name is there by now, or the disk says no; what was made is taken away again.
 */
export function createAll(files: readonly NewFile[], folders: readonly string[]): void {
  const made: (() => void)[] = [];
  let current = '';
  try {
    for (const folder of new Set([...folders, ...files.map(({ file }) => dirname(file))])) {
      current = folder;
      for (const missing of missingFolders(folder)) {
        mkdirSync(missing);
        made.push(() => rmdirSync(missing));
      }
    }
    for (const { file, bytes, executable } of files) {
      current = file;
      const place = (temporary: string) => {
        moveNew(temporary, file);
        made.push(() => rmSync(file, { force: true }));
      };
      placeWhole(file, bytes, place, executable ? 0o755 : undefined);
    }
  } catch (error) {
    for (const undo of made.reverse()) attempt(undo);
    throw diskError('create-failed', current, error);
  }
}

/** What cannot be taken away stays: the reason why it all failed is the one to be told. */
function attempt(undo: () => void): void {
  try {
    undo();
  } catch {}
}

/** The outermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}
