import type { AnnexLength } from '../../../facts/annex-facts.js';
import type { Length } from '../../../narrative/year/length.js';
import type { LedgerDefaults } from '../../../open/load-ledger.js';
import type { Format } from '../../../render/renderers.js';

/** A file by what it held, in hex. */
export interface Input {
  readonly file: string;
  readonly sha256: string;
}

/** A photo that a ledger names, and whether a report can show it. */
export interface NamedPhoto {
  readonly file: string;
  readonly usable: boolean;
}

export type Target = { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly file: string };

/**
 * One file to be written: where, and all that its bytes depend on but the bytes of the photos. Plain data, known before anything is filled,
 * so that it can be held against what the file of an earlier run remembers.
 */
export interface Job {
  readonly ledger: Input;
  /** Last year's ledger, where this one names one that can be read. */
  readonly previous?: Input;
  readonly template: { readonly id: string; readonly sha256: string };
  readonly format: Format;
  /** The layout, where it is not the usual one, in hex. */
  readonly profile?: string;
  /** All of the ledger. */
  readonly photos: readonly NamedPhoto[];
  /** From the file to the ledger's folder, where it refers to photos instead of holding them. */
  readonly photoFolder?: string;
  readonly photosPerPage?: 2 | 4;
  /** How much room the report gives to what it tells, where it is not the usual one. */
  readonly length?: Length;
  /** How much its annexes say, where it is not the usual. */
  readonly annex?: AnnexLength;
  /** What alone it is about, as typed. */
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  /** Whether what is lacking stands in its place. */
  readonly draft: boolean;
  /** Whether it is the public edition. */
  readonly public?: boolean;
  /** Header fields of the command line. */
  readonly set: Readonly<Record<string, string>>;
  /** What a manifest says for its ledgers. */
  readonly defaults?: LedgerDefaults;
  /** 成文日期, as the paper prints it. */
  readonly dated: string;
  /** Of the program: built-in data and the way of rendering come with it. */
  readonly version: string;
  /** What the report is called, without folder and ending. */
  readonly name: string;
  readonly target: Target;
}
