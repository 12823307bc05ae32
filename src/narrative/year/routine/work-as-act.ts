import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';

/** 发展党员, 入户走访独居老人, 矛盾纠纷｜排查化解: a name that is a predicate, or that can be turned into one. */
export function workAsAct({ title, name }: DeedParts): string | undefined {
  if (title.kind === '动') return title.text;
  const closing = WORDS.routineVerbs.find((verb) => name.endsWith(verb) && name.length >= verb.length + 3);
  return closing && closing + name.slice(0, -closing.length);
}
