import { encode } from '../../ledger/edit/encode.js';
import { insertActivities, insertRows } from '../../ledger/edit/insert-rows.js';
import { type FieldChange, updateRows } from '../../ledger/edit/update-rows.js';
import type { NewRow } from '../../ledger/edit/write-row.js';
import type { Ledger } from '../../ledger/ledger.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { decodeBytes, MOST_BYTES } from '../../ledger/text/decode.js';
import type { ListName } from '../../ledger/vocabulary/lists.js';
import { isError, problem, UserError } from '../../problems/problem.js';
import type { TakenRow } from '../../sheet/rows/read-row.js';
import { rowRecord } from '../../sheet/rows/row-record.js';

/** The ledger that an import goes into. */
export interface OpenTarget {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ledger: Ledger;
}

/** Rows for the lists of a ledger. */
export interface ListRows {
  readonly list: ListName;
  readonly rows: readonly NewRow[];
}

/**
 * The bytes of the ledger with the changes and the rows in it, read back to see that they hold what they should. @throws UserError where
 * they do not, or are more than a ledger may be.
 */
export async function changedLedger(
  { file, bytes: before, ledger }: OpenTarget,
  rows: readonly TakenRow[],
  lists: readonly ListRows[],
  changes: readonly FieldChange[],
): Promise<{ readonly bytes: Uint8Array; readonly refused: readonly FieldChange[] }> {
  const more = lists.reduce((sum, list) => sum + list.rows.length, 0);
  if (rows.length + more + changes.length === 0) return { bytes: before, refused: [] };
  const { text: updated, refused } = updateRows(decodeBytes(before)?.text ?? '', changes);
  const withActivities = insertActivities(updated, rows.map(rowRecord), file);
  const text = lists.reduce((so, { list, rows: added }) => insertRows(so, list, added, file), withActivities);
  const bytes = await encode(text, before);
  if (bytes.length > MOST_BYTES) {
    const args = { rows: rows.length + more, megabytes: MOST_BYTES / 1024 / 1024 };
    throw new UserError([problem('ledger-full', '错误', args, { file })]);
  }
  const { ledger: after, problems } = readLedger({ file, bytes });
  if (!after && more + changes.length > refused.length) throw new UserError(problems.filter(isError));
  if (after?.activities.length !== ledger.activities.length + rows.length)
    throw new UserError([problem('place-uncertain', '错误', {}, { file })]);
  return { bytes, refused };
}
