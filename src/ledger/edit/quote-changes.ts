import type { Code } from '../../problems/messages.js';
import { FIX_WORDS as WORDS } from '../../words/fix-words.js';
import type { SyntaxFault } from '../syntax/syntax-fault.js';
import type { Node, TextNode } from '../syntax/tree.js';
import { lineAt } from '../text/source-text.js';
import type { Field, Fields } from '../vocabulary/field.js';
import { ACTIVITY, COMMUNITY, LEDGER, NOTE } from '../vocabulary/fields.js';
import { fieldName, isNote } from '../vocabulary/keys.js';
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
  const values = parsed.root ? textsOf(parsed.root, undefined, LEDGER) : [];
  const spans = values.map(({ node: { start, end }, field }) => ({
    start: parsed.toOriginal(start),
    end: parsed.toOriginal(end),
    field,
  }));
  const changes = new Map<number, Change>();
  for (const fault of faults) {
    if (!QUOTED.has(fault.code) || uncertain.has(lineAt(source, fault.start))) continue;
    const span = spans.find(({ start, end }) => start <= fault.start && fault.start < end);
    const text = span && source.text.slice(span.start, span.end);
    if (!span || !text || text.includes('\n') || !isCertain(fault, text, fault.start - span.start, span.field))
      continue;
    const insert = writeValue(text, 'block');
    if (insert !== text) changes.set(span.start, { at: span.start, remove: text.length, insert, what: WORDS.quoted });
  }
  return [...changes.values()];
}

/**
 * Only words are put in quotes: a list, a record, a number or a date was meant as such. A dash may be a bullet in the wrong place, & * ! may
 * be meant as YAML has them, a name before a colon may be another key, and # without another # behind the words may begin a comment.
 */
function isCertain({ code }: SyntaxFault, text: string, at: number, field: Field | undefined): boolean {
  if (field?.kind !== 'text' && !(field?.kind === 'texts' && code !== 'text-after-bracket')) return false;
  if (code === 'bad-start') return !/^(?:[-?&!]|\*(?!\*))/.test(text);
  if (code === 'hash-lost') return /^#[^#]+#/u.test(text);
  if (code !== 'colon-in-value') return true;
  const name = /[^\s,，;；、。]*$/u.exec(text.slice(0, at).trimEnd())?.[0] ?? '';
  return [LEDGER, COMMUNITY, ACTIVITY].every((fields) => fieldName(fields, name) === undefined);
}

interface FieldText {
  readonly node: TextNode;
  /** What it is a value of, where that is known. */
  readonly field: Field | undefined;
}

/** The texts without quotes among the values of a tree. */
function textsOf(node: Node, field: Field | undefined, fields: Fields | undefined): readonly FieldText[] {
  if (node.type === 'text') return node.plain && node.text !== '' ? [{ node, field }] : [];
  if (node.type === 'list') return node.items.flatMap((item) => textsOf(item, field, fields));
  return node.entries.flatMap(({ key, value }) => {
    const of = fields?.[fieldName(fields, key.text.trim()) ?? ''] ?? (isNote(key.text) ? NOTE : undefined);
    return textsOf(value, of, of?.fields);
  });
}
