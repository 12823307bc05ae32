import { join } from 'node:path';
import { bracketed } from '../../chinese/bracketed.js';
import { fileName } from '../../file-name.js';
import type { LoadedLedger } from '../../open/load-ledger.js';
import type { OutTarget } from './choose-target.js';
import type { Target } from './plan.js';

/** Where a report of a ledger goes, in the order in which they are asked for: no report of a run takes another's place. */
export type ChooseName = (report: { readonly name: string; readonly id: string }, extension: string) => Target;

/** For the ledgers of a run, one after the other. @param batch whether there are several. */
export function nameChooser(target: OutTarget, batch: boolean): (loaded: LoadedLedger) => ChooseName {
  const folders = folderChooser(target, batch);
  const paths = pathChooser();
  return (loaded) => {
    const folder = folders(loaded);
    return ({ name, id }, extension) => {
      if (target.kind === 'stdout') return { kind: 'stdout' };
      const file = target.kind === 'file' ? target.path : paths(folder, name, id, loaded.file, extension);
      return { kind: 'file', file };
    };
  };
}

/** One ledger's reports go straight into the folder; in a batch each community has its own, and no ledger takes another's. */
function folderChooser(target: OutTarget, batch: boolean): (loaded: LoadedLedger) => string {
  const taken = new Set<string>();
  return ({ ledger, file }) => {
    if (target.kind !== 'folder') return '';
    if (!batch) return target.path;
    const name = fileName(ledger.community.name);
    const key = (folder: string) => `${folder}/${ledger.year}`.toLowerCase();
    const stem = stemOf(file);
    const folder =
      [name, `${name}${bracketed(stem)}`].find((candidate) => !taken.has(key(candidate))) ??
      `${name}${bracketed(`${stem}${taken.size}`)}`;
    taken.add(key(folder));
    return join(target.path, folder);
  };
}

/** Of two of the same name the second says which template, or which ledger, it is of. */
function pathChooser() {
  const taken = new Set<string>();
  return (folder: string, name: string, id: string, file: string, extension: string): string => {
    const path = (mark: string) => join(folder, `${fileName(name)}${mark}${extension}`);
    const marks = ['', ...[fileName(id), stemOf(file), `${taken.size}`].map(bracketed)];
    const chosen = path(marks.find((mark) => !taken.has(path(mark).toLowerCase())) ?? '');
    taken.add(chosen.toLowerCase());
    return chosen;
  };
}

const stemOf = (file: string) => fileName(file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''));
