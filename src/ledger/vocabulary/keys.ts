import { nearest } from '../../chinese/nearest.js';
import { englishName, type Field, type Fields } from './field.js';
import { NOTE } from './fields.js';

/** Keys are matched without regard to width, case, spaces and underscores; values never are. */
export function normaliseKey(key: string): string {
  return key.normalize('NFKC').replace(/[\s_]/gu, '').toLowerCase();
}

const namesOf = (field: Field, name: string) => [field.zh, ...field.synonyms, englishName(name), name];

const tables = new WeakMap<Fields, ReadonlyMap<string, string>>();

function tableOf(fields: Fields): ReadonlyMap<string, string> {
  const known = tables.get(fields);
  if (known) return known;
  const table = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    for (const key of namesOf(field, name)) {
      table.set(key, name);
      table.set(normaliseKey(key), name);
    }
  }
  tables.set(fields, table);
  return table;
}

/** The TypeScript name of the field that a key of a record means. */
export function fieldName(fields: Fields, key: string): string | undefined {
  const table = tableOf(fields);
  return table.get(key) ?? table.get(normaliseKey(key));
}

const notes = namesOf(NOTE, 'note').map(normaliseKey);

/** A key whose value belongs to the writer alone: 备注, 备注1, note, x-anything. Every record may have some. */
export function isNote(key: string): boolean {
  const plain = normaliseKey(key);
  return plain.startsWith('x-') || notes.some((name) => plain.startsWith(name));
}

const candidates = new WeakMap<Fields, ReadonlyMap<string, string>>();

/** Every name of a table of fields, and the name that people write for it. */
function candidatesOf(fields: Fields): ReadonlyMap<string, string> {
  const known = candidates.get(fields);
  if (known) return known;
  const zh = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    for (const key of namesOf(field, name)) zh.set(normaliseKey(key), field.zh);
  }
  candidates.set(fields, zh);
  return zh;
}

/** The known key that an unknown one was probably meant to be, as people write it. */
export function nearestKey(fields: Fields, key: string): string | undefined {
  const zh = candidatesOf(fields);
  const found = nearest(normaliseKey(key), zh.keys());
  return found === undefined ? undefined : zh.get(found);
}
