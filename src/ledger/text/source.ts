/** A ledger or a table as it stands on the disk. */
export interface Source {
  /** How the file is named in messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
