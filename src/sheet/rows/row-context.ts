import type { DateContext } from '../cells/date-cell.js';
import type { MergedSheet } from '../cells/merged-sheet.js';
import type { SheetColumn } from '../column.js';
import type { Sheet } from '../sheet.js';
import type { TypingContext } from './typed-row.js';

/** How the rows of an import are to be understood. */
export interface RowOptions extends TypingContext {
  /** The category of rows that name none. */
  readonly category?: string;
  /** Categories as the sheet calls them → as the ledger does, or 不导入. */
  readonly categories: ReadonlyMap<string, string>;
  /** The category of a single row that names none, by `activityKey`. */
  readonly rowCategories: ReadonlyMap<string, string>;
  /**
   * Activities that the ledger has, by `activityKey`, with their categories: what it took once is no total and no blank, whatever it is called,
   * and needs no category again.
   */
  readonly known: ReadonlyMap<string, string>;
}

/** What the rows of a block share. */
export interface RowContext extends RowOptions {
  readonly rows: Sheet['rows'];
  /** False for a CSV, where a comma too many pushes cells along. */
  readonly typed: boolean;
  readonly columns: readonly SheetColumn[];
  /** The last column that has a header. */
  readonly right: number;
  /** The first column behind it that is another table's. */
  readonly stop: number;
  readonly cells: MergedSheet;
  readonly dates: DateContext;
}
