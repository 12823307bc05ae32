import type { Ledger } from '../ledger.js';
import { isEmpty, type MapNode, type Node, type TextNode, within } from '../syntax/tree.js';
import { EVIDENCE } from '../vocabulary/fields.js';

type Evidence = Ledger['activities'][number]['evidence'][number];

/** The colon of 类型：文件. That of a drive (D:\), an address (https://) or a time (14:30) is none. */
const COLON = /：|:(?![\\/\d])/u;

/** What is named like a file, and not like a kind of evidence. */
const FILE = /[\\/]|\.[a-z][a-z\d]{1,4}(?![a-z\d])/iu;

/** One piece of evidence as a text: 签到表：佐证/签到表0305.pdf, or either part alone. `parseEvidence` gives the same parts back. */
export function evidenceText({ kind = '', file = '' }: Evidence): string {
  if (kind && file) return `${kind}：${file}`;
  const alone = kind || file;
  const [asKind = ''] = parseEvidence(alone);
  if (asKind === kind) return alone;
  return kind ? `${kind}：` : `：${file}`;
}

/** The parts 类型 and 文件 of a text, '' where it has none. Without a colon it is the one or the other, by how it is named. */
export function parseEvidence(text: string): readonly [kind: string, file: string] {
  const colon = COLON.exec(text);
  if (!colon) return FILE.test(text) ? ['', text.trim()] : [text.trim(), ''];
  return [text.slice(0, colon.index).trim(), text.slice(colon.index + 1).trim()];
}

/** The pieces of evidence in one text: parted by ；, or by 、 where none of them names a file. */
export function splitEvidence(text: string): readonly string[] {
  const parts = text.split(/[；;]/u);
  const all = FILE.test(text) || COLON.test(text) ? parts : parts.flatMap((part) => part.split(/[、，,]/u));
  return all.map((part) => part.trim()).filter((part) => part !== '');
}

/** A list of evidence with its texts spelled out as the records that they stand for; a text alone is such a list. */
export function evidenceNode(node: Node): Node {
  if (node.type === 'map' || isEmpty(node)) return node;
  const items =
    node.type === 'text'
      ? splitEvidence(node.text).map((text) => record(node, text))
      : node.items.map((item) => (item.type === 'text' && !isEmpty(item) ? record(item, item.text) : item));
  return { type: 'list', items, flow: false, start: node.start, end: node.end };
}

/** The record that a text, or a part of it, stands for. */
function record(node: TextNode, text: string): MapNode {
  const parts = parseEvidence(text);
  const entries = [EVIDENCE.kind, EVIDENCE.file].flatMap(({ zh }, i) => {
    const part = parts[i] ?? '';
    const { start, end } = within(node, part, node.text.indexOf(text));
    return part === '' ? [] : [{ key: { ...node, text: zh }, value: { ...node, text: part, start, end } }];
  });
  return { type: 'map', entries, start: node.start, end: node.end };
}
