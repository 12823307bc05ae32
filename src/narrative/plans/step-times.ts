import { classifyClause } from '../deeds/classify-clause.js';

/** 2027年：改造老果园80亩; 未来五年：其余农户全部完成. */
const TIMED =
  /^(到?\d{4}年(?:[底初末内前]|[上下]半年|\d{1,2}月(?:[底前])?)?|\d{1,2}月(?:至\d{1,2}月)?(?:[底初]|[上中下]旬)?|(?:未来|今后|往后)[一二两三四五六七八九十]+年|今后|[上下]半年|第?[一二三四]季度|第[一二三四五六]年)[：:]\s*(?=.{3})/;
/** 未来五年，其余农户…: no year of its own, or somebody else who does it. */
const PAUSED = /^(?:未来|今后|往后)/;

/** Steps that are each headed by when they are done, as a sentence says them: 2027年改造80亩，2028年改造60亩. Undefined where one of them is not. */
export function inTheirTimes(steps: readonly string[]): string | undefined {
  const said = steps.map((step) => {
    const [head = '', when = ''] = TIMED.exec(step) ?? [];
    if (when === '') return undefined;
    const rest = step.slice(head.length);
    return PAUSED.test(when) || classifyClause(rest) === '介' || rest.includes('，')
      ? `${when}，${rest}`
      : `${when}${rest}`;
  });
  if (said.length === 0 || said.some((step) => step === undefined)) return undefined;
  return said.join(steps.some((step) => step.includes('，')) ? '；' : '，');
}
