import type { AnnexLength } from '../../facts/annex-facts.js';
import type { Length } from '../../narrative/room.js';
import type { Format } from '../../render/renderers.js';

/** A file by what it held, in hex; null where it could not be read. */
export interface Input {
  readonly file: string;
  readonly sha256: string | null;
}

export type Target = { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly file: string };

/**
 * One file to be written: where, and all that its bytes depend on. Plain data, so that it can go to another thread, be held against the
 * plan of an earlier run, or be shown before anything is written.
 */
export interface Job {
  readonly ledger: Input;
  /** Last year's ledger, where this one names one that can be read. */
  readonly previous?: Input;
  readonly template: { readonly id: string; readonly sha256: string };
  readonly format: Format;
  /** The layout, where it is not the usual one, in hex. */
  readonly profile?: string;
  /** Those that the file holds. */
  readonly photos: readonly Input[];
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
  /** 成文日期, as the paper prints it. */
  readonly dated: string;
  /** Of the program: built-in data and the way of rendering come with it. */
  readonly version: string;
  /** What the report is called, without folder and ending. */
  readonly name: string;
  readonly target: Target;
}

/** What a run writes of a report, every name and target decided: a job a format. */
export interface BuildPlan {
  readonly jobs: readonly Job[];
}
