import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { CLAUSE_VERBS } from '../../phrases/verbs.js';

/** Every character of one stands in the other, in the same order. */
export function lettersWithin(inner: string, outer: string): boolean {
  let at = 0;
  for (const letter of outer) if (letter === inner[at]) at += 1;
  return at === inner.length;
}

/** Whom one does something for or to, as a title calls them. */
export const ARE_PEOPLE =
  /(?:[人员户者民众生军属友]|老年|妇女|儿童|家庭|职工|学员|孩子|对象|少年|青年|商户|群众|企业|单位|公司|考[上取入][^，的]{2,4}的)$/;
/** 上门服务重度残疾人: nothing but verbs before them. */
const IS_VERBS = new RegExp(`^(?:${[...WORDS.serving, ...WORDS.visits].join('|')})+$`);

/** 为伤残军人建立医疗档案 with 建档伤残军人 3位 → 为3位伤残军人建立医疗档案: how many people, where the title says whom. */
export function whomCounted(title: string, { name, amount }: NamedQuantity): string | undefined {
  if (!amount || !/[人名位户个家](?:（[^（）]*）)?$/.test(amount.text)) return undefined;
  const who = [...name].map((_, at) => name.slice(at)).find((one) => one.length >= 2 && title.includes(one));
  const verb = who === undefined ? '' : name.slice(0, -who.length);
  // 给高龄老人发放慰问金 with 发放慰问金的老人 116位
  const given =
    verb.length > 3 &&
    verb.endsWith('的') &&
    title.includes(verb.slice(0, -1)) &&
    /[为给向]([^，为给向]{0,8})$/.exec(title.slice(0, title.indexOf(who ?? '')));
  if (who && given) {
    const from = title.indexOf(who) - (given[1]?.length ?? 0);
    const [, number = amount.text, more] = /^([^（]+)（(.+)）$/.exec(amount.text) ?? [];
    return `${title.slice(0, from)}${number}${title.slice(from)}${more ? `，${more}` : ''}`;
  }
  const at = who === undefined ? -1 : title.indexOf(who);
  if (!who || at < 1 || !ARE_PEOPLE.test(who) || /[、和与]/.test(title[at - 1] ?? '')) return undefined;
  // 征缴居民医保: theirs is what it is done to.
  const behind = title.slice(at + who.length);
  if (behind !== '' && classifyClause(behind) === '主') return undefined;
  // 吸毒人员 are none of 重点人员 that somebody did something to.
  if (!IS_VERBS.test(verb) && !CLAUSE_VERBS.includes(verb) && !behind.endsWith(verb)) return undefined;
  // 搬迁党员组织关系接转 with 接转党员 19名: the work on them was counted.
  if (behind.length > verb.length && behind.endsWith(verb)) return verb + title.slice(0, -verb.length) + amount.text;
  // 招商企业进驻园区 with 9家（其中驾校1家…）: what is parted stands behind.
  if (amount.text.includes('（')) return title.slice(0, at + who.length) + amount.text + title.slice(at + who.length);
  // 3位老人, but 老人3人: 人 counts behind whom it counts.
  if (amount.text.endsWith('人')) return title.slice(0, at + who.length) + amount.text + title.slice(at + who.length);
  // 为2个私营企业办理贷款: before what tells which ones they are.
  const from = /^[为给][^，、的]{2,8}$/.test(title.slice(0, at)) ? 1 : at;
  return title.slice(0, from) + amount.text + title.slice(from);
}

/** 关心高龄老人 with 高龄纳保老人 12名 → 关心12名高龄纳保老人: the quantity names them more closely. */
export function closerCounted(title: string, { name, amount }: NamedQuantity): string | undefined {
  const object = title.slice(2);
  // 评学习型家庭: a verb of one character.
  if (title.endsWith(name)) return undefined;
  const people = amount !== undefined && /[人名位户]$/.test(amount.text);
  return people &&
    object.length >= 3 &&
    object.slice(-2) === name.slice(-2) &&
    name.length > object.length &&
    lettersWithin(object, name) &&
    classifyClause(name) === '主'
    ? title.slice(0, 2) + amount.text + name
    : undefined;
}
