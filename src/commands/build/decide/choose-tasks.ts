import { resolve } from 'node:path';
import { findBatch, type LeftOut } from '../../../open/find-batch.js';
import { reportsFor } from '../../street/find-street.js';
import type { OpenManifest } from '../../street/open-manifest.js';
import type { Shard } from '../../summary/batch-summary.js';
import { chooseFolders, chooseMarks } from './choose-folders.js';
import { isIn } from './choose-shard.js';
import type { LedgerTask } from './ledger-task.js';

export interface ChosenTasks {
  /** Of this part of the run. */
  readonly tasks: readonly LedgerTask[];
  /** Of all parts. */
  readonly paths: readonly string[];
  readonly leftOut: readonly LeftOut[];
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
  const { ledgers, leftOut } = manifest?.batch ?? (await findBatch(named, set));
  const folders = chooseFolders(ledgers.length > 1 ? ledgers : [], alike);
  const marks =
    manifest?.names === undefined ? new Map() : chooseMarks(ledgers, manifest.names, manifest.defaults.subdistrict);
  const unasked: LeftOut[] = [];
  const chosen = ledgers.flatMap((ledger) => {
    const only = manifest && byManifest ? reportsFor(ledger, manifest.reports) : undefined;
    const { file, path } = ledger;
    // A ledger that cannot be read is of nobody: its faults are told.
    if (only?.length === 0 && ledger.identity) {
      unasked.push({ file, why: 'unasked' });
      return [];
    }
    const mark: string = marks.get(file) ?? '';
    return [{ file, path, folder: folders.get(file) ?? '', ...(mark && { mark }), ...(only && { only }) }];
  });
  return {
    tasks: chosen.filter(({ path }) => !shard || isIn(shard, path)),
    paths: chosen.map(({ path }) => path),
    leftOut: [...leftOut.filter(({ file }) => !manifest || resolve(file) !== resolve(manifest.file)), ...unasked],
  };
}
