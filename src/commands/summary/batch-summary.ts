import type { ExitCode } from '../console.js';

/** What became of one ledger of a batch, in numbers. */
export interface LedgerSummary {
  readonly file: string;
  /** Its path below what was named, with / on every system: the same on every machine. */
  readonly path: string;
  readonly community?: string | undefined;
  readonly exitCode: ExitCode;
  readonly reports: number;
  /** Reports that were not written whole. */
  readonly failed: number;
  /** Reports that --strict held back. */
  readonly held: number;
  /** Reports of which every file was as it had to be. */
  readonly unchanged: number;
  /** Places that have nothing to stand on. */
  readonly blanks: number;
  readonly errors: number;
}

/** One part of so many; 1 of 1 is the whole. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a run leaves for those that join it with others. */
export interface BatchSummary {
  readonly version: string;
  /** The same for all parts of one run: a hash over its ledgers and over what was asked for. */
  readonly run: string;
  readonly shard: Shard;
  /** Of all parts together. */
  readonly ledgersInAll: number;
  readonly exitCode: ExitCode;
  readonly ledgers: readonly LedgerSummary[];
}

export const totalsOf = (ledgers: readonly LedgerSummary[]) => {
  const sum = (name: 'reports' | 'failed' | 'held' | 'unchanged' | 'blanks') =>
    ledgers.reduce((total, ledger) => total + ledger[name], 0);
  return {
    ledgers: ledgers.length,
    ledgersFailed: ledgers.filter(({ exitCode }) => exitCode !== 0).length,
    reports: sum('reports'),
    failed: sum('failed'),
    held: sum('held'),
    unchanged: sum('unchanged'),
    blanks: sum('blanks'),
  };
};
