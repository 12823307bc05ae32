import type { SheetColumn } from '../column.js';
import type { SkippedRow } from '../columns/odd-row.js';
import type { Fault } from '../fault.js';
import type { LeftRow, TakenRow } from '../rows/read-row.js';
import type { TotalDiffers } from './wrong-totals.js';

/** What a table in a sheet says, or why nothing of it was read. */
export interface SheetFindings {
  /** The name of the sheet. */
  readonly name: string;
  /** `tableKey`, of a table that has a header. */
  readonly table?: string;
  /** Why nothing was read. */
  readonly fault?: Fault;
  /** The category of its rows, where an earlier import was told. */
  readonly category?: string;
  /** The number of the header's last row. */
  readonly header?: number;
  readonly columns: readonly SheetColumn[];
  readonly taken: readonly TakenRow[];
  readonly left: readonly LeftRow[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly TotalDiffers[];
  /** Cells of notes that hold private numbers and so were left out. */
  readonly privateNotes: readonly string[];
  /** How many rows of people the activities were summed up from. */
  readonly people?: number;
}

/** A sheet as it was read, and the table it stands in. */
export interface FileSheet extends SheetFindings {
  readonly file: string;
}

export const NOTHING_READ = { columns: [], taken: [], left: [], skipped: [], totals: [], privateNotes: [] } as const;
