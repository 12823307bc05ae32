import { existsSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { diskError } from './disk-error.js';
import { readRegular, withRegular } from './read-regular.js';

/** Many editors empty a file before they write it: one that is empty is looked at again, so often and after so long (ms). */
const LOOKS = 3;
const PAUSE = 40;

/** @throws UserError where the file is not there, is none (a pipe, a device), is too large or cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    for (let looked = 1; ; looked += 1) {
      const bytes = readRegular(file);
      if (bytes.length > 0 || looked === LOOKS) return bytes;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  } catch (error) {
    throw diskError('read-failed', file, error);
  }
}

/** The bytes of a file; undefined where it cannot be read. */
export function contentsOf(file: string): Uint8Array | undefined {
  try {
    return readRegular(file);
  } catch {
    return undefined;
  }
}

/** The first bytes of a file. @throws UserError where it is not there or cannot be read. */
export function readHead(file: string, length: number): Uint8Array {
  try {
    return withRegular(file, (handle) => {
      const head = new Uint8Array(length);
      return head.subarray(0, readSync(handle, head, 0, length, 0));
    });
  } catch (error) {
    throw diskError('read-failed', file, error);
  }
}

export const exists = (file: string): boolean => existsSync(file);
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isLedger = (name: string) => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** The ledgers of a folder, its subfolders left alone. */
export function ledgersIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter(isLedger)
    .sort()
    .map((name) => join(folder, name));
}

/** The spreadsheets of a folder that can be imported; what an office program has open keeps its owner file to itself. */
export function tablesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => /\.(?:xlsx|csv)$/iu.test(name) && !/^[.~]/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The ledgers of a folder and of all folders in it, each folder's own before those below it. Hidden folders and links to folders are
 * passed over. @throws UserError where the disk says no, of a folder below as well: no ledger is missed unsaid.
 */
export function ledgersBelow(folder: string): readonly string[] {
  const below = entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .sort();
  return [...ledgersIn(folder), ...below.flatMap((name) => ledgersBelow(join(folder, name)))];
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw diskError('read-failed', folder, error);
  }
}

/** Expands a pattern such as street/*.yaml, which Windows shells leave to the program. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })).sort();
}

/** The names of all files in folders and their subfolders; a folder that is not there or lets nobody in has none. */
export function fileNamesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
    } catch {
      return [];
    }
  });
}

/** What a folder has with this extension, in order; nothing where it is not there. */
export function filesIn(folder: string, extension: string): readonly string[] {
  const names = isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith(extension)) : [];
  return names.sort().map((name) => join(folder, name));
}
