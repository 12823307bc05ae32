import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';

/** Which words each verb may stand for. */
const ALIKE = new Map<string, Set<string>>();
for (const verbs of WORDS.alikeVerbs)
  for (const verb of verbs) ALIKE.set(verb, new Set([...(ALIKE.get(verb) ?? []), ...verbs]));
const VERBS = [...ALIKE.keys()];

/** 散发宣传资料 and 发放宣传资料: one is done with another word for the other's verb, to the same thing of three characters or more. */
export const isSameAct = (act: string, other: string): boolean =>
  beginnings(VERBS, act).some((verb) => {
    const thing = act.slice(verb.length);
    return thing.length >= 3 && other.endsWith(thing) && ALIKE.get(verb)?.has(other.slice(0, -thing.length)) === true;
  });

/** 妥善处理矛盾纠纷 of 协调处理少数民族矛盾纠纷: the title names the same thing more closely. */
export const isSaidCloser = (title: string, name: string): boolean =>
  beginnings(VERBS, name).some((verb) => {
    const thing = name.slice(verb.length);
    const does = beginnings(VERBS, title).find((one) => ALIKE.get(verb)?.has(one));
    return thing.length >= 3 && does !== undefined && title.slice(does.length).endsWith(thing);
  });

/** 办拥军题材板报 of 出板报: the same thing, and a verb that may stand for the other's. */
export const endsAlike = (title: string, name: string): boolean =>
  beginnings(VERBS, name).some((verb) => {
    const thing = name.slice(verb.length);
    const does = beginnings(VERBS, title).find((one) => ALIKE.get(verb)?.has(one));
    return thing.length > 1 && does !== undefined && title.length > does.length + thing.length && title.endsWith(thing);
  });
