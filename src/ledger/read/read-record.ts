import { oncePer } from '../../once-per.js';
import { isEmpty, type MapEntry, type MapNode, type Node, within } from '../syntax/tree.js';
import type { Field, Fields } from '../vocabulary/field.js';
import { ACTIVITY, ARCHIVE, COMMUNITY, EVENT, LEDGER } from '../vocabulary/fields.js';
import { fieldName, isNote, nearestKey } from '../vocabulary/keys.js';
import { evidenceNode } from './evidence-text.js';
import { onlySigns } from './only-signs.js';
import { readValue } from './read-value.js';
import type { Reading } from './reading.js';

export type Entries = ReadonlyMap<string, MapEntry>;

/** Unknown keys of one record that are looked up among the known ones; a file with more of them is no ledger. */
const MOST_UNKNOWN = 200;

/** The entries of a record by the TypeScript names of its fields. Unknown keys and fields given twice are reported. */
export function entriesOf(node: MapNode, fields: Fields, record: string, reading: Reading): Entries {
  const entries = new Map<string, MapEntry>();
  let unknown = 0;
  for (const entry of node.entries) {
    const key = entry.key.text.trim();
    const name = fieldName(fields, key);
    if (name === undefined) {
      if (isNote(key)) continue;
      unknown += 1;
      if (unknown <= MOST_UNKNOWN) reportUnknown(entry, fields, record, reading);
      continue;
    }
    const earlier = entries.get(name);
    if (earlier) {
      const { line } = reading.placeOf(earlier.key);
      const args = { field: fields[name]?.zh ?? name, key, other: earlier.key.text.trim(), line };
      reading.report('field-twice', '错误', args, entry.key);
    } else entries.set(name, entry);
  }
  return entries;
}

function reportUnknown({ key }: MapEntry, fields: Fields, record: string, { report }: Reading): void {
  const text = key.text.trim();
  const head = text.split('：')[0]?.trim() ?? '';
  if (head !== text && fieldName(fields, head) !== undefined)
    report('colon-full-width', '错误', { key: head }, within(key, '：'));
  else if (text === '<<') report('merge-key', '错误', {}, key);
  else if (PRIVATE_KEY.test(text)) report('private-key', '错误', { key: text.slice(0, 40) }, key);
  else if (text !== '') {
    const belongs = homeOf(text, fields);
    const near = belongs === undefined ? nearestKey(fields, text) : undefined;
    report('unknown-key', '错误', { key: text.slice(0, 40), record, nearest: near, belongs }, key);
  }
}

/** Of one person: to be kept nowhere, and so not in 备注, where other unknown things may go. */
const PRIVATE_KEY = /身份证|证件号|护照|银行卡|住址|家庭地址|^(?:手机|电话|联系电话|联系方式)(?:号码?)?$/u;

const HOMES: readonly (readonly [string, Fields])[] = [
  ['', LEDGER],
  [LEDGER.community.zh, COMMUNITY],
  [LEDGER.event.zh, EVENT],
  [LEDGER.activities.zh, ACTIVITY],
  [LEDGER.archive.zh, ARCHIVE],
];

/** The record that a key would be known in ('': the ledger itself): what a wrong indent leaves behind. */
function homeOf(key: string, fields: Fields): string | undefined {
  return HOMES.find(([, table]) => table !== fields && fieldName(table, key) !== undefined)?.[0];
}

/** Required fields that are absent or empty are reported, the first at the record's own place, the second at the key. */
export function checkRequired(entries: Entries, fields: Fields, record: string, node: Node, reading: Reading): void {
  for (const [name, field] of required(fields)) {
    const entry = entries.get(name);
    if (!entry) reading.report('missing', '错误', { field: field.zh, record }, node);
    else if (onlySigns(entry.value, field) && field.kind !== 'records')
      reading.report('empty', '错误', { field: field.zh }, entry.key);
  }
}

const required = oncePer((fields: Fields) => Object.entries(fields).filter(([, field]) => field.required));

/** A record of fields, all of them typed. */
export function readRecord(node: Node, field: Field, reading: Reading): Readonly<Record<string, unknown>> | undefined {
  const fields = field.fields ?? {};
  if (node.type !== 'map') {
    const names = Object.values(fields).map((f) => f.zh);
    reading.report('record-expected', '错误', { field: field.zh, fields: names }, node);
    return undefined;
  }
  const record = field.zh;
  const entries = entriesOf(node, fields, record, reading);
  checkRequired(entries, fields, record, node, reading);
  const values: Record<string, unknown> = { ...blank(fields) };
  for (const name in fields) {
    const of = fields[name];
    const value = entries.get(name)?.value;
    if (of)
      values[name] = readValue(
        value,
        of,
        value && (of === ACTIVITY.quantities || of === ACTIVITY.date) ? named(entries, reading) : reading,
      );
  }
  return values;
}

/** What is counted in a row may be said by what the row is called (走访慰问, 42户), and whether it has to lie within the period. */
function named(entries: Entries, reading: Reading): Reading {
  const textOf = (name: string) => {
    const value = entries.get(name)?.value;
    return value?.type === 'text' ? value.text.trim() : undefined;
  };
  return { title: textOf('title'), status: textOf('status'), ...reading };
}

/** Every name of a record with nothing behind it. Names that are added one by one make a record that V8 copies and reads five times as slowly. */
const blank = oncePer((fields: Fields) => Object.fromEntries(Object.keys(fields).map((name) => [name, undefined])));

export interface RecordRead {
  readonly record: Readonly<Record<string, unknown>>;
  readonly node: MapNode;
}

/** The records of a list, each with the node it was read from. A row that is no record is reported and left out. */
export function readRecords(written: Node, field: Field, reading: Reading): RecordRead[] {
  const isEvidence = field === ACTIVITY.evidence;
  if (isEvidence && isListOfOne(written, reading)) return [];
  const node = isEvidence ? evidenceNode(written) : written;
  if (node.type !== 'list') {
    if (!isEmpty(node)) reading.report('list-expected', '错误', { field: field.zh }, node);
    return [];
  }
  const rows: RecordRead[] = [];
  for (const item of node.items) {
    if (isEmpty(item)) reading.report('empty-item', '错误', { field: field.zh }, item);
    const record = isEmpty(item) ? undefined : readRecord(item, field, reading);
    if (record && item.type === 'map') rows.push({ record, node: item });
  }
  return rows;
}

/** [甲、乙] is one item to YAML and two to whoever wrote it: reported. */
export function isListOfOne(node: Node, { report }: Reading): boolean {
  const only = node.type === 'list' && node.flow && node.items.length === 1 ? node.items[0] : undefined;
  if (only?.type !== 'text' || !only.plain || !/[、，；]/u.test(only.text)) return false;
  report('list-of-one', '错误', { write: `[${only.text.split(/[、，；]/u).join(', ')}]` }, node);
  return true;
}

/** The node that a value of a record was read from, or the record where it says nothing. */
export function valueNode(node: MapNode, fields: Fields, name: string): Node {
  return node.entries.find((entry) => fieldName(fields, entry.key.text.trim()) === name)?.value ?? node;
}
