import type { Place } from '../../problems/problem.js';

/**
 * A ledger as it was written, before the vocabulary says what its keys and values mean. `start` and `end` are offsets into the text that
 * was parsed; `place` stands instead where a value did not come from the file (`--set`).
 */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly place?: Place;
}

export interface TextNode extends Spot {
  readonly type: 'text';
  readonly text: string;
  /** Written without quotes. */
  readonly plain: boolean;
}

export interface ListNode extends Spot {
  readonly type: 'list';
  readonly items: readonly Node[];
  /** Written as [a, b]. */
  readonly flow: boolean;
}

export interface MapNode extends Spot {
  readonly type: 'map';
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: TextNode;
  readonly value: Node;
}

export type Node = TextNode | ListNode | MapNode;

/** Nothing was written, or nothing that prints. */
export const isEmpty = (node: Node) => node.type === 'text' && node.text.trim() === '';

/** The stretch of a value that a part of its text takes, where the value stands in the file just as it reads. */
export function within(node: Node, part: string, at = 0): Node {
  if (node.type !== 'text' || !node.plain || node.end - node.start !== node.text.length) return node;
  const start = node.start + Math.max(0, node.text.indexOf(part, at));
  return { ...node, start, end: start + part.length };
}
