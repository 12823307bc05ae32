import { classifyClause } from '../../phrases/classify-clause.js';
import { quotedDay } from './plan-time.js';

/** 2027年：改造老果园80亩; 未来五年：其余农户全部完成; 春耕前：选址; 6月14日文化遗产日：开廊. */
const TIMED =
  /^(到?\d{4}年(?:[底初末内前]|[上下]半年|\d{1,2}月(?:[底前])?)?|\d{1,2}月(?:至\d{1,2}月)?(?:[底初]|[上中下]旬)?|(?:未来|今后|往后)[一二两三四五六七八九十]+年|今后|[上下]半年|第?[一二三四]季度|第[一二三四五六]年|\d{1,2}月\d{1,2}日(?:[至到—-](?:\d{1,2}月)?\d{1,2}日)?[^，：:\d]{0,12}|(?:[一-鿿]{2,6}(?:前|后|期间)|元旦|春节|清明|端午|中秋|国庆|重阳|寒假|暑假|[春夏秋冬]季|[一二三四]季度起|“?(?:三八|五一|五四|六一|七一|八一|十一)”?|每(?:[天日周月季年]|季度|半年)))[：:]\s*(?=.{2})/;
/** 未来五年，其余农户…: no year of its own, or somebody else who does it. */
const PAUSED = /^(?:未来|今后|往后|\d{1,2}月\d{1,2}日.)/;

const BARE = /^(?:\d{1,2}月|第?[一二三四]季度|[上下]半年|年[初中底])[^：:]+$/;

/** Steps that are each headed by when they are done, as a sentence says them: 2027年改造80亩，2028年改造60亩. Undefined where one of them is not. */
export function inTheirTimes(steps: readonly string[]): string | undefined {
  const said = steps.map((step) => {
    const [head = '', when = ''] = TIMED.exec(step) ?? [];
    // 7月完工 has lost its colon already.
    if (when === '') return BARE.test(step) ? step : undefined;
    const rest = step.slice(head.length);
    const time = quotedDay(when);
    return PAUSED.test(when) || classifyClause(rest) === '介' || rest.includes('，')
      ? `${time}，${rest}`
      : `${time}${rest}`;
  });
  if (!steps.some((step) => TIMED.test(step)) || said.some((step) => step === undefined)) return undefined;
  return said.join(steps.some((step) => step.includes('，')) ? '；' : '，');
}
