import { nearest } from '../../chinese/nearest.js';
import { isEmpty, type Node, type TextNode } from '../syntax/tree.js';
import type { Field, Kind, Quantity, Time } from '../vocabulary/field.js';
import {
  ACTIVITY,
  COMMUNITY,
  EVENT,
  FACILITY,
  HONOUR,
  INVESTMENT,
  LEDGER,
  ORGANISATION,
  PERIOD,
  PLAN,
  PRACTICE,
  THEME,
} from '../vocabulary/fields.js';
import { splitUnit, unitsOf } from '../vocabulary/units.js';
import { rangeOf } from './amounts.js';
import { parseDate } from './dates.js';
import { earlierTime } from './earlier-time.js';
import { isClean } from './is-clean.js';
import { MOST, type NumberFault, parseCount, parseDecimal } from './numbers.js';
import { isQuantity, parseQuantity } from './quantity.js';
import { readQuantities } from './read-quantities.js';
import { isListOfOne, readRecord, readRecords } from './read-record.js';
import { readYear } from './read-year.js';
import type { Reading } from './reading.js';
import { parseTime } from './time.js';
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

const readLine = scalar((text, field, reading, node) => {
  reading.words.push({ field, text, node });
  return text;
});

/** 责任人: [甲, 乙] is 甲、乙. */
const readText: Reader = (node, field, reading) => {
  if (node.type !== 'list' || !field.traits.has('persons')) return readLine(node, field, reading);
  const names = node.items.flatMap((item) => (isEmpty(item) ? [] : (readLine(item, field, reading) ?? [])));
  return names.length > 0 ? names.join('、') : undefined;
};

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
    if (parseMeasure(text)) return text;
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

/** What an absent or empty field is. */
const ABSENT: Partial<Record<Kind, unknown>> = { texts: [], records: [], quantities: [], flag: false };

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

/** Lists that people write on one line with 、 between names; what holds other text (partners, photos) is never split. */
const SPLIT: ReadonlySet<Field> = new Set<Field>([
  COMMUNITY.features,
  COMMUNITY.supporters,
  COMMUNITY.allies,
  ACTIVITY.audience,
  ACTIVITY.segments,
  ACTIVITY.topics,
  ACTIVITY.participants,
  ACTIVITY.lecturers,
  ACTIVITY.sumOf,
  INVESTMENT.sumOf,
  ORGANISATION.members,
  ORGANISATION.topics,
  EVENT.hosts,
  EVENT.organisers,
  EVENT.participants,
  EVENT.supplies,
  PLAN.basis,
  PLAN.participants,
  PLAN.lecturers,
  PLAN.steps,
  EVENT.duties,
  EVENT.prizes,
  EVENT.demands,
  PLAN.partners,
  PLAN.audience,
  THEME.takes,
  LEDGER.notApplicable,
]);

/** 党员、居民等 is a list that is left open, and keeps its 等 as an item of its own. */
const OPEN: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.participants,
  ACTIVITY.lecturers,
  EVENT.participants,
  ORGANISATION.members,
  PLAN.participants,
  PLAN.lecturers,
]);

const WITHIN: ReadonlySet<Field> = new Set<Field>([EVENT.participants, PLAN.audience, PLAN.participants]);
const PEOPLE: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.audience,
  ACTIVITY.participants,
  EVENT.participants,
  PLAN.audience,
  PLAN.participants,
]);
/** The end of a name of people or of a unit. */
const NAMES =
  /[人者员户民众生童工属友兵士]$|家庭|妇女|青年|儿童|孩子|老师|对象|单位|企业|干部|志愿|代表|骨干|群众|部门|学校|组长|楼长|委|会|队|站|所|局|部|办|公司|等$/;

/** Lists of sentences: those hold commas. */
const SENTENCES: ReadonlySet<Field> = new Set<Field>([PLAN.steps, EVENT.duties, EVENT.prizes, EVENT.demands]);

function splitText(text: string, field: Field): readonly string[] {
  if (SENTENCES.has(field))
    return text
      .split(/[；;\n]/u)
      .map((step) => step.trim())
      .filter((step) => step !== '');
  // 老年代表，摄影、书画爱好者: where commas part the items, other marks belong to them.
  const parts = text.split(WITHIN.has(field) && /，/u.test(text) ? /\s*，\s*/u : /\s*[、，]\s*/u);
  const last = parts.at(-1) ?? '';
  // 热心社区工作、参与公益事业的健康老人 is one sort of people.
  if (
    PEOPLE.has(field) &&
    parts.length > 1 &&
    last.includes('的') &&
    !parts.slice(0, -1).some((part) => NAMES.test(part))
  )
    return [text];
  return OPEN.has(field) && /.等$/u.test(last) ? [...parts.slice(0, -1), last.slice(0, -1), '等'] : parts;
}

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
    if (isEmpty(item)) reading.report('empty-item', '错误', { field: field.zh }, item);
    const text = isEmpty(item) ? undefined : (readText(item, field, reading) as string | undefined);
    if (text !== undefined) texts.push(...(node.type === 'text' && SPLIT.has(field) ? splitText(text, field) : [text]));
  }
  return texts;
}

const readNumber =
  (parse: (text: string) => number | NumberFault) =>
  (text: string, field: Field, { report }: Reading, node: TextNode): number | undefined => {
    // 339户 says no more than the field does.
    const value = parse(splitUnit(text, field).digits || text);
    if (typeof value === 'number') return value;
    const write = 'write' in value ? value.write : '';
    report(value.fault, '错误', { field: field.zh, text: shortened(text), write }, node);
    return undefined;
  };

/** A number with its qualifier and its unit. Counts are whole, and their units those that people, households or sessions have. */
function readQuantity(text: string, field: Field, { report }: Reading, node: TextNode): Quantity | undefined {
  const range = field.kind === 'quantity' ? rangeOf(text) : undefined;
  const found = range ?? parseQuantity(text, field.unit);
  const units = unitsOf(field);
  if (!isQuantity(found)) {
    const write = 'write' in found ? found.write : '';
    const said = saidAs(text);
    if (said) report(said.code, '错误', { field: field.zh, text: shortened(text), ...said.args }, node);
    else report(found.fault, '错误', { field: field.zh, text: shortened(text), write }, node);
  } else if (field.kind !== 'quantity' && found.value > MOST)
    report('number-large', '错误', { field: field.zh, text: shortened(text) }, node);
  else if (units && !units.includes(found.unit))
    report('quantity-unit', '错误', { field: field.zh, text: shortened(text), unit: found.unit, units }, node);
  else if (field.kind === 'count' && !Number.isInteger(found.value))
    report('number-fraction', '错误', { field: field.zh, text: shortened(text) }, node);
  else return found;
  return undefined;
}

/** What people write in place of a number: how often (每季度1次), about how many (1-2次), of whom (居民60人). */
function saidAs(text: string) {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const often = /^每.{1,4}?(?:[\d一二两三四五六七八九十]+)(?:-\d+)?[次场期回]$/u.test(plain);
  if (often) return { code: 'count-rhythm', args: {} } as const;
  const [, unit = ''] = /^\d+[—–~至到-]+\d+(\D{0,3})$/u.exec(plain) ?? [];
  if (/^\d+[—–~至到-]+\d+\D{0,3}$/u.test(plain)) return { code: 'count-range', args: { unit } } as const;
  const [, who = '', count = ''] =
    /^([^\d约近逾超共计]{2,10})((?:约|近|逾)?\d+[余多]?(?:人次|[人名位户]))$/u.exec(plain) ?? [];
  return who ? ({ code: 'count-of-whom', args: { who, count } } as const) : undefined;
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

/** What stands may stand since before the period. */
const STANDING: ReadonlySet<Field> = new Set<Field>([HONOUR.when, FACILITY.when, ORGANISATION.when, PRACTICE.when]);

function readTime(text: string, field: Field, { report, period }: Reading, node: TextNode): Time | undefined {
  // Without a period the head of the ledger is at fault, and that has been said.
  if (!period) return undefined;
  const value = parseTime(text, period);
  if (!('fault' in value)) return value;
  const earlier = STANDING.has(field) ? earlierTime(text, period) : undefined;
  if (earlier) return earlier;
  const { fault, ...more } = value;
  const args = { field: field.zh, text: shortened(text), start: period.start, end: period.end, ...more };
  report(fault === 'date-unreadable' ? 'time-unreadable' : fault, '错误', args as never, node);
  return undefined;
}
