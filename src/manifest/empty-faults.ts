import { isEmpty, type Node } from '../ledger/syntax/tree.js';
import type { Fields } from '../ledger/vocabulary/field.js';
import { fieldName } from '../ledger/vocabulary/keys.js';
import { type Place, type Problem, problem } from '../problems/problem.js';
import { MANIFEST } from './manifest-fields.js';

/**
 * Names of a manifest with nothing behind them. A ledger is a form, of which much stays empty; in a manifest stands what its writer wants,
 * and what holds in place of it (the newest year, no 街道 in names) would be found out from the reports of a whole street. Of a value that
 * has to be there, and is none, reading tells.
 */
export function emptyFaults(
  root: Node,
  placeOf: (node: Node) => Place,
  fields: Fields = MANIFEST as Fields,
): readonly Problem[] {
  if (root.type !== 'map') return [];
  return root.entries.flatMap(({ key, value }) => {
    const field = fields[fieldName(fields, key.text.trim()) ?? ''];
    if (!field) return [];
    if (isEmpty(value))
      return field.required ? [] : [problem('manifest-empty', '错误', { field: field.zh }, placeOf(key))];
    if (value.type === 'list' && value.items.length === 0) {
      const code = field.required ? 'empty' : 'manifest-empty';
      return [problem(code, '错误', { field: field.zh }, placeOf(key))];
    }
    const rows = field.fields && value.type === 'list' ? value.items : [];
    return rows.flatMap((row) => emptyFaults(row, placeOf, field.fields));
  });
}
