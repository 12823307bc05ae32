import type { ExitCode } from '../console.js';
import type { BatchSummary, LedgerSummary } from './batch-summary.js';

export interface NamedSummary {
  readonly file: string;
  readonly summary: BatchSummary;
}

/** All parts of a run as one. */
export interface Joined {
  readonly ledgers: readonly LedgerSummary[];
  /** How many parts there are to be. */
  readonly of: number;
  /** The parts that no summary is of, from 1. */
  readonly missing: readonly number[];
  /** How many ledgers the missing parts have. */
  readonly ledgersMissing: number;
  /** Of a part that has several summaries the last named counts; these do not. */
  readonly passedOver: readonly string[];
  /** The worst of all parts; 1 where a part is missing. */
  readonly exitCode: ExitCode;
}

/** Summaries of one run → the run. The ledgers stand in the order of their paths, whatever part they are of. */
export function joinSummaries(named: readonly NamedSummary[]): Joined {
  const byShard = new Map<number, NamedSummary>();
  const passedOver: string[] = [];
  for (const one of named) {
    const before = byShard.get(one.summary.shard.index);
    if (before) passedOver.push(before.file);
    byShard.set(one.summary.shard.index, one);
  }
  const [
    {
      shard: { of },
      ledgersInAll,
    } = { shard: { of: 0 }, ledgersInAll: 0 },
  ] = named.map(({ summary }) => summary);
  const parts = [...byShard.values()].map(({ summary }) => summary);
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byShard.has(index));
  const ledgers = parts.flatMap((part) => part.ledgers).sort((a, b) => (a.path < b.path ? -1 : 1));
  const codes: readonly ExitCode[] = [
    ...parts.map((part) => part.exitCode),
    ...(missing.length > 0 ? [1 as const] : []),
  ];
  return {
    ledgers,
    of,
    missing,
    ledgersMissing: ledgersInAll - ledgers.length,
    passedOver,
    exitCode: codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0,
  };
}
