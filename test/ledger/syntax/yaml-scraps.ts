import type { Node } from '../../../src/ledger/syntax/tree.js';

/** Pieces that, put together at random, make YAML of every kind, good and bad. */
export const SCRAPS: readonly string[] = [
  ...[
    'a',
    '名称',
    '人次',
    'x y',
    '"q"',
    "'q'",
    '"',
    "'",
    ': ',
    ':',
    '：',
    ' ',
    '  ',
    '- ',
    '-',
    '#',
    ' #',
    ' # ',
    '\n',
    '\n  ',
    '\n    ',
  ],
  ...[
    '\n- ',
    '\n  - ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '[a, b]',
    '{a: b}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---',
    '...',
  ],
  ...['<<', '\t', '\r\n', '12:30', '\u3000', '、', '.'],
];

/** Where maps and lists end is of no use to anybody, since a place is drawn on its first line; nor is where nothing stands. */
export function comparable(node: Node): unknown {
  if (node.type === 'text') return node.text === '' && node.plain ? '' : node;
  if (node.type === 'list') return { ...node, end: 0, items: node.items.map(comparable) };
  return { ...node, end: 0, entries: node.entries.map(({ key, value }) => [comparable(key), comparable(value)]) };
}
