import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';

/** Whoever a clause can begin with: 居民猜灯谜 says who does so, 猜灯谜 does not. */
const SOMEBODY: readonly string[] = [
  ...WORDS.agents,
  ...WORDS.clauseNouns,
  ...WORDS.effects.people,
  ...(WORDS.goods.有 ?? []),
].filter(({ length }) => length > 1);

const HANDS: ReadonlySet<string> = new Set(WORDS.handwork);

/** 敲铜鼓、吃鱼包韭菜、赛歌; 拔河、跳绳、夹弹珠七个项目: a list of what hands and voices do, and nobody who does it. */
function listsActs(clause: string): boolean {
  const items = clause.split('、');
  return (
    items.length > 1 &&
    beginnings(SOMEBODY, clause).length === 0 &&
    items.every(({ length }) => length > 1 && length < 9) &&
    items.filter((item) => HANDS.has(item.charAt(0))).length * 2 >= items.length
  );
}

/** Whether a clause goes on with what the one before it does: it has no subject of its own. */
export const goesOnDoing = (clause: string): boolean => classifyClause(clause) !== '主' || listsActs(clause);
