import { isEmpty, type Node } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';

/** Nothing was written, or nothing but signs (—, /, 。): how a table says that there is nothing. √ is a flag, and a dot or an asterisk a path. */
export const onlySigns = (node: Node, field: Field): boolean =>
  isEmpty(node) || (field.kind !== 'flag' && node.type === 'text' && SIGNS.test(node.text.trim()));

const SIGNS = /^(?!.*[\ufffd.*])[\p{P}\p{S}\s]+$/u;
