import { narrow } from '../../chinese/narrow.js';
import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { Qualifier, Quantity } from '../vocabulary/field.js';
import { MOST, type NumberFault, parseDecimal } from './numbers.js';

/** Why a text is no quantity: what is wrong with its number, or two qualifiers that contradict each other (近30余人). */
export type QuantityFault = NumberFault | { readonly fault: 'wording-double' };

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:大约|大概|大致|约莫|约有?|[~≈])/u, '约'],
  [/^(?:将近|接近|近)/u, '近'],
  [/^(?:超过|超|多于|大于|高于)/u, '超'],
  [/^逾/u, '逾'],
  [/^(?:不足|不到)/u, '近'],
  // Shares are added up to nothing, so that it is only told.
  [/^(?:不超过|不高于|小于|低于|少于)(?=[\d.]+[%‰])/u, '约'],
  [/^(?:至少|不少于|不低于)/u, '以上'],
  [/^上(?=[百千万])/u, '约'],
];

/** Signs of a table, as a sentence says them. */
const SIGNS: Readonly<Record<string, string>> = {
  '≥': '不低于',
  '>=': '不低于',
  '>': '大于',
  '≤': '不超过',
  '<=': '不超过',
  '<': '低于',
};

const BEHIND: Readonly<Record<string, Qualifier>> = { 余: '余', 多: '多', 来: '约' };
const TAIL: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:及|\(含\))?以上$/u, '以上'],
  [/(?:左右|上下|\((?:约|估|估计)\))$/u, '约'],
];
const SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const IN_ALL = /^(?:总?共计?|总计|合计|累计|计(?=\d))/u;

/** 12万元（街道拨付）: a few words behind the unit, told with it. */
const NOTE = /^(.*?[^\d()])\((?!约|估|含\)|次)([^\d()]{1,12})\)$/u;

/** What is told of a community's whole area, in 亿 or in money: 1000亿. Bare digits as long as that are a telephone number. */
const MOST_TOLD = 100_000_000_000;

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const NUMBER = new RegExp(
  `^(?<number>${DIGITS}|[零〇一二两三四五六七八九十百千万]+)(?<inner>[余多来])?(?<scale>[百千]?[万亿]|[百千])?(?<outer>[余多来])?(?<unit>(?![余多来几左约])[^\\d\\s,.+~/—–-]{0,8})$`,
  'u',
);

/** 多次, 若干场, 数十次, 几百人, 十几个, 三四次, 二三十户: how much without a number. What is bare needs a unit: 多 alone is no amount. */
const VAGUE =
  /^(?:(?<bare>多|数|几|好几|好多|许多|不少|众多|无数)|若干|好?[数几][十百千万亿]+|[二三四五六七八九]?十几|(?:[二三四五六七八九]?十)?(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万]*)[余多]?(?<unit>(?![余多来几左约十百千万亿])[^\d\s,.+~/—–-]{0,8})$/u;

const BARE = /^\d{1,6}$/;

/**
 * A number as people know it: 30余人, 逾百场, 近3000元, 约80人, 30余万元, 4.57亿元, 两千余, 千人以上, 46次. The qualifier stands before the number, behind
 * it or behind the unit, once; `unit` is what a bare number counts.
 */
export function parseQuantity(written: string, unit = ''): Quantity | QuantityFault {
  // As most are, and what is looked for below is in none.
  if (BARE.test(written)) return { value: Number(written), unit, text: written + unit };
  const plain = narrow(written)
    .replaceAll(/\s+/gu, '')
    .replace(/^(?:[≥≤]|[<>]=?)(?=\d)/u, (sign) => SIGNS[sign] ?? sign)
    .replace(/(?<![①-⑳⑴-⒇*※†‡])[①-⑳⑴-⒇*※†‡]+$/u, '')
    .replace(/^(?:人民币|[¥￥])(?=[\d一二两三四五六七八九十百千万])|(?<=元)整$/gu, '')
    // 30+人, 90余人(次)
    .replace(/^(\d[\d,]*)\+(?!\d)/u, '$1余')
    .replace(/(?<=\p{Script=Han})\(次\)$/u, '次');
  const [, core = '', note = ''] = NOTE.exec(plain) ?? [];
  const noted = note === '' ? undefined : parseQuantity(core, unit);
  if (noted && isQuantity(noted)) return { ...noted, text: `${noted.text}（${note}）` };
  // Digits parted by spaces may be two numbers.
  if (/\d\s+\d/.test(narrow(written))) return faultOf(written);
  const [head, rest] = taken(plain.replace(IN_ALL, ''), BEFORE);
  const [tail, body] = taken(rest.replace(IN_ALL, '').replace(/^(?:多?达到?|有)/u, ''), TAIL);
  const vague = head ? undefined : VAGUE.exec(body)?.groups;
  if (vague && (vague.unit || !vague.bare)) {
    const text = vague.unit || unit === '' ? plain : withUnit(plain, unit);
    return { value: 0, unit: vague.unit || unit, text, vague: true };
  }
  const { number = '', inner, scale, outer, unit: typed = '' } = NUMBER.exec(body)?.groups ?? {};
  const value = numberOf(number, scale);
  if (value === undefined) return faultOf(plain);
  if (value > (scale !== undefined || typed === '元' ? MOST_TOLD : MOST)) return { fault: 'number-large' };
  const behind = BEHIND[inner ?? ''] ?? BEHIND[outer ?? ''];
  // What is said twice is told once, by what stands at the number: 约300余人 is 300余人, 约300人左右 约300人.
  if (head && (isSame(head, behind) || (head !== '约' && isSame(head, tail)))) return parseQuantity(rest, unit);
  if (tail && isSame(tail, head ?? behind)) return parseQuantity(withoutTail(plain), unit);
  const qualifiers = [head, BEHIND[inner ?? ''], BEHIND[outer ?? ''], tail].filter((q) => q !== undefined);
  if (qualifiers.length > 1) return { fault: 'wording-double' };
  const [qualifier] = qualifiers;
  const text = typed === '' && unit !== '' ? withUnit(plain, unit) : plain;
  return { value, unit: typed || unit, text, ...(qualifier && { qualifier }) };
}

export const isQuantity = (q: Quantity | QuantityFault): q is Quantity => 'value' in q;

/** Qualifiers that say one thing in two ways; 近 (less) and 余 (more) contradict each other. */
const SAME: Readonly<Record<Qualifier, readonly Qualifier[]>> = {
  约: ['约', '余', '多'],
  逾: ['余', '多', '以上'],
  超: ['余', '多', '以上'],
  以上: ['以上', '余', '多'],
  余: [],
  多: [],
  近: [],
};
const isSame = (one: Qualifier, other: Qualifier | undefined) => other !== undefined && SAME[one].includes(other);
const withoutTail = (text: string) => TAIL.reduce((rest, [pattern]) => rest.replace(pattern, ''), text);

/** The qualifier that stands at one end of a text, and the text without it. */
function taken(
  text: string,
  words: readonly (readonly [RegExp, Qualifier])[],
): readonly [Qualifier | undefined, string] {
  const found = words.find(([pattern]) => pattern.test(text));
  return found ? [found[1], text.replace(found[0], '')] : [undefined, text];
}

function numberOf(number: string, scale = ''): number | undefined {
  const bare = /^\d/.test(number) ? Number(number.replaceAll(',', '')) : readChineseNumber(number);
  const times = [...scale].reduce((product, one) => product * (SCALE[one] ?? 1), 1);
  return number === '' || bare === undefined ? undefined : Math.round(bare * times * 100) / 100;
}

/** 30余 → 30余人次, 千以上 → 千人次以上. */
const withUnit = (text: string, unit: string) =>
  text.replace(/((?:(?:及|\(含\))?以上|左右|上下|\((?:约|估|估计)\))?)$/u, `${unit}$1`);

/** What a text is that has no such form. It is no number either: every number has it. */
function faultOf(text: string): QuantityFault {
  const number = parseDecimal(text);
  return typeof number === 'number' ? { fault: 'number-unreadable' } : number;
}
