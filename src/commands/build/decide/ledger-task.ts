/** One ledger of a run, as plain data. */
export interface LedgerTask {
  readonly file: string;
  /** The same on every machine. */
  readonly path: string;
  /** The folder of its reports, below that of the run; '' where it needs none. */
  readonly folder: string;
  /** What its reports have in their names beside those of a manifest, where another ledger would have the same. */
  readonly mark?: string;
  /** Which templates of the run are for it, by their places; all unless given. */
  readonly only?: readonly number[];
}
