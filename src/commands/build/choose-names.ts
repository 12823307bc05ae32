import { join } from 'node:path';
import { bracketed } from '../../chinese/bracketed.js';
import { fileName } from '../../file-name.js';
import { stemOf } from './choose-folders.js';
import type { OutTarget } from './choose-target.js';
import type { Target } from './plan.js';

/** Where a report of a ledger goes, in the order in which they are asked for: no report of it takes another's place. */
export type ChooseName = (report: { readonly name: string; readonly id: string }, extension: string) => Target;

/** For the reports of one ledger. @param folder its own below that of the run; '' where it needs none. */
export function chooseNames(target: OutTarget, folder: string, ledger: string): ChooseName {
  const taken = new Set<string>();
  return ({ name, id }, extension) => {
    if (target.kind === 'stdout') return { kind: 'stdout' };
    if (target.kind === 'file') return { kind: 'file', file: target.path };
    const path = (mark: string) => join(target.path, folder, `${fileName(name)}${mark}${extension}`);
    // Of two of the same name the second says which template, or which ledger, it is of.
    const marks = ['', ...[fileName(id), stemOf(ledger), `${taken.size}`].map(bracketed)];
    const file = path(marks.find((mark) => !taken.has(path(mark).toLowerCase())) ?? '');
    taken.add(file.toLowerCase());
    return { kind: 'file', file };
  };
}
