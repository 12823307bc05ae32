import type { Code } from '../../messages.js';
import { ACTIVITY, COMMUNITY, LEDGER } from '../fields.js';
import { lineAt } from '../source-text.js';
import type { SyntaxFault } from '../syntax-fault.js';
import type { Node, TextNode } from '../tree.js';
import { fieldName } from '../vocabulary.js';
import type { OpenText } from './activity-list.js';
import type { Change } from './change.js';
import { writeValue } from './write-value.js';

/** Faults that quotes around the whole value mend. */
const QUOTED: ReadonlySet<Code> = new Set<Code>([
  'hash-lost',
  'colon-in-value',
  'text-after-quote',
  'text-after-bracket',
  'bad-start',
]);

/** Faults of a value after which nobody can tell where it ends, or what of it is a comment. */
const UNCERTAIN: ReadonlySet<Code> = new Set<Code>([
  'hash-cut',
  'quote-open',
  'bracket-open',
  'dash-value',
  'bullet-after-value',
  'indent-deep',
  'colon-missing',
]);

/** Quotes around values that YAML would take for something else. */
export function quoteChanges(open: OpenText): readonly Change[] {
  const { source, parsed } = open;
  const { faults } = parsed.found;
  const uncertain = new Set(faults.filter(({ code }) => UNCERTAIN.has(code)).map(({ start }) => lineAt(source, start)));
  const values = parsed.root ? textsOf(parsed.root) : [];
  const spans = values.map(({ start, end }) => ({ start: parsed.toOriginal(start), end: parsed.toOriginal(end) }));
  const changes = new Map<number, Change>();
  for (const fault of faults) {
    if (!QUOTED.has(fault.code) || uncertain.has(lineAt(source, fault.start))) continue;
    const span = spans.find(({ start, end }) => start <= fault.start && fault.start < end);
    const text = span && source.text.slice(span.start, span.end);
    if (!span || !text || text.includes('\n') || !isCertain(fault, text, fault.start - span.start)) continue;
    const insert = writeValue(text, 'block');
    if (insert !== text) changes.set(span.start, { at: span.start, remove: text.length, insert, what: '内容加上引号' });
  }
  return [...changes.values()];
}

/** A dash may be a bullet in the wrong place, and a name before a colon another key. */
function isCertain({ code }: SyntaxFault, text: string, at: number): boolean {
  if (code === 'bad-start') return !/^[-?]/.test(text);
  if (code !== 'colon-in-value') return true;
  const name = /[^\s,，;；、。]*$/u.exec(text.slice(0, at).trimEnd())?.[0] ?? '';
  return [LEDGER, COMMUNITY, ACTIVITY].every((fields) => fieldName(fields, name) === undefined);
}

/** The texts without quotes among the values of a tree. */
function textsOf(node: Node): readonly TextNode[] {
  if (node.type === 'text') return node.plain && node.text !== '' ? [node] : [];
  return node.type === 'list' ? node.items.flatMap(textsOf) : node.entries.flatMap(({ value }) => textsOf(value));
}
