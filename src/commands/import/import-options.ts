import { nearest } from '../../chinese/nearest.js';
import { type CampaignIndex, nameKey } from '../../ledger/read/campaigns.js';
import { isInHours } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, CATEGORIES, STATUSES } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote, nearestKey } from '../../ledger/vocabulary/keys.js';
import { usageError } from '../../problems/usage.js';
import { type ColumnMap, type Mapped, NOT_IMPORTED, squeezed } from '../../sheet/columns/find-columns.js';
import type { UpdateMode } from './update-mode.js';

/** As they were typed. */
export interface ImportOptions {
  readonly ledger?: string;
  readonly sheet: readonly string[];
  readonly map: readonly string[];
  readonly mapValue: readonly string[];
  readonly category: readonly string[];
  /** true where no mode is said. */
  readonly update?: UpdateMode | true;
  readonly forget: boolean;
  readonly perPerson: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

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

/** What a column is said to be, 服务时长/60 for one of minutes; undefined where no field is called that. */
export function mappedField(text: string): Mapped | undefined {
  const [, field = '', per] = /^(.*?)(?:[/÷](60))?$/u.exec(text.replaceAll(/\s/gu, '')) ?? [];
  const name = fieldName(ACTIVITY, field);
  if (name === undefined) return per === undefined && (field === NOT_IMPORTED || isNote(field)) ? { field } : undefined;
  return per === undefined ? { field } : { field, per: Number(per) };
}

export const mappedText = ({ field, per }: Mapped): string => (per === undefined ? field : `${field}/${per}`);

function checkedField(text: string, pair: string): Mapped {
  const found = mappedField(text);
  const field = found?.field ?? text;
  if (found?.per !== undefined && !isInHours(ACTIVITY[fieldName(ACTIVITY, field) as keyof typeof ACTIVITY]))
    throw usageError('map-unit', { pair, field });
  if (found) return found;
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
  /** As the sheet calls them → as the ledger does, or 不导入. */
  readonly categories: ReadonlyMap<string, string>;
}

/** `类别` and `甲=乙` of --category, and the pairs of --map-value. @throws UserError where the ledger has no such category or status. */
export function categoryOptions(
  words: readonly string[],
  values: readonly string[],
  index: CampaignIndex,
): CategoryOptions {
  let category: string | undefined;
  const categories = new Map<string, string>();
  for (const pair of values) {
    const [from = '', to = ''] = pair.split(/[=＝]/u).map((part) => part.trim());
    if (!isValue(to, index)) {
      const all = [...CATEGORIES, ...STATUSES];
      throw usageError('unknown-value', { name: to, nearest: nearest(to, all), values: all });
    }
    categories.set(from, to);
  }
  for (const word of words) {
    const [from = '', to] = word.split(/[=＝]/u).map((part) => part.trim());
    if (to === undefined) category = checkedCategory(from, index);
    else categories.set(from, checkedCategory(to, index));
  }
  return { categories, ...(category !== undefined && { category }) };
}

/** Whether a ledger, and what is kept of answers, can have a value: a category, a campaign, a status, or that its rows are not wanted. */
export const isValue = (text: string, index: CampaignIndex): boolean =>
  text === NOT_IMPORTED ||
  [...CATEGORIES, ...STATUSES].some((known) => known === text) ||
  index.byName.has(nameKey(text));

function checkedCategory(name: string, index: CampaignIndex): string {
  if (CATEGORIES.some((known) => known === name) || index.byName.has(nameKey(name))) return name;
  throw usageError('unknown-category', { name, nearest: nearest(name, CATEGORIES), categories: CATEGORIES });
}
