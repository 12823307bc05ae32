import type { ExitCode } from '../console.js';
import type { BatchSummary, LedgerSummary, Shard } from './batch-summary.js';

/** Stands in every file, so that no other JSON is taken for one. */
const KIND = 'huibao-summary';

/** A ledger of a summary, under English keys. */
export const ledgerSummaryJson = ({ file, path, community, exitCode, ...counts }: LedgerSummary) => ({
  file,
  path,
  community: community ?? null,
  exit_code: exitCode,
  reports: counts.reports,
  failed: counts.failed,
  held_back: counts.held,
  unchanged: counts.unchanged,
  blanks: counts.blanks,
  errors: counts.errors,
});

/** A summary as its file has it: a ledger a line. */
export function summaryText({ version, run, shard, ledgersInAll, exitCode, ledgers }: BatchSummary): string {
  const head = { kind: KIND, version, run, shard, ledgers_in_all: ledgersInAll, exit_code: exitCode };
  const rows = ledgers.map((ledger) => `    ${JSON.stringify(ledgerSummaryJson(ledger))}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "ledgers": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

export const isOurSummary = (text: string): boolean => readSummary(text) !== undefined;

/** A summary from the text of its file; undefined where it is none, or was cut off. */
export function readSummary(text: string): BatchSummary | undefined {
  const found = parsed(text);
  if (found?.kind !== KIND || !isShard(found.shard) || !Array.isArray(found.ledgers)) return undefined;
  if (typeof found.run !== 'string' || !isCount(found.ledgers_in_all) || !isExitCode(found.exit_code)) return undefined;
  const ledgers = found.ledgers.flatMap((one: unknown) => ledgerOf(one) ?? []);
  if (ledgers.length < found.ledgers.length) return undefined;
  return {
    version: String(found.version),
    run: found.run,
    shard: found.shard,
    ledgersInAll: found.ledgers_in_all,
    exitCode: found.exit_code,
    ledgers,
  };
}

type Read = Readonly<Record<string, unknown>>;

function parsed(text: string): Read | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isRecord(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function ledgerOf(found: unknown): LedgerSummary | undefined {
  if (!isRecord(found)) return undefined;
  const {
    file,
    path,
    community,
    exit_code: exitCode,
    reports,
    failed,
    held_back: held,
    unchanged,
    blanks,
    errors,
  } = found;
  if (typeof file !== 'string' || typeof path !== 'string' || !isExitCode(exitCode)) return undefined;
  if (!isCount(reports) || !isCount(failed) || !isCount(held) || !isCount(unchanged)) return undefined;
  if (!isCount(blanks) || !isCount(errors)) return undefined;
  const name = typeof community === 'string' ? community : undefined;
  return { file, path, community: name, exitCode, reports, failed, held, unchanged, blanks, errors };
}

const isRecord = (found: unknown): found is Read =>
  typeof found === 'object' && found !== null && !Array.isArray(found);
const isCount = (found: unknown): found is number => Number.isSafeInteger(found) && Number(found) >= 0;
const isExitCode = (found: unknown): found is ExitCode => found === 0 || found === 1 || found === 2;
const isShard = (found: unknown): found is Shard =>
  isRecord(found) && isCount(found.index) && isCount(found.of) && found.index >= 1 && found.index <= found.of;
