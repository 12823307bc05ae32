import { beginnings } from '../../chinese/word-ends.js';
import type { Activity } from '../../ledger/ledger.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { CLAUSE_VERBS } from '../phrases/verbs.js';
import type { Title } from '../titles/classify-title.js';

/** 社区活动, 日常工作: any row could be called so. */
const ANYTHING = /^(?:社区|村里|各类|各项|日常|常规|其他|文化|综合|重点)?(?:活动|工作|事务|服务)$/;

/** It wants its title before it, or says for whom itself. */
const LEANS = /^(?:[由经为给向对与]|设)/;

/** Of so many characters a title is a label and no name. */
const SHORT = 4;

/**
 * A title that only labels its row, where what the summary does says it: 旱改水 with 改造旱厕, 消隐患 with 消除安全隐患 13处, 党员下沉 by 下沉党员, 社区活动 with
 * 开展文化活动、市民教育. It is not said.
 */
export function isLabel(name: string, title: Title, summary: readonly string[], row: Activity): boolean {
  const [first = ''] = summary;
  // 互相拜节 with 汉族居民到邻居家拜节: the summary says who did.
  if (/^(?:互相|相互)/.test(name) && classifyClause(first) === '主') return true;
  if (first === '' || classifyClause(first) === '主' || title.kind === '主谓' || LEANS.test(first)) return false;
  if (row.participants.some((who) => first.startsWith(who))) return false;
  if (/[“”《》\d]/.test(name)) return false;
  const does = beginnings(CLAUSE_VERBS, first).some(({ length }) => length > 1);
  if (ANYTHING.test(name)) return does;
  // 退休干部宣讲 of 退休干部宣讲团: its name says it.
  if (row.host && name.length > SHORT && row.host.includes(name)) return does;
  const letters = [...name];
  const all = (text: string, most = 1) => letters.filter((one) => text.includes(one)).length >= letters.length * most;
  if (row.participants.length === 1 && letters.length === row.participants[0]?.length && all(row.participants[0]))
    return true;
  // 修路 with 改造硬化学府路、观景路: the summary does it, and says what to.
  if (title.kind === '动' && letters.length <= 3 && summary.join().includes(name.slice(1))) return true;
  const data = row.quantities.map((one) => one.name).join();
  // 逢雪必清 of 义务清雪 says how it was done, and not what.
  if (classifyClause(first) === '介') return false;
  return letters.length <= SHORT && letters.length > 1 && title.kind === '名' && all(summary.join() + data, 0.66);
}
