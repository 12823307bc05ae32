import { createHash } from 'node:crypto';
import { packageVersion } from '../../../files/own-files.js';
import { type Written, writeOurs } from '../../../files/write-ours.js';
import type { LedgerSummary, Shard } from '../../summary/batch-summary.js';
import { isOurSummary, summaryText } from '../../summary/summary-text.js';
import { worst } from '../write/outcome.js';

/** What a part of a run leaves behind, for `report summary`. @param paths of all ledgers of the run, of every part. */
export function writeSummary(
  file: string,
  ledgers: readonly LedgerSummary[],
  shard: Shard = { index: 1, of: 1 },
  paths: readonly string[],
  asked: unknown,
): Promise<Written> {
  const run = createHash('sha256')
    .update(JSON.stringify([[...paths].sort(), asked, shard.of]))
    .digest('hex')
    .slice(0, 16);
  const exitCode = worst(ledgers.map((ledger) => ledger.exitCode));
  const text = summaryText({
    version: packageVersion(),
    run,
    shard,
    ledgersInAll: paths.length,
    exitCode,
    ledgers,
  });
  return writeOurs(file, new TextEncoder().encode(text), async (bytes) =>
    isOurSummary(new TextDecoder().decode(bytes)),
  );
}
