import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOldOwner } from './owner-file.js';
import { isStaleLock } from './with-lock.js';

/** What keeps a file from being written, or did so once. */
export interface LeftBehind {
  readonly file: string;
  /** A run of this program, or a program that has a document open. */
  readonly by: 'run' | 'editor';
  /** Nobody is there any more who needs it. */
  readonly stale: boolean;
}

/** The locks in a folder: those of runs, and what Word, WPS and LibreOffice leave beside a document. None where nobody is let in. */
export function leftBehind(folder: string): readonly LeftBehind[] {
  const names = namesIn(folder).sort();
  return names.flatMap((name): readonly LeftBehind[] => {
    const file = join(folder, name);
    if (/^\.huibao-.*\.lock$/.test(name)) return [{ file, by: 'run', stale: isStaleLock(file) }];
    if (/^(?:~\$|\.~)/.test(name)) return [{ file, by: 'editor', stale: isOldOwner(file) }];
    return [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
