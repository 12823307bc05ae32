import { hashFile } from '../../../files/hash-file.js';
import type { LoadedLedger } from '../../../open/load-ledger.js';

/** The hashes of a ledger's photos in their order, read once, when they are first asked for; null where one is of no use. */
export function photoHasher({ ledger, photoFile, unusablePhotos }: LoadedLedger): () => readonly (string | null)[] {
  let known: readonly (string | null)[] | undefined;
  return () => {
    known ??= [...new Set(ledger.activities.flatMap(({ photos }) => photos))].map((path) =>
      unusablePhotos.has(path) ? null : (hashFile(photoFile(path)) ?? null),
    );
    return known;
  };
}
