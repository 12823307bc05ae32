import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { exists, expandGlob, isFolder, ledgersBelow, ledgersIn } from '../files/read-files.js';
import { problem, UserError } from '../problems/problem.js';
import { usageError } from '../problems/usage.js';
import { FILE_NAMES } from '../words/file-names.js';

/**
 * The ledgers that a command line names: files, folders and patterns, each once. None named: 台账.yaml, ledger.yaml or the only one
 * in the current folder.
 * @throws UserError where there is none, or several and no word which.
 */
export async function findLedgers(named: readonly string[], folder = '.'): Promise<readonly string[]> {
  if (named.length === 0) return [usualLedger(folder)];
  return (await findNamed(named)).map(({ file }) => file);
}

/** A ledger by what the command line calls it, or what was found below a folder that it names. */
export interface NamedLedger {
  readonly file: string;
  /** As it was typed or found, with / on every system, and without what lies above a folder named from the root: the same on every machine. */
  readonly path: string;
  /** Nobody has named it: it lay in a folder. */
  readonly inFolder: boolean;
}

/** @throws UserError where one of the names has no ledger. */
export const findNamed = async (named: readonly string[]): Promise<readonly NamedLedger[]> =>
  eachOnce((await Promise.all(named.map(expand))).flat());

/** Named is named, even where a folder has it, too. */
export function eachOnce(found: readonly NamedLedger[]): readonly NamedLedger[] {
  const byPath = new Map<string, NamedLedger>();
  for (const ledger of found) {
    const path = resolve(ledger.file);
    const known = byPath.get(path);
    byPath.set(path, known ? { ...known, inFolder: known.inFolder && ledger.inFolder } : ledger);
  }
  return [...byPath.values()];
}

/** The one ledger that a command is about. @throws UserError where there is none, or several. */
export async function findLedger(named: string | undefined): Promise<string> {
  const files = await findLedgers(named === undefined ? [] : [named]);
  const [file = ''] = files;
  if (files.length > 1) throw new UserError([problem('one-ledger', '错误', { files }, { file: '' })], 2);
  return file;
}

async function expand(name: string): Promise<readonly NamedLedger[]> {
  const dashes = /^[－—–―−]{1,2}(?=\S)/u.exec(name)?.[0];
  if (dashes && !exists(name))
    throw usageError('dash-full-width', {
      text: name,
      write: `${name.length - dashes.length > 1 ? '--' : '-'}${name.slice(dashes.length)}`,
    });
  const inFolder = isFolder(name);
  const files = inFolder
    ? ledgersBelow(name)
    : !exists(name) && /[*?[\]{}]/.test(name)
      ? await expandGlob(name)
      : [name];
  if (files.length === 0) throw new UserError([problem('no-match', '错误', { pattern: name }, { file: '' })], 2);
  const above = inFolder ? dirname(normalize(name)) : '.';
  return files.map((file) => ({ file, path: pathOf(isAbsolute(name) ? relative(above, file) : file), inFolder }));
}

const pathOf = (file: string) => normalize(file).replaceAll(sep, '/');

function usualLedger(folder: string): string {
  const usual = FILE_NAMES.usualLedgers.map((name) => join(folder, name)).find(exists);
  if (usual) return usual;
  const files = ledgersIn(folder);
  if (files.length === 1 && files[0]) return files[0];
  const fault =
    files.length === 0
      ? problem('no-ledger', '错误', { folder }, { file: '' })
      : problem('several-ledgers', '错误', { folder, files }, { file: '' });
  throw new UserError([fault], 2);
}
