import { resolve } from 'node:path';
import { nearest } from '../../../chinese/nearest.js';
import { type BatchLedger, findBatch, type LeftOut } from '../../../open/find-batch.js';
import { type Problem, problem } from '../../../problems/problem.js';
import type { Shard } from '../../summary/batch-summary.js';
import { chooseFolders, chooseMarks } from './choose-folders.js';
import { isIn } from './choose-shard.js';
import type { LedgerTask } from './ledger-task.js';
import type { OpenManifest } from './open-manifest.js';

export interface ChosenTasks {
  /** Of this part of the run. */
  readonly tasks: readonly LedgerTask[];
  /** Of all parts. */
  readonly paths: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Communities of the manifest that no ledger is of. */
  readonly problems: readonly Problem[];
}

export interface TaskOptions {
  readonly set: Readonly<Record<string, string>>;
  /** Whether reports of a community are called the same whatever their period. */
  readonly alike: boolean;
  readonly shard: Shard | undefined;
  readonly manifest: OpenManifest | undefined;
  /** Whether the manifest says which reports are for whom; else all are for all. */
  readonly byManifest: boolean;
}

/** The ledgers that are named, each with its folder; of them those of a part. What a ledger's folder is called no part decides. */
export async function chooseTasks(
  named: readonly string[],
  { set, alike, shard, manifest, byManifest }: TaskOptions,
): Promise<ChosenTasks> {
  const { ledgers, leftOut } = await findBatch(named, set, manifest?.year);
  const folders = chooseFolders(ledgers.length > 1 ? ledgers : [], alike);
  const marks =
    manifest?.names === undefined ? new Map() : chooseMarks(ledgers, manifest.names, manifest.defaults.subdistrict);
  const chosen = ledgers.flatMap((ledger) => {
    const only = manifest && byManifest ? onlyFor(ledger, manifest) : undefined;
    const { file, path } = ledger;
    // A ledger that cannot be read is of nobody: its faults are told.
    if (only?.length === 0 && ledger.identity) return [];
    const mark: string = marks.get(file) ?? '';
    return [{ file, path, folder: folders.get(file) ?? '', ...(mark && { mark }), ...(only && { only }) }];
  });
  return {
    tasks: chosen.filter(({ path }) => !shard || isIn(shard, path)),
    paths: chosen.map(({ path }) => path),
    leftOut: leftOut.filter(({ file }) => !manifest || resolve(file) !== resolve(manifest.file)),
    problems: manifest && byManifest ? unknownCommunities(ledgers, manifest) : [],
  };
}

function onlyFor({ identity }: BatchLedger, { reports }: OpenManifest): readonly number[] | undefined {
  if (reports.length === 0) return undefined;
  const isFor = (communities: readonly string[]) =>
    communities.length === 0 || (identity !== undefined && communities.includes(identity.community.name));
  return [...new Set(reports.filter(({ communities }) => isFor(communities)).flatMap(({ templates }) => templates))];
}

function unknownCommunities(
  ledgers: readonly BatchLedger[],
  { reports, communityPlace }: OpenManifest,
): readonly Problem[] {
  const known = ledgers.flatMap(({ identity }) => identity?.community.name ?? []);
  return reports.flatMap(({ communities }, row) =>
    communities.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [problem('manifest-community', '提醒', { name, nearest: nearest(name, known) }, communityPlace(row, index))],
    ),
  );
}
