import { periodName } from '../../facts/period-name.js';
import type { NoComparison } from '../../facts/why-no-comparison.js';

/** One line of check: why reports do not compare with last year. */
export function comparisonLine(found: NoComparison): string {
  const words = WORDS[found.why] as (of: NoComparison) => string;
  return `\n${words(found)}\n`;
}

const WORDS: { readonly [W in NoComparison['why']]: (of: Extract<NoComparison, { why: W }>) => string } = {
  'not-due': ({ days }) => `没有写同比：成文日期离统计区间结束还有 ${days} 天，一年没有满，不与上年全年比。`,
  totals: ({ now }) => `没有写同比：上年写的是全年的合计，不能与${periodName(now)}比；要比，上年改写成上年台账的路径。`,
  window: ({ now, before }) => `没有写同比：上年台账统计的是${periodName(before)}，与${periodName(now)}不是同一时段。`,
  unrecorded: ({ measures }) => `没有比${measures.join('、')}：本年或上年有活动没有记，补记以后才能比。`,
};
