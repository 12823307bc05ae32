import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { CLAUSE_PAIRS, openingVerbs } from '../phrases/verbs.js';

/** 5条, 2座: so many of them, and no more said. */
const PLAIN = /^\d{1,3}[一-鿿]{1,2}$/;

/** 改造甲路、乙路、丙路 with 道路 3条 → 改造甲路、乙路、丙路3条道路: what a clause lists one by one, with how many of what they are; undefined of any other. */
export function withListedCount(clause: string, { name, amount }: NamedQuantity): string | undefined {
  const items = clause.split('、');
  return amount &&
    items.length > 1 &&
    items.length === amount.value &&
    PLAIN.test(amount.text) &&
    name.length <= 4 &&
    classifyClause(name) === '主' &&
    classifyClause(clause) === '述' &&
    !clause.includes(name) &&
    // 2辆农垃车 are no 杂物和杂草.
    items.some((item) => name.includes(item.slice(-1))) &&
    !/[\d“”《》（）等]/.test(clause)
    ? clause + amount.text + name
    : undefined;
}

/** 由清运车托运 with 垃圾清运车 2种 → 由2种垃圾清运车托运: what it was done with is told with how many there are; undefined of any other. */
export function withMeansCount(clause: string, { name, amount }: NamedQuantity): string | undefined {
  const short = name.slice(-3);
  const at = name.length > 3 && amount && PLAIN.test(amount.text) ? clause.indexOf(short) : -1;
  return at > 0 && amount && /[由用]$/.test(clause.slice(0, at))
    ? clause.slice(0, at) + amount.text + name + clause.slice(at + short.length)
    : undefined;
}

/**
 * 关闭网吧、KTV等娱乐场所 with 关停网吧、KTV等 3家 → 关闭网吧、KTV等娱乐场所3家: an open list that the clause closes; 演出舞蹈、歌曲等 with 节目 10个 → 演出舞蹈、歌曲等10个节目: one that its number closes; undefined
 * of any other.
 */
export function withOpenList(clause: string, { name, amount }: NamedQuantity): string | undefined {
  if (amount && PLAIN.test(amount.text) && OF_LISTS.test(name) && clause.endsWith('等') && /^[^“”《》]*$/.test(clause))
    return classifyClause(clause) === '述' && clause.includes('、') ? clause + amount.text + name : undefined;
  const [verb = ''] = openingVerbs(CLAUSE_PAIRS, name);
  const list = name.slice(verb.length);
  return amount && verb !== '' && list.endsWith('等') && clause.slice(verb.length).startsWith(list)
    ? clause + amount.text
    : undefined;
}
/** What each thing of a list is. */
const OF_LISTS = /^(?:节目|服务|服务项目|项目|品种|菜品|课程|科目|栏目|作品|展品|游戏)$/;
