import { beginnings, endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';

/** Verbs with which a title can begin as a predicate. */
export const TITLE_VERBS: readonly string[] = [...new Set([...WORDS.titleVerbs, ...WORDS.verbs])];

/** Verbs with which a clause can begin that has no subject of its own. */
export const CLAUSE_VERBS: readonly string[] = [...new Set([...WORDS.clauseVerbs, ...TITLE_VERBS])];

/** Of two characters and more, which nothing but a verb begins with: 组织, and not the 送 of 送变电. */
export const WHOLE_TITLE_VERBS: readonly string[] = TITLE_VERBS.filter(({ length }) => length > 1);
export const WHOLE_CLAUSE_VERBS: readonly string[] = CLAUSE_VERBS.filter(({ length }) => length > 1);
/** Of just two. */
export const CLAUSE_PAIRS: readonly string[] = CLAUSE_VERBS.filter(({ length }) => length === 2);

/** 走访慰问 before 走访: how one goes to see people, the longest first. */
export const VISIT_VERBS: readonly string[] = [...WORDS.visits].sort((a, b) => b.length - a.length);

/** 举办包粽子比赛, 抓好会员学习, 加大资金投入: what these take is never part of their name. */
const NEVER_NOUN = /^(?:举办|开展|召开|举行|参加|开办|完成|签订|签署)$|[好到起出上齐大快强足牢实]$/;
const NOUN_END = new RegExp(`^(?:${WORDS.nounEnds.join('|')})`);

/** The verbs of a list that a text begins with: 管理经费 has 管理, but 管理员, 管理费 and 管理水平 are nouns, whatever 管 is. */
export function openingVerbs(verbs: readonly string[], text: string): readonly string[] {
  const found = beginnings(verbs, text);
  const isNoun = found.some(
    (verb) => verb.length > 1 && !NEVER_NOUN.test(verb) && NOUN_END.test(text.slice(verb.length)),
  );
  return isNoun ? [] : found;
}

/** 宣传单: what was printed, and not what was done. */
const PRINTED = /^宣传[单册画页品栏]/;

/** 提供窗口服务2412次 and 走访2266次: what was done with one verb each is no list, and stands with commas. */
export function haveOwnVerbs(said: readonly string[]): boolean {
  const verbs = said.map((one) => (PRINTED.test(one) ? undefined : beginnings(WHOLE_CLAUSE_VERBS, one)[0]));
  return verbs.every(Boolean) && new Set(verbs).size === said.length;
}

/** Whether a name ends with what is done: 矛盾纠纷调处, 生猪养殖. */
export const endsAsWork = (text: string): boolean => endings(WORK, text).some((verb) => text.length > verb.length);
const WORK = [...TITLE_VERBS, ...WORDS.closingVerbs, ...WORDS.works].filter((verb) => verb.length === 2);
