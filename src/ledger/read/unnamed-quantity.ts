import type { Quantity } from '../vocabulary/field.js';
import { isQuantity, parseQuantity } from './quantity.js';

/** What is counted, and nothing that has a name: 24小时书屋 is one. */
const COUNTER = /^(?:元|户次?|家|人次?|[名位份册本张车吨件起条个处盏次场套米亩株棵只台辆桶袋]|公[斤里]|平方米)$/u;

/** 42户, 8400元: an amount without a name. */
export function bareAmount(text: string): Quantity | undefined {
  const read = parseQuantity(text);
  return isQuantity(read) && !read.vague && COUNTER.test(read.unit) ? read : undefined;
}

/** 走访慰问, 看望: to go to people, who are what is counted. */
const VISITS =
  /^(?:春节|元旦|中秋|重阳|端午|七一|八一|节前|节日|入户|上门|集中|开展)*(走访慰问|慰问|走访|看望|探望|入户走访)/u;
const MONEY = /元$/u;
const PEOPLE = /^(?:户|户次|家|人|名|位|人次)$/u;

/** 42户 of 走访慰问困难户 is 走访, and 8400元 慰问金; undefined where the title does not say what was counted. */
export function nameBy(title: string, { unit }: Quantity): string | undefined {
  const [, verb] = VISITS.exec(title) ?? [];
  if (verb === undefined) return undefined;
  if (PEOPLE.test(unit)) return verb;
  return MONEY.test(unit) ? '慰问金' : undefined;
}

/** What to write, by what people count in such a unit. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [MONEY, '金额'],
  [/^[户家]/u, '走访'],
  [/^[人名位]/u, '参加'],
  [/^[份本册张]/u, '发放资料'],
  [/^[车吨]/u, '清运垃圾'],
  [/^[件起条]/u, '办理事项'],
];

/** 清运垃圾 80车: an amount with a name that it may have. */
export const proposedName = (text: string, unit: string): string =>
  `${USUAL.find(([pattern]) => pattern.test(unit))?.[1] ?? '名称'} ${text}`;
