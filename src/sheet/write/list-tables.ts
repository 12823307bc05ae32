import type { CellValue } from 'hucre/xlsx';
import { LIST_KEYS, type Lists } from '../../ledger/read/read-lists.js';
import { valueWords } from '../../ledger/read/value-words.js';
import { type Field, takesSeveral } from '../../ledger/vocabulary/field.js';
import { LISTS, type ListName, type TableList } from '../../ledger/vocabulary/lists.js';
import { joinList } from '../cells/list-cell.js';
import type { WrittenColumn } from './table-sheet.js';

/** A list of a ledger that has rows, as a table: the fields that any row uses, and those that none can be without. */
export interface ListTable {
  readonly list: ListName;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

export const listTables = (lists: Lists): readonly ListTable[] =>
  LIST_KEYS.flatMap((list) => {
    const records = lists[list].map(({ record }) => record);
    if (records.length === 0) return [];
    const { fields }: TableList = LISTS[list];
    const used = Object.entries(fields).filter(
      ([name, field]) => field.required || records.some((record) => valueWords(record[name], field).length > 0),
    );
    const columns = used.map(([, field]) => ({ field, width: widthOf(field), isDay: field.kind === 'date' }));
    const rows = records.map((record) => used.map(([name, field]) => cellOf(record[name], field)));
    return [{ list, columns, rows }];
  });

function cellOf(value: unknown, field: Field): CellValue {
  const words = valueWords(value, field);
  const [only] = words;
  if (only === undefined) return null;
  if (takesSeveral(field)) return joinList(words, field);
  return field.kind === 'date' ? new Date(`${only}T00:00:00Z`) : only;
}

/** Sentences are long, and so are lists of them; what is counted or dated is short. */
function widthOf({ kind, traits, required }: Field): number {
  if (traits.has('prose')) return 40;
  if (required) return 28;
  return kind === 'texts' || kind === 'quantities' ? 22 : kind === 'text' ? 16 : 13;
}
