import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { SAYS_HOW } from '../../deeds/verb-and-object.js';

const NO_OBJECT = /(?:保学|返贫|生存|健康|安全|生产)(?:劝返|认证|监测|登记|排查|发放)$/;

/** 发展党员, 入户走访独居老人, 矛盾纠纷｜排查化解: a name that is a predicate, or that can be turned into one. */
export function workAsAct({ title, name }: DeedParts): string | undefined {
  if (title.kind === '动') return title.text;
  const closing = WORDS.routineVerbs.find((verb) => name.endsWith(verb) && name.length >= verb.length + 3);
  // 长表抽样登记 → 抽样登记长表
  const front = name.slice(0, -(closing?.length ?? 0));
  const [how = ''] = SAYS_HOW.exec(front) ?? [];
  const object = front.slice(0, front.length - how.length);
  // 征兵宣传和登记, 控辍保学劝返, 退休职工生存认证: two works, and what is no object of the verb.
  if (/[、和与及]$/.test(front) || /承包$/.test(name) || NO_OBJECT.test(name)) return undefined;
  return closing && (how.length > 1 && object.length > 1 ? how + closing + object : closing + front);
}
