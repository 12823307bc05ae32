import { type Fact, isFigure, isRecord } from '../facts/fact.js';
import { GAP_WORDS as WORDS } from '../words/gap-words.js';

/** Roots that only sort names: they say nothing to a reader. */
const SORTING_ROOTS = new Set(['社区', '专题', '服务对象', '表', '图', '活动', '档案']);

/** What 【待补：…】 says of a name: 五手互动.联联手 → “联联手”活动情况, 社区.街道 → 街道. */
export function gapLabel(path: string, fact: Fact): string {
  const parts = path.split('.');
  const [root = '', ...rest] = parts;
  const named = SORTING_ROOTS.has(root) && rest.length > 0 ? rest : parts;
  const last = named.at(-1) ?? path;
  if (isRecord(fact) && isFigure(fact.场次))
    return root === '服务对象' ? WORDS.audienceLabel(last) : WORDS.activityLabel(last);
  if (root === '指标') return WORDS.indicatorLabel({ name: named.slice(1).join(''), value: last === '实际' });
  return WORDS.label(named);
}
