import type { Node } from '../syntax/tree.js';

/** What a tree says, without where it says it; maps as lists of pairs. */
export function plain(node: Node): unknown {
  if (node.type === 'text') return node.text;
  return node.type === 'list' ? node.items.map(plain) : node.entries.map(({ key, value }) => [key.text, plain(value)]);
}
