import { createHash } from 'node:crypto';
import type { Job } from '../decide/plan.js';

/**
 * SHA-256, in hex, over all that a file is made from, and nothing of where that or the file lies: the same report has the same bytes in any
 * folder, on any machine.
 * @param photos the hashes of the ledger's photos, where the file holds some.
 */
export function sourcesHash(job: Job, photos: readonly (string | null)[] = []): string {
  const { target, name, ledger, previous, set, ...rest } = job;
  const sources = {
    ...rest,
    ledger: ledger.sha256,
    previous: previous?.sha256 ?? null,
    set: Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)),
    photoHashes: photos,
  };
  const sorted = Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
