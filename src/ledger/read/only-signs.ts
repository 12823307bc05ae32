import { isEmpty, type Node } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';

/** Nothing was written, or nothing but signs (—, /, 。): how a table says that there is nothing. √ is a flag, and a dot or an asterisk a path. */
export const onlySigns = (node: Node, field: Field): boolean =>
  isEmpty(node) || (field.kind !== 'flag' && node.type === 'text' && isOfSigns(node.text.trim()));

const isOfSigns = (text: string): boolean => !WORD.test(text) && SIGNS.test(text);
/** As nearly every text begins: what follows need not be looked at. */
const WORD = /^[\d\u4e00-\u9fff]/;
const SIGNS = /^(?!.*[\ufffd.*])[\p{P}\p{S}\s]+$/u;
