import type { LoadedLedger } from '../../open/load-ledger.js';
import type { Console } from '../console.js';

export interface StatsOptions {
  readonly template: readonly string[];
  readonly templates?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly trace: readonly string[];
  readonly figures: boolean;
  readonly width?: number;
  readonly json: boolean;
}

/** What the parts of the command need. */
export interface Asked {
  readonly loaded: LoadedLedger;
  readonly options: StatsOptions;
  readonly console: Console;
  readonly columns: number;
  /** What the terminal gives to “” … —. */
  readonly ambiguous: 1 | 2;
}
