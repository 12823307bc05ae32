import { nearest } from '../../chinese/nearest.js';
import { isEmpty, type Node, type TextNode, within } from '../syntax/tree.js';
import type { Field, Kind } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER, PERIOD } from '../vocabulary/fields.js';
import { leftOver } from '../wording/left-over.js';
import { parseDate } from './dates.js';
import { parseMeasure } from './measure.js';
import { type NumberFault, parseCount, parseHours } from './numbers.js';
import { isListOfOne, readRecord, readRecords } from './read-record.js';
import { readYear } from './read-year.js';
import type { Reading } from './reading.js';

/** Gives the value of a field that is not empty; undefined where it reported a fault. */
type Reader = (node: Node, field: Field, reading: Reading) => unknown;

/** A value that is one piece of text. */
const scalar =
  (read: (text: string, field: Field, reading: Reading, node: TextNode) => unknown): Reader =>
  (node, field, reading) => {
    if (node.type === 'text') {
      const text = node.text.trim();
      return isClean(text, field, reading, node) ? read(text, field, reading, node) : undefined;
    }
    reading.report('text-expected', '错误', { field: field.zh }, node);
    return undefined;
  };

const readText = scalar((text, field, reading, node) => {
  reading.words.push({ field, text, node });
  return text;
});

const READERS = {
  text: readText,
  texts: readTexts,
  count: scalar(numberReader(parseCount)),
  hours: scalar(numberReader(parseHours)),
  measure: scalar((text, field, { report }, node) => {
    if (parseMeasure(text)) return text;
    report('measure', '错误', { field: field.zh, text }, node);
    return undefined;
  }),
  date: scalar(readDate),
  year: scalar(readYear),
  flag: scalar((text, field, { report }, node) => {
    const value = FLAGS.get(text.normalize('NFKC').toLowerCase());
    if (value === undefined) report('flag', '错误', { field: field.zh, text }, node);
    return value;
  }),
  choice: scalar((text, field, reading, node) => {
    const values = field.values ?? [];
    if (values.includes(text) || reading.alsoChosen(field, text)) return text;
    const near = nearest(text, values);
    reading.report('choice', '错误', { field: field.zh, text, nearest: near, values }, node);
    return undefined;
  }),
  record: readRecord,
  records: (node, field, reading) => readRecords(node, field, reading).map(({ record }) => record),
  previous: (node, field, reading) => (node.type === 'text' ? readText : readRecord)(node, field, reading),
} satisfies Record<Kind, Reader>;

/** What an absent or empty field is. */
const ABSENT: Partial<Record<Kind, unknown>> = { texts: [], records: [], flag: false };

/** The typed value of a field of any kind. Faults are reported, never thrown; the value is then the absent one. */
export function readValue(node: Node | undefined, field: Field, reading: Reading): unknown {
  const absent = ABSENT[field.kind];
  return node === undefined || isEmpty(node)
    ? absent
    : ((READERS[field.kind] as Reader)(node, field, reading) ?? absent);
}

export const FLAGS: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...['是', 'true', 'yes', 'y', '✓', '✔', '√', '☑', '对'].map((text) => [text, true] as const),
  ...['否', 'false', 'no', 'n', '不是', '✗', '×'].map((text) => [text, false] as const),
]);

/** Far longer than anything that a ledger says in one place; what is longer was pasted by mistake, and would be slow to look at. */
const LONGEST = 4000;

/** Characters that no report can carry: controls, halves of a surrogate pair, non-characters, and � from a broken conversion. */
const BAD = /(?![\t\n\r])\p{Cc}|[\ufffd\ufffe\uffff]|\p{Surrogate}/u;

function isClean(text: string, field: Field, { report }: Reading, node: Node): boolean {
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

/** Lists that people write on one line with 、 between names; what holds other text (partners, photos) is never split. */
const SPLIT: ReadonlySet<Field> = new Set([ACTIVITY.audience, ACTIVITY.segments]);

function readTexts(node: Node, field: Field, reading: Reading): readonly string[] {
  if (node.type === 'map') {
    reading.report('list-expected', '错误', { field: field.zh }, node);
    return [];
  }
  if (isListOfOne(node, reading)) return [];
  const nodes = node.type === 'list' ? node.items : [node];
  const texts: string[] = [];
  for (const item of nodes) {
    if (isEmpty(item)) reading.report('empty-item', '错误', { field: field.zh }, item);
    const text = isEmpty(item) ? undefined : (readText(item, field, reading) as string | undefined);
    if (text !== undefined)
      texts.push(...(node.type === 'text' && SPLIT.has(field) ? text.split(/\s*[、，]\s*/u) : [text]));
  }
  return texts;
}

function numberReader(parse: (text: string) => number | NumberFault) {
  return (text: string, field: Field, { report }: Reading, node: TextNode): number | undefined => {
    const value = parse(text);
    if (typeof value === 'number') return value;
    const flag = field === ACTIVITY.attendance ? ACTIVITY.estimated.zh : undefined;
    const write = 'write' in value ? value.write : '';
    report(value.fault, '错误', { field: field.zh, text: shortened(text), write, flag }, node);
    return undefined;
  };
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Dates that may stand outside the period, and so have to say their year. */
const FREE: ReadonlySet<Field> = new Set<Field>([LEDGER.dated, PERIOD.start, PERIOD.end]);

function readDate(text: string, field: Field, { report, period }: Reading, node: TextNode): string | undefined {
  const free = FREE.has(field);
  const value = parseDate(text, free ? undefined : period);
  if (typeof value === 'string') return value;
  // Without a period the head of the ledger is at fault, and that has been said.
  if (value.fault === 'date-needs-year' && !free) return undefined;
  const { fault, ...more } = value;
  const args = { field: field.zh, text: shortened(text), start: period?.start ?? '', end: period?.end ?? '', ...more };
  report(fault, '错误', args as never, node);
  return undefined;
}
