import type { FactCell } from './table.js';

/** A photo by its path, as the ledger has it, and what inspections ask for under it: time, place, people, theme. */
export interface PhotoFact {
  readonly path: string;
  /** A line or two under half a page. */
  readonly caption: readonly FactCell[];
  /** All that its row says of it. */
  readonly description: string;
}

/** The photos of the year, in the order of their activities. They stay references: only what prints them reads them. */
export interface PhotosFact {
  readonly kind: 'photos';
  readonly name: string;
  readonly photos: readonly PhotoFact[];
}
