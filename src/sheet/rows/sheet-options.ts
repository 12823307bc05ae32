import type { ColumnMap } from '../columns/find-columns.js';
import type { TypingContext } from './typed-row.js';

/** How the tables of an import are to be understood. */
export interface SheetOptions extends TypingContext {
  readonly map: ColumnMap;
  /** The category of rows that name none. */
  readonly category?: string;
  /** Categories as the sheet calls them → as the ledger does. */
  readonly categories: ReadonlyMap<string, string>;
  /** A list of people is summed up by activity. */
  readonly perPerson: boolean;
  /** Activities that the ledger has, by `activityKey`: what it took once is no total and no blank, whatever it is called. */
  readonly known: ReadonlySet<string>;
}
