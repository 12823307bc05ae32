import { realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** \\server\share, also as //server/share: asking for it signs the user in to a computer that the ledger names. */
export const isOnNetwork = (path: string): boolean => /^\s*[\\/]{2}/.test(path);

/** Whether a file, or what a link to it leads to, lies outside a folder. One that is not there lies where its path says. */
export function isOutside(file: string, folder: string): boolean {
  const inside = relative(real(folder), real(file));
  return inside === '..' || /^\.\.[\\/]/.test(inside) || isAbsolute(inside);
}

/** The path as it stands where nothing is there. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
