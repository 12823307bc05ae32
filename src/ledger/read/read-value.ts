import { andListed } from '../../chinese/and-listed.js';
import { listed } from '../../chinese/listed.js';
import { nearest } from '../../chinese/nearest.js';
import { isEmpty, type Node, type TextNode } from '../syntax/tree.js';
import type { Field, Kind, Time } from '../vocabulary/field.js';
import {
  ACTIVITY,
  FACILITY,
  HONOUR,
  INDICATOR,
  LEDGER,
  ORGANISATION,
  PERIOD,
  PRACTICE,
  SUPPLEMENT,
} from '../vocabulary/fields.js';
import { withoutAbout } from '../wording/said-twice.js';
import { parseDate } from './dates.js';
import { earlierTime } from './earlier-time.js';
import { isClean } from './is-clean.js';
import { parseCount, parseDecimal } from './numbers.js';
import { onlySigns } from './only-signs.js';
import { mayBeDay } from './open-time.js';
import { isQuantity, parseQuantity } from './quantity.js';
import { readNumber, readQuantity } from './read-number.js';
import { readQuantities } from './read-quantities.js';
import { isListOfOne, readRecord, readRecords } from './read-record.js';
import { readYear } from './read-year.js';
import type { Reading } from './reading.js';
import { shortened } from './shortened.js';
import { SPLIT, splitText } from './split-text.js';
import { parseTime } from './time.js';
import { timeOutside } from './time-outside.js';
import { parseMeasure } from './typed-measure.js';

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

const readLine = scalar((typed, field, reading, node) => {
  // What is printed as it is (补写) stays as it is.
  const text = field.traits.has('prose') && field !== SUPPLEMENT.text ? withoutAbout(typed) : typed;
  reading.words.push({ field, text, node });
  return text;
});

/** 责任人: [甲, 乙] is 甲、乙; 主办: [甲, 乙] is 甲和乙. */
const readText: Reader = (node, field, reading) => {
  const join = field.traits.has('persons') ? listed : field.traits.has('several') ? andListed : undefined;
  if (node.type !== 'list' || !join) return readLine(node, field, reading);
  const names = node.items.flatMap((item) => (isEmpty(item) ? [] : ((readLine(item, field, reading) as string) ?? [])));
  return names.length > 0 ? join(names) : undefined;
};

/** What is held against a standard is one number; what is only told may be 4000多元. */
const COMPARED: ReadonlySet<Field> = new Set<Field>([INDICATOR.target, INDICATOR.value, INDICATOR.rate]);

const READERS = {
  text: readText,
  texts: readTexts,
  count: scalar((text, field, reading, node) =>
    (field.unit === undefined ? readNumber(parseCount) : readQuantity)(text, field, reading, node),
  ),
  decimal: scalar((text, field, reading, node) =>
    (field.unit === undefined ? readNumber(parseDecimal) : readQuantity)(text, field, reading, node),
  ),
  quantity: scalar(readQuantity),
  quantities: readQuantities,
  measure: scalar((text, field, { report }, node) => {
    if (parseMeasure(text) || (!COMPARED.has(field) && isQuantity(parseQuantity(text)))) return text;
    report('measure', '错误', { field: field.zh, text }, node);
    return undefined;
  }),
  date: scalar(readDate),
  time: scalar(readTime),
  year: scalar(readYear),
  flag: scalar((text, field, { report }, node) => {
    const value = FLAGS.get(text.normalize('NFKC').toLowerCase());
    if (value === undefined) report('flag', '错误', { field: field.zh, text }, node);
    return value;
  }),
  choice: scalar((text, field, reading, node) => {
    const values = field.values ?? [];
    if (values.includes(text) || reading.alsoChosen(field, text)) return text;
    const meant = field.alike && Object.hasOwn(field.alike, text) ? field.alike[text] : undefined;
    if (meant !== undefined) return meant;
    const near = nearest(text, values);
    reading.report('choice', '错误', { field: field.zh, text, nearest: near, values }, node);
    return undefined;
  }),
  record: readRecord,
  records: (node, field, reading) => readRecords(node, field, reading).map(({ record }) => record),
  previous: (node, field, reading) => (node.type === 'text' ? readText : readRecord)(node, field, reading),
} satisfies Record<Kind, Reader>;

/** 参与单位: 无: a cell of a table that says that there is nothing is as good as an empty one. */
const NONE = /^(?:无|没有|暂无)$/;
const MAY_SAY_NONE: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.partners,
  ACTIVITY.participants,
  ACTIVITY.lecturers,
  ACTIVITY.audience,
  ACTIVITY.host,
  ACTIVITY.place,
  ACTIVITY.cause,
  ACTIVITY.summary,
  ACTIVITY.result,
  LEDGER.problems,
]);
const saysNone = (node: Node, field: Field): boolean =>
  node.type === 'text' && MAY_SAY_NONE.has(field) && NONE.test(node.text.trim());

/** What an absent or empty field is. */
const ABSENT: Partial<Record<Kind, unknown>> = { texts: [], records: [], quantities: [], flag: false };

/** The typed value of a field of any kind. Faults are reported, never thrown; the value is then the absent one. */
export function readValue(node: Node | undefined, field: Field, reading: Reading): unknown {
  const absent = ABSENT[field.kind];
  return node === undefined || onlySigns(node, field) || saysNone(node, field)
    ? absent
    : ((READERS[field.kind] as Reader)(node, field, reading) ?? absent);
}

export const FLAGS: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...['是', 'true', 'yes', 'y', '✓', '✔', '√', '☑', '对'].map((text) => [text, true] as const),
  ...['否', 'false', 'no', 'n', '不是', '✗', '×'].map((text) => [text, false] as const),
]);

function readTexts(node: Node, field: Field, reading: Reading): readonly string[] {
  if (node.type === 'map') {
    reading.report('list-expected', '错误', { field: field.zh }, node);
    return [];
  }
  // A step may have a list in it: [设接待组、引导组].
  if (!field.traits.has('prose') && isListOfOne(node, reading)) return [];
  const nodes = node.type === 'list' ? node.items : [node];
  const texts: string[] = [];
  for (const item of nodes) {
    if (onlySigns(item, field)) reading.report('empty-item', '错误', { field: field.zh }, item);
    if (field === LEDGER.problems && item.type === 'map') {
      reading.report('problem-record', '错误', { field: field.zh }, item);
      continue;
    }
    const text =
      onlySigns(item, field) || saysNone(item, field)
        ? undefined
        : (readText(item, field, reading) as string | undefined);
    if (text !== undefined) texts.push(...(node.type === 'text' && SPLIT.has(field) ? splitText(text, field) : [text]));
  }
  return texts;
}

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

/** What stands may stand since before the period. */
const STANDING: ReadonlySet<Field> = new Set<Field>([HONOUR.when, FACILITY.when, ORGANISATION.when, PRACTICE.when]);

/** 截至2016年底, 12月31日止 in 截至 say again what the field says. */
const AGAIN = /^(?:截至|截止到?)(?=.)|(?<=.)为?止$/gu;

function readTime(typed: string, field: Field, reading: Reading, node: TextNode): Time | undefined {
  const { report, period } = reading;
  // Without a period the head of the ledger is at fault, and that has been said.
  if (!period) return undefined;
  const text = field === INDICATOR.until ? typed.replaceAll(AGAIN, '') : typed;
  const value = parseTime(text, period);
  if (!('fault' in value)) return value;
  const earlier = earlierTime(text, period);
  if (earlier && STANDING.has(field)) return earlier;
  const { fault, ...more } = value;
  const args = { field: field.zh, text: shortened(text), start: period.start, end: period.end, ...more };
  const outside = fault === 'date-outside' || earlier ? timeOutside(text, reading, period) : undefined;
  if (outside && field === ACTIVITY.date) {
    if (outside.isTold) report('time-prepares', '提醒', args, node);
    return outside.time;
  }
  if (fault === 'date-unreadable' && !earlier && mayBeDay(text)) {
    report('time-unknown', '提醒', args, node);
    return { ...period, text, shape: 'once' };
  }
  // A whole date may have a slip in its year; 2009年 and 去年 have none.
  if (earlier && field === ACTIVITY.date && typeof parseDate(text, undefined) !== 'string') {
    report('time-earlier', '错误', args, node);
    return undefined;
  }
  const unread = earlier ? 'date-outside' : 'time-unreadable';
  report(fault === 'date-unreadable' ? unread : fault, '错误', args as never, node);
  return undefined;
}
