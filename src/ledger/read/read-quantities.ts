import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import type { Field, NamedQuantity, Quantity } from '../vocabulary/field.js';
import { FACILITY } from '../vocabulary/fields.js';
import { normaliseKey } from '../vocabulary/keys.js';
import { amountsOf, piecesOf, type TypedPiece } from './amounts.js';
import { type BesideRead, isPart, measuresOf, type Named, readBeside } from './beside.js';
import { isClean } from './is-clean.js';
import type { Reading } from './reading.js';
import { bareAmount, nameBy, proposedName } from './unnamed-quantity.js';

/**
 * 数据: [清运垃圾 80余车, 发放宣传册 4200份], on one line parted by 、 as well, or as records (名称, 数值, 单位), or as 清运垃圾: 80余车. One thing
 * may have several amounts (脱贫户 93户365人; 宅间道 4处，约200米). A name without an amount is a fault, but for what a facility has (体育健身设施完善).
 */
export function readQuantities(node: Node, field: Field, given: Reading): readonly NamedQuantity[] {
  const reading: Naming = isTwiceBare(node, given) ? { ...given, asksNames: true } : given;
  if (node.type === 'text') {
    const bare = bareOf(node.text);
    return inTurn(bare.length > 0 ? bare : itemsOf(node.text, false), (text, before) =>
      fromText(text, node, field, reading, before),
    );
  }
  if (node.type === 'list' && node.flow && node.items.length === 1) {
    const [only] = node.items;
    const bare = only?.type === 'text' ? bareOf(only.text) : [];
    if (only && bare.length > 1) return inTurn(bare, (text, before) => fromText(text, only, field, reading, before));
  }
  if (node.type === 'map') return isRecord(node) ? fromRecord(node, field, reading) : fromPairs(node, field, reading);
  return inTurn(node.items, (item, last) => {
    if (isEmpty(item)) reading.report('empty-item', '错误', { field: field.zh }, item);
    else if (item.type === 'text')
      return inTurn(itemsOf(item.text, true), (text, before) => fromText(text, item, field, reading, before ?? last));
    else if (item.type === 'map')
      return isRecord(item) ? fromRecord(item, field, reading) : fromPairs(item, field, reading);
    else reading.report('text-expected', '错误', { field: field.zh }, item);
    return [];
  });
}

/** What each item gives, which may be named by the one before it: 2600米 of 硬化 12条, 2600米. */
function inTurn<T>(
  items: readonly T[],
  read: (item: T, before: NamedQuantity | undefined) => readonly NamedQuantity[],
): readonly NamedQuantity[] {
  const all: NamedQuantity[] = [];
  for (const item of items) all.push(...read(item, all.at(-1)));
  return all;
}

/** Whether every amount has to say what it is. */
type Naming = Reading & { readonly asksNames?: boolean };

/** 60户、3000元: amounts alone, one behind the other; none where something has a name. */
function bareOf(text: string): readonly string[] {
  const pieces = piecesOf(text).map((piece) => piece.text);
  return pieces.every((piece) => bareAmount(piece)) ? pieces : [];
}

/** 42户 and 28户 of one visit: the title names but one of them. */
function isTwiceBare(node: Node, { title = '' }: Reading): boolean {
  const nodes = node.type === 'list' ? node.items : [node];
  const names = nodes
    .flatMap((one) => (one.type === 'text' ? bareOf(one.text) : []))
    .map((text) => nameBy(title, bareAmount(text) as Quantity));
  return new Set(names).size < names.length;
}

/**
 * The items of one line; what follows an amount without a name of its own goes with it. In a list, where each item has its own line, what stands
 * behind 其中 is a part as well.
 */
function itemsOf(typed: string, inList: boolean): readonly string[] {
  // 检查商铺120家（次）
  const line = typed.replaceAll(/(?<=\p{Script=Han})[（(]次[）)]/gu, '次');
  const items: string[] = [];
  let inPart = false;
  for (const { mark, text } of piecesOf(line)) {
    const last = items.at(-1);
    const isMore: boolean =
      last !== undefined && (isPart(text) || measuresOf(text) !== undefined || (inList && inPart));
    if (isMore) items[items.length - 1] = `${last}${mark === '、' ? mark : '，'}${text}`;
    else items.push(text);
    inPart = isPart(text) || (isMore && inPart);
  }
  return items.length > 1 && items.every((item) => isNamed(split(item).main)) ? items : [line.trim()];
}

/** What is counted first, and what was typed behind it. */
interface Typed {
  readonly main: string;
  readonly beside: readonly TypedPiece[];
}

/** 宅间道 4处，约200米 and 宅间道 4处（约200米） → what is counted first, and what stands beside it. */
function split(text: string, isMain: (text: string) => boolean = isNamed): Typed {
  const open = /[）)]$/u.test(text) ? Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) : -1;
  // 80车（含大件） says no other measure.
  const isBracketed = /\d/.test(text.slice(0, Math.max(0, open))) && /\d|其中/.test(text.slice(open));
  const [first, ...rest] = piecesOf(isBracketed ? `${text.slice(0, open)}，${text.slice(open + 1, -1)}` : text);
  // 整治大院、小巷 5处 is a name with a list in it.
  return first && rest.length > 0 && isMain(first.text)
    ? { main: first.text, beside: rest }
    : { main: text, beside: [] };
}

const isNamed = (text: string) => amountOf(text) !== undefined;
const isAmount = (text: string) => amountsOf(text) !== undefined;

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
  return found(
    textAt(node, KEYS.name),
    split(`${value}${value === '' ? '' : textAt(node, KEYS.unit)}`, isAmount),
    node,
    field,
    reading,
  );
};

const fromPairs = ({ entries }: MapNode, field: Field, reading: Reading) =>
  entries.flatMap(({ key, value }) =>
    found(key.text.trim(), split(value.type === 'text' ? value.text.trim() : '', isAmount), key, field, reading),
  );

/** 每人500元, which needs no other name. */
const EACH = /^(每[人户名位生家])(\d[\d.,]*万?元)$/u;

const fromText = (
  text: string,
  node: Node,
  field: Field,
  reading: Naming,
  before: NamedQuantity | undefined,
): readonly NamedQuantity[] => {
  const { main, beside } = split(text);
  const [, each, amount] = EACH.exec(text) ?? [];
  if (each && amount) return found(each, { main: amount, beside: [] }, node, field, reading);
  const bare = field === FACILITY.equipment ? undefined : bareAmount(text);
  if (bare) {
    const { title = '', asksNames } = reading;
    const last = before?.amount && { name: before.name, unit: before.amount.unit };
    const name = asksNames ? undefined : nameBy(title, bare, last);
    if (name !== undefined) return found(name, { main: text, beside: [] }, node, field, reading);
    const args = { field: field.zh, text: text.slice(0, 40), write: proposedName(text.slice(0, 40), bare.unit, title) };
    reading.report('quantity-bare', '错误', args, node);
    return [];
  }
  const named = amountOf(main);
  return named
    ? found(named.name, { main: named.amount, beside }, node, field, reading)
    : found(text, { main: '', beside: [] }, node, field, reading);
};

/** The name, and the amount behind its last space or, without one, behind its last character that is no part of a number. */
function amountOf(typed: string): { readonly name: string; readonly amount: string } | undefined {
  const text = typed.replaceAll(/([≥≤<>]=?|[大高低小]于|超过)\s+(?=\d)/gu, '$1');
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
  const spaced = /^(.*\S)[\s:：]+(\S+)$/u.exec(text);
  const [, name = '', amount = ''] =
    spaced && amountsOf(spaced[2] ?? '')
      ? spaced
      : (BEHIND_NAME.exec(spaced ? text.replaceAll(/\s+/gu, '') : text) ?? []);
  // 第3期 says which one.
  if (/第$/u.test(name)) return undefined;
  return amountsOf(amount) ? { name: name.replace(/[:：]$/u, ''), amount } : undefined;
}

/** 每户补助500元: the number behind its name, with nothing between; and so is 每户 补助500元, of which the space parts no name from a number. */
const BEHIND_NAME =
  /^(.*?[^\d\s.,，约近逾超上])((?:约|近|逾|超|超过|将近|[大高低小少多]于|不[高低少多]于|不超过|不足|不到|上(?=[百千万]))?\d[\d,.]*.*)$/u;

/** 安装路灯近50余盏: less, and more. */
const DOUBLE = /(?:近|不足|不到)\d[\d,.]*万?[余多]/u;

function namedOf(text: string): Named | undefined {
  const named = amountOf(text);
  return named && { name: named.name, amounts: amountsOf(named.amount) ?? [] };
}

function found(name: string, typed: Typed, node: Node, field: Field, reading: Reading): readonly NamedQuantity[] {
  const { main } = typed;
  const text = `${name} ${main}`.trim();
  if (!isClean([text, ...typed.beside.map((piece) => piece.text)].join(' '), field, reading, node)) return [];
  if (node.type === 'text') reading.words.push({ field, text: name, node });
  const amounts = amountsOf(main);
  const more = readBeside(typed.beside, namedOf);
  if (amounts && !('unreadable' in more)) return [withBeside(name, amounts, more)];
  if (main === '' && field === FACILITY.equipment) return [{ name }];
  const args = { field: field.zh, text: text.slice(0, 40) };
  if (amounts && 'unreadable' in more)
    reading.report('quantity-piece', '错误', { ...args, piece: more.unreadable.slice(0, 40) }, node);
  else if (DOUBLE.test(text)) reading.report('wording-double', '错误', { text: text.slice(0, 40) }, node);
  else reading.report('quantity-unreadable', '错误', args, node);
  return [];
}

/** Amounts that were typed as one word stay one (93户365人); what was typed behind them stands in brackets. */
function withBeside(
  name: string,
  amounts: readonly Quantity[],
  { pieces, beside }: Exclude<BesideRead, { readonly unreadable: string }>,
): NamedQuantity {
  const [amount, ...more] = amounts;
  if (!amount) return { name };
  const all = [...more, ...beside];
  if (all.length === 0) return { name, amount };
  const word = amounts.map(({ text }) => text).join('');
  const told = pieces.map(({ mark, text }, at) => `${at === 0 ? '' : mark === '、' ? mark : '，'}${text}`).join('');
  return { name, amount: { ...amount, text: told === '' ? word : `${word}（${told}）` }, beside: all };
}
