import { dirname, resolve } from 'node:path';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import { openPath } from '../../open-path.js';
import type { LedgerOutcome } from '../write/outcome.js';

/** Shows what was written: one report itself, several in the folder that holds them all. What cannot be shown is said. */
export async function openWritten(outcomes: readonly LedgerOutcome[]): Promise<string> {
  const files = outcomes.flatMap(({ reports }) => reports.flatMap((report) => report.files.map(({ file }) => file)));
  const path = toOpen(files);
  if (path === undefined || (await openPath(path))) return '';
  return WORDS.notOpened({ path });
}

/** Undefined where nothing was written. */
export function toOpen(files: readonly string[]): string | undefined {
  const [first, ...rest] = files.map((file) => resolve(file));
  if (first === undefined || rest.length === 0) return first;
  let folder = dirname(first);
  while (!rest.every((file) => inside(file, folder))) folder = dirname(folder);
  return folder;
}

function inside(file: string, folder: string): boolean {
  for (let at = dirname(file); ; at = dirname(at)) {
    if (at === folder) return true;
    if (at === dirname(at)) return false;
  }
}
