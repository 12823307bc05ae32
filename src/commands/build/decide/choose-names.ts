import { join } from 'node:path';
import { bracketed } from '../../../chinese/bracketed.js';
import { fileName } from '../../../file-name.js';
import { stemOf } from './choose-folders.js';
import type { OutTarget } from './choose-target.js';
import { type NameParts, patternName } from './pattern-name.js';
import type { Target } from './plan.js';

/** Where a report of a ledger goes, in the order in which they are asked for: no report of it takes another's place. */
export type ChooseName = (report: NamedReport, extension: string) => Target;

export interface NamedReport {
  /** What it is called in full. */
  readonly name: string;
  readonly id: string;
  /** What a manifest puts names together from. */
  readonly parts: NameParts;
}

/**
 * For the reports of one ledger.
 * @param folder its own below that of the run; '' where it needs none.
 * @param pattern how a manifest has them called; then `folder` is what tells the ledger from another of the same names.
 */
export function chooseNames(target: OutTarget, folder: string, ledger: string, pattern?: string): ChooseName {
  const taken = new Set<string>();
  return ({ name, id, parts }, extension) => {
    if (target.kind === 'stdout') return { kind: 'stdout' };
    if (target.kind === 'file') return { kind: 'file', file: target.path };
    const stem = pattern === undefined ? join(folder, fileName(name)) : `${patternName(pattern, parts)}${folder}`;
    const path = (mark: string) => join(target.path, `${stem}${mark}${extension}`);
    // Of two of the same name the second says which template, or which ledger, it is of.
    const marks = ['', ...[fileName(id), stemOf(ledger), `${taken.size}`].map(bracketed)];
    const file = path(marks.find((mark) => !taken.has(path(mark).toLowerCase())) ?? '');
    taken.add(file.toLowerCase());
    return { kind: 'file', file };
  };
}
