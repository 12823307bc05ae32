import { type Node, within } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import { leftOver } from '../wording/left-over.js';
import type { Reading } from './reading.js';

/** Far longer than anything that a ledger says in one place; what is longer was pasted by mistake, and would be slow to look at. */
const LONGEST = 4000;
/** Characters that no report can carry: controls, halves of a surrogate pair, non-characters, and � from a broken conversion. */
const BAD = /(?![\t\n\r])\p{Cc}|[\ufffd\ufffe\uffff]|\p{Surrogate}/u;

/** Whether text can go into a report as it is; what is wrong with it is reported. */
export function isClean(text: string, field: Field, { report }: Reading, node: Node): boolean {
  if (text.length > LONGEST) {
    report('too-long', '错误', { field: field.zh, length: text.length, most: LONGEST }, node);
    return false;
  }
  const bad = BAD.exec(text)?.[0];
  if (bad) {
    const code = `U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('bad-character', '错误', { field: field.zh, code }, node);
  }
  const rest = leftOver(text);
  if (rest) report('left-over', '错误', { text: rest }, within(node, rest));
  return !bad && !rest;
}
