import { exists, expandGlob, isFolder } from '../../files/read-files.js';
import { usageError } from '../../problems/usage.js';

/** The tables that a command line names: files and patterns, each once, the owner files of open tables left out. @throws UserError */
export async function findTables(named: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(named.map(expand));
  return [...new Set(found.flat())];
}

async function expand(name: string): Promise<readonly string[]> {
  if (isFolder(name)) throw usageError('table-is-folder', { folder: name });
  if (exists(name) || !/[*?[\]{}]/.test(name)) return [name];
  const files = (await expandGlob(name)).filter((file) => !/(?:^|[\\/])(?:~\$|\.~)/u.test(file));
  if (files.length === 0) throw usageError('no-table', { pattern: name });
  return files;
}
