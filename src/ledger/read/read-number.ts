import type { TextNode } from '../syntax/tree.js';
import type { Field, Quantity } from '../vocabulary/field.js';
import { ACTIVITY, COMMUNITY } from '../vocabulary/fields.js';
import { splitUnit, unitsOf } from '../vocabulary/units.js';
import { rangeOf } from './amounts.js';
import { looseCount } from './loose-count.js';
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
  const count = field === ACTIVITY.sessions ? (rhythm?.total ?? text.replace(IN_YEAR, '')) : text;
  const read = range ?? parseQuantity(count, field.unit);
  // What a community has is a number: 几百户 is none that a share could stand on.
  const found = isQuantity(read) && read.vague && HEAD.has(field) ? NONE : read;
  const units = unitsOf(field);
  const loose = isQuantity(found) && (!units || units.includes(found.unit)) ? undefined : looseCount(text, field);
  if (loose) return loose;
  if (!isQuantity(found)) {
    const write = 'write' in found ? found.write : '';
    const said =
      found.fault === 'wording-double' ? undefined : HEAD.has(field) ? saidOfHead(text) : saidAs(text, field);
    if (said) report(said.code, '错误', { field: field.zh, text: shortened(text), ...said.args }, node);
    else report(found.fault, '错误', { field: field.zh, text: shortened(text), write }, node);
  } else if (field.kind !== 'quantity' && found.value > MOST)
    report('number-large', '错误', { field: field.zh, text: shortened(text) }, node);
  else if (units && !units.includes(found.unit)) {
    const said = saidAs(text, field);
    if (said?.code === 'count-of-whom')
      report(said.code, '错误', { field: field.zh, text: shortened(text), ...said.args }, node);
    else report('quantity-unit', '错误', { field: field.zh, text: shortened(text), unit: found.unit, units }, node);
  } else if (field.kind === 'count' && !Number.isInteger(found.value))
    report('number-fraction', '错误', { field: field.zh, text: shortened(text) }, node);
  else return /^\d+$/.test(text) ? { ...found, bare: true } : found;
  return undefined;
}

/** 全年12场: the row says in which year. */
const IN_YEAR =
  /^(?:全年|年内|一年|今年|本年度?)(?:总?共计?|累计|合计|计|开展|举办|组织)?(?=[\d一二两三四五六七八九十])/u;

/**
 * What people write in place of a number: how often (每户1次), how many each (每场30人), about how many (1-2次), of whom (居民60人, 60名居民), several numbers
 * (30户90人), who and no number (全体居民), or a word before it (投入12万元).
 */
function saidAs(text: string, { unit: counted = '' }: Field) {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const often = /^每.{1,4}?(?:[\d一二两三四五六七八九十]+)(?:-\d+)?[次场期回]$|各办?[\d一二两三]+[次场期回]$/u.test(
    plain,
  );
  if (often) return { code: 'count-rhythm', args: {} } as const;
  if (
    /^(?:平均|人均|户均)?每\p{Script=Han}{1,3}?(?:约|近|逾)?\d|^[人户日月场]均?\p{Script=Han}{0,2}\d|\d\p{Script=Han}{1,3}\/[次场期户人月年个]$/u.test(
      plain,
    )
  )
    return { code: 'count-each', args: {} } as const;
  const [, unit = ''] = /^\d+[—–~至到-]+\d+(\D{0,3})$/u.exec(plain) ?? [];
  if (/^\d+[—–~至到-]+\d+\D{0,3}$/u.test(plain)) return { code: 'count-range', args: { unit } } as const;
  if (/\d\p{Script=Han}\D*\d/u.test(plain)) return { code: 'count-several', args: {} } as const;
  const ofWhom =
    /^(?<who>[^\d约近逾超共计第]{2,10})(?<count>(?:约|近|逾)?\d+[余多]?(?:人次|[人名位户]))$/u.exec(plain) ??
    /^(?<count>(?:约|近|逾)?\d+[余多]?(?:人次|[人名位]))(?<who>\p{Script=Han}{2,10})$/u.exec(plain);
  const { who = '', count = '' } = ofWhom?.groups ?? {};
  if (who !== '') return { code: 'count-of-whom', args: { who, count } } as const;
  if (PEOPLE.test(counted) && WHO.test(plain)) return { code: 'count-who', args: {} } as const;
  const [, extra = '', write = ''] = /^(\p{Script=Han}{1,8}?)((?:约|近|逾|共)?\d.*)$/u.exec(plain) ?? [];
  return extra !== '' && !extra.endsWith('第') && isQuantity(parseQuantity(write))
    ? ({ code: 'count-extra', args: { extra, write } } as const)
    : undefined;
}

/** 13个（无物业9个）, 6405人，其中挂口3011人, 搬迁户408户: of the community a part has its place in 其他, and a word before the number none. */
function saidOfHead(text: string) {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, write = '', part = '', number = ''] =
    /^(\D{0,2}\d[\d,.]*[余多]?\p{Script=Han}{1,2})[(,，]其?中?(\p{Script=Han}{1,12}?)(\d[\d,.]*[余多]?\p{Script=Han}{1,2})\)?$/u.exec(
      plain,
    ) ?? [];
  if (part !== '') return { code: 'head-part', args: { write, part: `${part} ${number}` } } as const;
  const [, extra = '', count = ''] = /^(\p{Script=Han}{1,8}?)((?:约|近|逾|共)?\d[\d,.]*\D{0,4})$/u.exec(plain) ?? [];
  return extra !== '' && isQuantity(parseQuantity(count))
    ? ({ code: 'count-extra', args: { extra, write: count } } as const)
    : undefined;
}

const PEOPLE = /^人/u;
const WHO =
  /^(?!.*[\d一二两三四五六七八九十百千万])[\p{Script=Han}、]{0,12}(?:居民|党员|群众|村民|干部|学生|老人|志愿者|职工|人员|家长|青少年|儿童|妇女|代表|成员)$/u;
