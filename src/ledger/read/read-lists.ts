import type { MapNode, Node } from '../syntax/tree.js';
import { LEDGER } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import { LISTS, type ListName, type TableList } from '../vocabulary/lists.js';
import { readRecord } from './read-record.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';

/** A row of a list as it is written, before anything is made of it. */
export interface ListRow {
  /** From 1, as they stand. */
  readonly row: number;
  /** By TypeScript names. */
  readonly record: Readonly<Record<string, unknown>>;
}

export type Lists = Readonly<Record<ListName, readonly ListRow[]>>;

export const LIST_KEYS = Object.keys(LISTS) as readonly ListName[];

/** What stands beside 活动, row by row: a problem with what is to be done about it stays one row, a plan has the topics that it names. */
export function readLists(root: MapNode | undefined, reading: Reading): Lists {
  const rowsOf = (list: ListName) => {
    const value = root?.entries.find(({ key }) => fieldName(LEDGER, key.text.trim()) === list)?.value;
    const items = value?.type === 'list' ? value.items : value?.type === 'text' ? [value] : [];
    return items.flatMap((item, at): readonly ListRow[] => {
      const record = readListRow(item, list, reading);
      return record ? [{ row: at + 1, record }] : [];
    });
  };
  return Object.fromEntries(LIST_KEYS.map((list) => [list, rowsOf(list)])) as unknown as Lists;
}

/** One row of a list; undefined where it is none. */
export function readListRow(item: Node, list: ListName, reading: Reading): ListRow['record'] | undefined {
  const { fields, text }: TableList = LISTS[list];
  if (item.type === 'map') return readRecord(item, { ...LEDGER[list], fields }, reading);
  const field = text === undefined ? undefined : fields[text];
  const said = field && item.type === 'text' ? readValue(item, field, reading) : undefined;
  return text !== undefined && said !== undefined ? { [text]: said } : undefined;
}
