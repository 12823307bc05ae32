import { exists, expandGlob, isFolder } from '../../files/read-files.js';
import { usageError } from '../../problems/usage.js';

/** The tables that a command line names: files and patterns, each once, the owner files of open tables left out. @throws UserError */
export async function findTables(named: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(named.map(expand));
  return [...new Set(found.flat())];
}

async function expand(name: string): Promise<readonly string[]> {
  if (isFolder(name)) throw usageError(`“${name}”是文件夹`, `写上表格的文件名，或写 ${name}/*.xlsx。`);
  if (exists(name) || !/[*?[\]{}]/.test(name)) return [name];
  const files = (await expandGlob(name)).filter((file) => !/(?:^|[\\/])(?:~\$|\.~)/u.test(file));
  if (files.length === 0)
    throw usageError(`没有与“${name}”相符的表格`, '检查文件名、扩展名（.xlsx、.csv）和所在的文件夹。');
  return files;
}
