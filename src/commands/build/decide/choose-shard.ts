import { createHash } from 'node:crypto';
import { usageError } from '../../../problems/usage.js';
import type { Console } from '../../console.js';
import type { Shard } from '../../summary/batch-summary.js';

/** The environment of a Kubernetes indexed Job: which of its pods this is, from 0; how many there are is given by the manifest. */
const INDEX = 'JOB_COMPLETION_INDEX';
const COUNT = 'JOB_COMPLETIONS';

/**
 * Which part of a run is to be done: `3/16`; or `/16`, or nothing, where the environment knows the rest. Undefined where it is the whole.
 * @throws UserError where it is no part, or the environment knows none.
 */
export function chooseShard(text: string | undefined, environment: Console['environment']): Shard | undefined {
  const fromZero = /^\d+$/.exec(environment[INDEX] ?? '')?.[0];
  const position = fromZero === undefined ? undefined : Number(fromZero) + 1;
  if (text === undefined) {
    const count = environment[COUNT];
    return position === undefined || count === undefined ? undefined : checked(`${position}/${count}`);
  }
  if (!text.trim().startsWith('/')) return checked(text);
  if (position === undefined) throw usageError('shard-unknown', { text, variable: INDEX });
  return checked(`${position}${text.trim()}`);
}

function checked(text: string): Shard {
  const [, index, of] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.index < 1 || shard.index > shard.of) throw usageError('shard-unfit', { text });
  return shard;
}

/** Whether a ledger is of a part: by its path alone, so that it is the same on every machine and whatever other ledgers come or go. */
export function isIn({ index, of }: Shard, path: string): boolean {
  const hash = createHash('sha256').update(path.normalize('NFC')).digest();
  return (hash.readUInt32BE(0) % of) + 1 === index;
}
