import type { SourceText } from '../text/source-text.js';
import type { Level } from './levels.js';
import type { Findings } from './syntax-fault.js';

/** How many spaces a tab and a full-width space stand for: nobody can tell, so the reader tries what fits. */
export interface Widths {
  readonly tab: number;
  readonly wide: number;
}

export interface Walk {
  readonly source: SourceText;
  readonly findings: Findings;
  readonly widths: Widths;
  readonly levels: Level[];
}

/** A line, or what is left of it after its indent and bullets. */
export interface Rest {
  readonly line: number;
  /** Offsets of its first character and of its end. */
  readonly start: number;
  readonly end: number;
  /** The column of its first character. */
  readonly column: number;
  /** The length of the indent, as written. */
  readonly lead: number;
}

export const textOf = ({ source }: Walk, { start, end }: Pick<Rest, 'start' | 'end'>) => source.text.slice(start, end);
