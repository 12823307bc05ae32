import { type BatchLedger, findBatch, type LeftOut } from '../../open/find-batch.js';
import type { Shard } from '../batch-summary.js';
import type { LedgerTask } from './build-ledger.js';
import { chooseFolders } from './choose-folders.js';
import { isIn } from './choose-shard.js';

export interface ChosenTasks {
  /** Of this part of the run. */
  readonly tasks: readonly LedgerTask[];
  /** Of all parts. */
  readonly paths: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The ledgers that are named, each with its folder; of them those of a part. What a ledger's folder is called no part decides. */
export async function chooseTasks(
  named: readonly string[],
  set: Readonly<Record<string, string>>,
  alike: boolean,
  shard: Shard | undefined,
): Promise<ChosenTasks> {
  const { ledgers, leftOut } = await findBatch(named, set);
  const folders = chooseFolders(ledgers.length > 1 ? ledgers : [], alike);
  const task = ({ file, path }: BatchLedger) => ({ file, path, folder: folders.get(file) ?? '' });
  return {
    tasks: ledgers.filter(({ path }) => !shard || isIn(shard, path)).map(task),
    paths: ledgers.map(({ path }) => path),
    leftOut,
  };
}
