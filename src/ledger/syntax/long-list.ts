import type { Node } from './tree.js';

/** Activities of a year, 27 a day; no list of a ledger is longer. What is worked out of a row takes many times what is written in it. */
export const MOST_ROWS = 10_000;

/** The first item of a list that is one too many. */
export function longList(node: Node): Node | undefined {
  if (node.type === 'text') return undefined;
  if (node.type === 'list' && node.items.length > MOST_ROWS) return node.items[MOST_ROWS];
  for (const child of node.type === 'list' ? node.items : node.entries) {
    const found = longList('value' in child ? child.value : child);
    if (found) return found;
  }
  return undefined;
}
