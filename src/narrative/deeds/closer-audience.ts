import { endings } from '../../chinese/word-ends.js';

/** Words for people that say nothing of who they are. */
const HEADS = ['居民', '老人', '村民', '群众', '学生', '儿童', '住户', '家庭', '单位', '商户', '妇女', '人员'] as const;
/** From so many characters a name says more than its last word. */
const CLOSER = 4;
const TO = ['为', '给', '向', '对', '到', '帮', '帮助', '动员', '组织', '邀请', '教'].join('|');

/** 为居民解答 for 需要法律援助的居民 → 为需要法律援助的居民解答: the summary's word for them gives way to the ledger's, the first time. */
export function closerAudience(summary: readonly string[], audience: readonly string[]): readonly string[] {
  const [only = '', ...others] = audience;
  const [head] = endings(HEADS, only);
  if (others.length > 0 || !head || only.length < CLOSER || summary.some((clause) => clause.includes(only)))
    return summary;
  const there = new RegExp(`(?<=^(?:[^，]*?[^以认因作])?(?:${TO}))${head}(?!代表|委员|组长|楼)`);
  const at = summary.findIndex((clause) => there.test(clause));
  return summary.map((clause, index) => (index === at ? clause.replace(there, only) : clause));
}
