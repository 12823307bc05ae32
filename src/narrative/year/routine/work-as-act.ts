import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { SAYS_HOW } from '../../deeds/verb-and-object.js';

/** 发展党员, 入户走访独居老人, 矛盾纠纷｜排查化解: a name that is a predicate, or that can be turned into one. */
export function workAsAct({ title, name }: DeedParts): string | undefined {
  if (title.kind === '动') return title.text;
  const closing = WORDS.routineVerbs.find((verb) => name.endsWith(verb) && name.length >= verb.length + 3);
  // 长表抽样登记 → 抽样登记长表
  const front = name.slice(0, -(closing?.length ?? 0));
  const [how = ''] = SAYS_HOW.exec(front) ?? [];
  const object = front.slice(0, front.length - how.length);
  return closing && (how.length > 1 && object.length > 1 ? how + closing + object : closing + front);
}
