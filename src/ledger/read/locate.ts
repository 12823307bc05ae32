import type { Node } from '../syntax/tree.js';
import type { Field, Fields } from '../vocabulary/field.js';
import { LEDGER } from '../vocabulary/fields.js';
import { valueNode } from './read-record.js';

/** The node at a path of TypeScript names and indices (['activities', 3, 'photos', 0]), or the nearest one above it that was written. */
export function locate(root: Node, path: readonly (string | number)[]): Node {
  let node = root;
  let field: Pick<Field, 'fields'> | undefined = { fields: LEDGER };
  for (const step of path) {
    const fields: Fields | undefined = field?.fields;
    if (typeof step === 'number') node = (node.type === 'list' ? node.items[step] : undefined) ?? node;
    else {
      if (node.type === 'map' && fields) node = valueNode(node, fields, step);
      field = fields?.[step];
    }
  }
  return node;
}
