import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import type { Field, NamedQuantity } from '../vocabulary/field.js';
import { FACILITY } from '../vocabulary/fields.js';
import { normaliseKey } from '../vocabulary/vocabulary.js';
import { isQuantity, parseQuantity } from './quantity.js';
import { isClean } from './read-value.js';
import type { Reading } from './reading.js';

/**
 * 数据: [清运垃圾 80余车, 发放宣传册 4200份], on one line parted by 、 as well, or as records (名称, 数值, 单位), or as 清运垃圾: 80余车. A name without
 * an amount is a fault, but for what a facility has (体育健身设施完善).
 */
export function readQuantities(node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  if (node.type === 'text') {
    const parts = node.text.split(/[、；;，]/u).map((part) => part.trim());
    const all = parts.length > 1 && parts.every((part) => quantityOf(part)?.amount) ? parts : [node.text.trim()];
    return all.flatMap((text) => fromText(text, node, field, reading));
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
  const named = quantityOf(text);
  return named?.amount ? found(named.name, named.amount, node, field, reading) : found(text, '', node, field, reading);
}

/** The name, and the amount behind its last space or, without one, behind its last character that is no part of a number. */
function quantityOf(text: string): { readonly name: string; readonly amount: string } | undefined {
  const [, name = '', amount = ''] =
    /^(.*\S)[\s:：]+(\S+)$/u.exec(text) ??
    /^(.*?[^\d\s.,，约近逾超上])((?:约|近|逾|超|超过|将近|上(?=[百千万]))?\d[\d,.]*.*)$/u.exec(text) ??
    [];
  return isQuantity(parseQuantity(amount)) ? { name: name.replace(/[:：]$/u, ''), amount } : undefined;
}

function found(name: string, amount: string, node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  if (!isClean(`${name} ${amount}`, field, reading, node)) return [];
  if (node.type === 'text') reading.words.push({ field, text: name, node });
  const quantity = parseQuantity(amount);
  if (isQuantity(quantity)) return [{ name, amount: quantity }];
  if (amount === '' && field === FACILITY.equipment) return [{ name }];
  reading.report(
    'quantity-unreadable',
    '错误',
    { field: field.zh, text: `${name} ${amount}`.trim().slice(0, 40) },
    node,
  );
  return [];
}
