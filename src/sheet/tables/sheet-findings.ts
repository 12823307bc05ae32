import type { Column } from '../column.js';
import type { SkippedRow } from '../columns/odd-row.js';
import type { Fault } from '../fault.js';
import type { RowRead } from '../rows/read-row.js';
import type { TotalDiffers } from './wrong-totals.js';

/** Rows count from 1, as spreadsheets show them. */
export interface TakenRow extends Required<Pick<RowRead, 'typed'>>, Pick<RowRead, 'text' | 'note' | 'categoryImplied'> {
  readonly row: number;
}

export interface LeftRow {
  readonly row: number;
  /** What the row begins with, to find it by. */
  readonly label: string;
  readonly faults: readonly Fault[];
}

/** What a table in a sheet says, or why nothing of it was read. */
export interface SheetRead {
  /** The name of the sheet. */
  readonly name: string;
  /** Why nothing was read. */
  readonly fault?: Fault;
  /** The number of the header's last row. */
  readonly header?: number;
  readonly columns: readonly Column[];
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
export interface FileSheet extends SheetRead {
  readonly file: string;
}

export const NOTHING_READ = { columns: [], taken: [], left: [], skipped: [], totals: [], privateNotes: [] } as const;
