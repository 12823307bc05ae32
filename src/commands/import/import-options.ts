import { nearest } from '../../chinese/nearest.js';
import { type CampaignIndex, nameKey } from '../../ledger/read/campaigns.js';
import { ACTIVITY, CATEGORIES } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote, nearestKey } from '../../ledger/vocabulary/vocabulary.js';
import { usageError } from '../../problems/usage.js';
import { type ColumnMap, NOT_IMPORTED, squeezed } from '../../sheet/columns/find-columns.js';

/** `列=字段` pairs as they were typed → header or upper-case letter → key of a field. @throws UserError where no field is called that. */
export function columnMap(pairs: readonly string[]): ColumnMap {
  return new Map(
    pairs.map((pair) => {
      const [column = '', field = ''] = pair.split(/[=＝]/u).map((part) => part.trim());
      const key = squeezed(column);
      return [/^[a-z]{1,2}$/i.test(key) ? key.toUpperCase() : key, checkedField(field, pair)];
    }),
  );
}

function checkedField(field: string, pair: string): string {
  if (field === NOT_IMPORTED || isNote(field)) return field;
  if (fieldName(ACTIVITY, field) !== undefined) return field;
  throw usageError('map-unknown-field', {
    pair,
    field,
    nearest: nearestKey(ACTIVITY, field),
    fields: Object.values(ACTIVITY).map(({ zh }) => zh),
    none: NOT_IMPORTED,
  });
}

export interface CategoryOptions {
  /** For rows that name none. */
  readonly category?: string;
  /** As the sheet calls them → as the ledger does. */
  readonly categories: ReadonlyMap<string, string>;
}

/** `类别` and `甲=乙` as they were typed. @throws UserError where the ledger has no such category. */
export function categoryOptions(words: readonly string[], index: CampaignIndex): CategoryOptions {
  let category: string | undefined;
  const categories = new Map<string, string>();
  for (const word of words) {
    const [from = '', to] = word.split(/[=＝]/u).map((part) => part.trim());
    if (to === undefined) category = checkedCategory(from, index);
    else categories.set(from, checkedCategory(to, index));
  }
  return { categories, ...(category !== undefined && { category }) };
}

function checkedCategory(name: string, index: CampaignIndex): string {
  if (CATEGORIES.some((known) => known === name) || index.byName.has(nameKey(name))) return name;
  throw usageError('unknown-category', { name, nearest: nearest(name, CATEGORIES), categories: CATEGORIES });
}
