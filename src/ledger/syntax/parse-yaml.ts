import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { MapNode, Node, TextNode } from './tree.js';

/** A fault of the syntax, with the offsets of the stretch at fault. `reason` is the code of `yaml` or one of ours. */
export interface YamlFault {
  readonly reason: string;
  /** yaml's English words: to tell apart faults that share a code, never to be shown. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

export interface Parsed {
  /** What could be read; undefined for an empty file or one nested too deeply. */
  readonly root?: Node;
  readonly faults: readonly YamlFault[];
}

/** A ledger is five levels deep. The limit keeps recursion over hostile input from running out of stack. */
const DEEPEST = 40;

/** YAML text → tree. Every value is text (schema failsafe): 6.30, 007 and 20250305 arrive as they were typed. */
export function parseYaml(text: string): Parsed {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { faults: [tokens] };
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  const first = documents.find((d) => d.contents !== null) ?? documents[0];
  const faults: YamlFault[] = documents.flatMap((d) =>
    [...d.errors, ...d.warnings].map((e) => ({ reason: e.code, detail: e.message, start: e.pos[0], end: e.pos[1] })),
  );
  const second = documents.find((d) => d !== first && d.contents !== null && !isBlank(d.contents));
  if (second?.contents) {
    const start = Math.max(0, text.lastIndexOf('\n---', second.contents.range[0]) + 1);
    faults.push({ reason: 'MULTIPLE_DOCS', detail: '', start, end: start + 3 });
  }
  const aliased = first ? { document: first, left: MOST_ALIASED } : undefined;
  const root = aliased && first?.contents ? treeOf(first.contents as ParsedNode, { faults, aliased }) : undefined;
  return root ? { root, faults } : { faults };
}

const isBlank = (node: unknown) => isScalar(node) && node.source === '' && node.type === 'PLAIN';

function tokensOf(text: string): CST.Token[] | YamlFault {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) {
      return { reason: 'TOO_DEEP', detail: '', start: parser.offset - lexeme.length, end: parser.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Nodes that aliases may stand for in one ledger: a list that several themes take is short, and a bomb is not. */
const MOST_ALIASED = 2000;

interface Walked {
  readonly faults: YamlFault[];
  readonly aliased: { readonly document: Document.Parsed; left: number };
  readonly inAlias?: boolean;
}

function treeOf(node: ParsedNode | null, walked: Walked, at = 0): Node {
  const { faults, aliased } = walked;
  if (node === null) return { type: 'text', text: '', plain: true, start: at, end: at };
  const [start, end] = node.range;
  if (walked.inAlias) aliased.left -= 1;
  if (isAlias(node)) {
    const meant = aliased.left > 0 ? node.resolve(aliased.document) : undefined;
    if (meant) return treeOf(meant as ParsedNode, { ...walked, inAlias: true });
    // Of a bomb one is enough.
    if (aliased.left > 0 || faults.at(-1)?.reason !== 'ANCHOR_OR_TAG')
      faults.push({ reason: 'ANCHOR_OR_TAG', detail: '', start, end });
    return { type: 'text', text: `*${node.source}`, plain: true, start, end };
  }
  if (node.tag !== undefined) faults.push({ reason: 'ANCHOR_OR_TAG', detail: '', start, end });
  if (isScalar(node)) return { type: 'text', text: String(node.value ?? ''), plain: node.type === 'PLAIN', start, end };
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item as ParsedNode | null, walked, start));
    return { type: 'list', items, flow: node.flow === true, start, end };
  }
  if (!isMap(node)) return { type: 'text', text: '', plain: true, start, end };
  const entries: MapNode['entries'] = node.items.map((pair) => {
    const key = keyOf(pair.key as ParsedNode, walked, start);
    return { key, value: treeOf(pair.value as ParsedNode | null, walked, key.end) };
  });
  return { type: 'map', entries, start, end };
}

function keyOf(key: ParsedNode | null, walked: Walked, at: number): TextNode {
  const node = treeOf(key, walked, at);
  const { faults } = walked;
  if (node.type === 'text') return node;
  faults.push({ reason: 'KEY_NOT_TEXT', detail: '', start: node.start, end: node.end });
  return { type: 'text', text: '', plain: true, start: node.start, end: node.end };
}
