import type { DateContext } from '../cells/date-cell.js';
import type { MergedSheet } from '../cells/merged-cells.js';
import type { Column } from '../column.js';
import type { Sheet } from '../sheet.js';
import type { SheetOptions } from './sheet-options.js';

/** What the rows of a block share. */
export interface RowContext extends Pick<SheetOptions, 'index' | 'period' | 'category' | 'categories' | 'known'> {
  readonly rows: Sheet['rows'];
  /** False for a CSV, where a comma too many pushes cells along. */
  readonly typed: boolean;
  readonly columns: readonly Column[];
  /** The last column that has a header. */
  readonly right: number;
  /** The first column behind it that is another table's. */
  readonly stop: number;
  readonly cells: MergedSheet;
  readonly dates: DateContext;
}
