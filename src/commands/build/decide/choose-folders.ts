import { basename, dirname } from 'node:path';
import { bracketed } from '../../../chinese/bracketed.js';
import { periodName } from '../../../facts/period-name.js';
import { planPeriod } from '../../../facts/plan-period.js';
import { fileName } from '../../../file-name.js';
import type { BatchLedger } from '../../../open/find-batch.js';
import type { Identity } from '../../../open/identify-ledger.js';
import { FILE_NAMES } from '../../../words/file-names.js';
import { patternName } from './pattern-name.js';

/**
 * The folder of each ledger's reports, in a batch: its community's, and no two ledgers that could write the same names share one. Worked
 * out of all ledgers before any is built, so that it is the same whoever builds which, in whatever order.
 * @param alike whether reports of a community are called the same whatever their period.
 */
export function chooseFolders(ledgers: readonly BatchLedger[], alike: boolean): ReadonlyMap<string, string> {
  const taken = new Map<string, Identity[]>();
  const folders = new Map<string, string>();
  for (const { file, identity } of ledgers) {
    if (!identity) continue;
    const isFree = (folder: string) =>
      !(taken.get(folder.toLowerCase()) ?? []).some((other) => alike || canMeet(other, identity));
    const folder = firstFree(fileName(identity.community.name), file, isFree);
    folders.set(file, folder);
    taken.set(folder.toLowerCase(), [...(taken.get(folder.toLowerCase()) ?? []), identity]);
  }
  return folders;
}

/** What tells a ledger from others whose reports a manifest calls the same; '' for nearly all. */
export function chooseMarks(
  ledgers: readonly BatchLedger[],
  pattern: string,
  subdistrict: string | undefined,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const marks = new Map<string, string>();
  for (const { file, identity } of ledgers) {
    if (!identity) continue;
    const { community } = identity;
    const parts = { 街道: community.subdistrict ?? subdistrict ?? '', 社区: community.name, 年度: '', 模板: '模板' };
    const name = patternName(pattern, parts).toLowerCase();
    const mark = firstFree('', file, (candidate) => !taken.has(`${name}${candidate}`.toLowerCase()));
    taken.add(`${name}${mark}`.toLowerCase());
    marks.set(file, mark);
  }
  return marks;
}

/** Whether two ledgers of a community can give a report the same name: it has the period of the one, or what a plan of it is for. */
const canMeet = (a: Identity, b: Identity): boolean =>
  periodName(a.period) === periodName(b.period) || planPeriod(a).name === planPeriod(b).name;

function firstFree(name: string, file: string, isFree: (folder: string) => boolean): string {
  for (const mark of marksOf(file)) {
    if (isFree(`${name}${mark}`)) return `${name}${mark}`;
  }
  throw new Error(`no folder left for ${file}`);
}

/** What tells a ledger from another of its community: its own name, that of its folder, or both, where they say something. */
function* marksOf(file: string): Generator<string, void> {
  const stem = stemOf(file);
  const folder = fileName(basename(dirname(file)));
  const isUsual = FILE_NAMES.usualLedgers.some((usual) => stemOf(usual) === stem);
  const said = [isUsual ? '' : stem, dirname(file) === '.' ? '' : folder].filter(Boolean);
  yield '';
  for (const mark of [...said, ...(said.length > 1 ? [said.join(' ')] : [])]) yield bracketed(mark);
  for (let n = 2; ; n += 1) yield bracketed(`${said[0] ?? stem}${n}`);
}

export const stemOf = (file: string): string => fileName(file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, ''));
