import { splitOutside } from '../../chinese/split-outside.js';
import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import type { Field, NamedQuantity, Quantity } from '../vocabulary/field.js';
import { FACILITY } from '../vocabulary/fields.js';
import { normaliseKey } from '../vocabulary/keys.js';
import { isClean } from './is-clean.js';
import { isQuantity, parseQuantity } from './quantity.js';
import type { Reading } from './reading.js';

/**
 * 数据: [清运垃圾 80余车, 发放宣传册 4200份], on one line parted by 、 as well, or as records (名称, 数值, 单位), or as 清运垃圾: 80余车. One thing
 * may have several amounts (脱贫户 93户365人; 宅间道 4处，约200米). A name without an amount is a fault, but for what a facility has (体育健身设施完善).
 */
export function readQuantities(node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  if (node.type === 'text') {
    return itemsOf(node.text).flatMap((text) => fromText(text, node, field, reading));
  }
  if (node.type === 'map') return isRecord(node) ? fromRecord(node, field, reading) : fromPairs(node, field, reading);
  return node.items.flatMap((item) => {
    if (isEmpty(item)) reading.report('empty-item', '错误', { field: field.zh }, item);
    else if (item.type === 'text') return fromText(item.text.trim(), item, field, reading);
    else if (item.type === 'map')
      return isRecord(item) ? fromRecord(item, field, reading) : fromPairs(item, field, reading);
    else reading.report('text-expected', '错误', { field: field.zh }, item);
    return [];
  });
}

/** The items of one line; what follows an amount without a name of its own goes with it. */
function itemsOf(line: string): readonly string[] {
  const items: string[] = [];
  for (const part of splitOutside(line, '、；;，').map((one) => one.trim())) {
    const last = items.at(-1);
    if (last !== undefined && isBeside(part)) items[items.length - 1] = `${last}，${part}`;
    else items.push(part);
  }
  return items.length > 1 && items.every((item) => quantityOf(split(item).main)) ? items : [line.trim()];
}

const WITHIN = '其中';

/** 约200米, 其中纳入清单 21个: no matter of its own. */
const isBeside = (text: string) => text.startsWith(WITHIN) || amountsOf(text) !== undefined;

const LEAD = '(?:共计?|合计|总计|大?约|近|逾|超过?)';
/** One of several amounts that stand side by side, up to the next one or the end: 93户 of 93户365人. */
const SIDE = new RegExp(`${LEAD}?\\d[\\d,]*(?:\\.\\d+)?[^\\d\\s\\p{P}]{1,6}?(?=${LEAD}?\\d|$)`, 'guy');
/** 3月5日 and 5楼3单元 are no amounts. */
const IS_PLACE_OR_TIME = /[年月点楼幢栋号]\d/u;

/** One amount, or several without anything between them (93户365人, 2条1.5公里): each with its unit. */
function amountsOf(text: string): readonly Quantity[] | undefined {
  const plain = text.replaceAll(/\s+/gu, '');
  const one = parseQuantity(text);
  if (isQuantity(one)) return [one];
  const parts = IS_PLACE_OR_TIME.test(plain) ? [] : (plain.match(SIDE) ?? []);
  const amounts = parts.map((part) => parseQuantity(part)).filter(isQuantity);
  return parts.join('') === plain && amounts.length === parts.length && parts.length > 1 ? amounts : undefined;
}

/** 宅间道 4处，约200米 and 宅间道 4处（约200米） → what is counted first, and what stands beside it. */
function split(text: string): { readonly main: string; readonly beside: readonly string[] } {
  const open = /[）)]$/u.test(text) ? Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) : -1;
  const isBracketed = /\d/.test(text.slice(0, Math.max(0, open)));
  const [head, inner] = isBracketed ? [text.slice(0, open), text.slice(open + 1, -1)] : [text];
  const [main = '', ...rest] = (inner === undefined ? head : `${head}，${inner}`).split(
    /[、；]|(?<!\d)[，,]|[，,](?!\d{3}(?!\d))/u,
  );
  const beside = rest.map((one) => one.trim());
  return beside.length > 0 && beside.every(isBeside) ? { main: main.trim(), beside } : { main: text, beside: [] };
}

const KEYS = {
  name: ['名称', '项目', 'name'],
  value: ['数值', '数量', '数', 'value', 'amount'],
  unit: ['单位', 'unit'],
} as const;

const textAt = ({ entries }: MapNode, keys: readonly string[]) => {
  const value = entries.find(({ key }) => keys.includes(normaliseKey(key.text)))?.value;
  return value?.type === 'text' ? value.text.trim() : '';
};

const isRecord = (node: MapNode) => textAt(node, KEYS.name) !== '';

const fromRecord = (node: MapNode, field: Field, reading: Reading) => {
  const value = textAt(node, KEYS.value);
  return found(textAt(node, KEYS.name), `${value}${value === '' ? '' : textAt(node, KEYS.unit)}`, node, field, reading);
};

const fromPairs = ({ entries }: MapNode, field: Field, reading: Reading) =>
  entries.flatMap(({ key, value }) =>
    found(key.text.trim(), value.type === 'text' ? value.text.trim() : '', key, field, reading),
  );

function fromText(text: string, node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  const { main, beside } = split(text);
  const named = quantityOf(main);
  return named
    ? found(named.name, [named.amount, ...beside].join('，'), node, field, reading)
    : found(text, '', node, field, reading);
}

/** The name, and the amount behind its last space or, without one, behind its last character that is no part of a number. */
function quantityOf(text: string): { readonly name: string; readonly amount: string } | undefined {
  const words = text.split(/\s+/u);
  const [first = '', second = ''] = words.slice(-2);
  if (words.length > 2 && /^\d.*\D$/u.test(first) && amountsOf(first) && amountsOf(second))
    return {
      name: words
        .slice(0, -2)
        .join(' ')
        .replace(/[:：]$/u, ''),
      amount: `${first}${second}`,
    };
  const [, name = '', amount = ''] =
    /^(.*\S)[\s:：]+(\S+)$/u.exec(text) ??
    /^(.*?[^\d\s.,，约近逾超上])((?:约|近|逾|超|超过|将近|上(?=[百千万]))?\d[\d,.]*.*)$/u.exec(text) ??
    [];
  return amountsOf(amount) ? { name: name.replace(/[:：]$/u, ''), amount } : undefined;
}

function found(name: string, typed: string, node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  if (!isClean(`${name} ${typed}`, field, reading, node)) return [];
  if (node.type === 'text') reading.words.push({ field, text: name, node });
  const { main, beside } = split(typed);
  const amounts = amountsOf(main);
  const others = beside.map(besideOf);
  if (amounts && others.every((one) => one !== undefined)) return [withBeside(name, amounts, others)];
  if (typed === '' && field === FACILITY.equipment) return [{ name }];
  reading.report(
    'quantity-unreadable',
    '错误',
    { field: field.zh, text: `${name} ${typed}`.trim().slice(0, 40) },
    node,
  );
  return [];
}

/** A part whose number comes first: 其中21个纳入清单. */
const NUMBER_FIRST = /^其中\s*(\D{0,2}\d[\d,.]*[余多]?万?[^\d\s])(\D{1,24})$/u;

/** 约200米, or a part with its name: 其中纳入清单 21个. */
function besideOf(text: string): Quantity | undefined {
  const [, first] = NUMBER_FIRST.exec(text) ?? [];
  const part = text.startsWith(WITHIN) && !first ? quantityOf(text) : undefined;
  const amount = parseQuantity(first ?? part?.amount ?? text);
  if (!isQuantity(amount)) return undefined;
  return first || part ? { ...amount, text: text.replaceAll(/\s/gu, '') } : amount;
}

/** Amounts that were typed as one word stay one (93户365人); what was typed behind them stands in brackets. */
function withBeside(name: string, amounts: readonly Quantity[], beside: readonly Quantity[]): NamedQuantity {
  const [amount, ...more] = amounts;
  if (!amount) return { name };
  const all = [...more, ...beside];
  if (all.length === 0) return { name, amount };
  const word = amounts.map(({ text }) => text).join('');
  const text = beside.length > 0 ? `${word}（${beside.map((one) => one.text).join('，')}）` : word;
  return { name, amount: { ...amount, text }, beside: all };
}
