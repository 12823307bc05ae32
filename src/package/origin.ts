/** What a report remembers of its making, beside the hash of itself. */
export interface Origin {
  /** SHA-256, in hex, over all that it was made from. */
  readonly sources: string;
  /** How many places have nothing to stand on. */
  readonly blanks: number;
}
