import type { TextNode } from '../syntax/tree.js';
import type { Field, Quantity } from '../vocabulary/field.js';
import { ACTIVITY, COMMUNITY } from '../vocabulary/fields.js';
import { splitUnit, unitsOf } from '../vocabulary/units.js';
import { rangeOf } from './amounts.js';
import { MOST, type NumberFault } from './numbers.js';
import { isQuantity, parseQuantity, type QuantityFault } from './quantity.js';
import type { Reading } from './reading.js';
import { rhythmOf } from './rhythm.js';
import { shortened } from './shortened.js';

export const readNumber =
  (parse: (text: string) => number | NumberFault) =>
  (text: string, field: Field, { report }: Reading, node: TextNode): number | undefined => {
    // 339户 says no more than the field does.
    const value = parse(splitUnit(text, field).digits || text);
    if (typeof value === 'number') return value;
    const write = 'write' in value ? value.write : '';
    report(value.fault, '错误', { field: field.zh, text: shortened(text), write }, node);
    return undefined;
  };

/** The counts of the head stand alone, and shares are worked out from them. */
const HEAD: ReadonlySet<Field> = new Set<Field>(Object.values(COMMUNITY));
const NONE: QuantityFault = { fault: 'number-unreadable' };

/** A number with its qualifier and its unit. Counts are whole, and their units those that people, households or sessions have. */
export function readQuantity(text: string, field: Field, { report }: Reading, node: TextNode): Quantity | undefined {
  const rhythm = field === ACTIVITY.sessions ? rhythmOf(text) : undefined;
  // How often is the row's time: read-activities.ts.
  if (rhythm && rhythm.total === undefined) return { value: 0, unit: '', text: rhythm.often, vague: true };
  const range = field.kind === 'quantity' ? rangeOf(text) : undefined;
  const read = range ?? parseQuantity(rhythm?.total ?? text, field.unit);
  // What a community has is a number: 几百户 is none that a share could stand on.
  const found = isQuantity(read) && read.vague && HEAD.has(field) ? NONE : read;
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

/** What people write in place of a number: how often (每户1次), about how many (1-2次), of whom (居民60人). */
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
