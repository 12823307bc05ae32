import type { Fitted } from './column-widths.js';
import type { Profile } from './profile.js';
import type { TableNotes } from './table-notes.js';
import type { WordsByPair } from './word-seams.js';

export interface TableSetting {
  /** In twips. */
  readonly width: number;
  /** Of the text block of a page, in twips. */
  readonly blockHeight: number;
  readonly table: Profile['table'];
  /** Of this report's own: no line of a cell parts them. */
  readonly names: WordsByPair;
  /** In the small size. */
  readonly small?: boolean;
  /** Its last rows stand on one page with what follows. */
  readonly keepNext?: boolean;
  /** Under the last one of an annex: its last rows go along with them. */
  readonly notes?: TableNotes | undefined;
  /** Where it begins, as far as that is known. */
  readonly begin?: TableBegin | undefined;
}

/** What stands on its page above a table, in twips: all of it, and what of that goes over to the next page with it. */
export interface TableBegin {
  readonly used: number;
  readonly along: number;
}

/** Which rows the end of a page may not part. */
export interface Kept {
  readonly together: boolean;
  /** Behind the last of the rows that stand on one page at the beginning. */
  readonly firstTo: number;
  /** The first of the rows that stand on one page at the end. */
  readonly lastFrom: number;
}

export interface TableLayout extends Fitted, Kept {
  readonly dense: boolean;
  /** How high head and rows are with the fonts that the file names, in twips. */
  readonly head: number;
  readonly rows: readonly number[];
}
