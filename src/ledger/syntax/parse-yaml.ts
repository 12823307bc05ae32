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
  const root = first?.contents ? treeOf(first.contents as ParsedNode, faults) : undefined;
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

function treeOf(node: ParsedNode | null, faults: YamlFault[], at = 0): Node {
  if (node === null) return { type: 'text', text: '', plain: true, start: at, end: at };
  const [start, end] = node.range;
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    faults.push({ reason: 'ANCHOR_OR_TAG', detail: '', start, end });
  }
  if (isAlias(node)) return { type: 'text', text: `*${node.source}`, plain: true, start, end };
  if (isScalar(node)) return { type: 'text', text: String(node.value ?? ''), plain: node.type === 'PLAIN', start, end };
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item as ParsedNode | null, faults, start));
    return { type: 'list', items, flow: node.flow === true, start, end };
  }
  if (!isMap(node)) return { type: 'text', text: '', plain: true, start, end };
  const entries: MapNode['entries'] = node.items.map((pair) => {
    const key = keyOf(pair.key as ParsedNode, faults, start);
    return { key, value: treeOf(pair.value as ParsedNode | null, faults, key.end) };
  });
  return { type: 'map', entries, start, end };
}

function keyOf(key: ParsedNode | null, faults: YamlFault[], at: number): TextNode {
  const node = treeOf(key, faults, at);
  if (node.type === 'text') return node;
  faults.push({ reason: 'KEY_NOT_TEXT', detail: '', start: node.start, end: node.end });
  return { type: 'text', text: '', plain: true, start: node.start, end: node.end };
}
