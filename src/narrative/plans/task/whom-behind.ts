import { splitOutside } from '../../../chinese/split-outside.js';
import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/**
 * A target that begins with those who are called upon, as if they did it: 独居老人每周敲门一次 → 每周敲门看望独居老人一次, 57个孩子开学跟访一遍 →
 * 开学跟访57个孩子一遍, 286位老人寒潮天天敲门 → 遇寒潮天天敲门看望286位老人.
 */
export const withWhomBehind = (plan: Plan): Plan =>
  plan.target === undefined
    ? plan
    : { ...plan, target: splitOutside(plan.target.trim(), '，').map(calledUpon).join('，') };

function calledUpon(clause: string): string {
  const [, whom, at = '', often = '', call, times = ''] = CALLED_UPON.exec(clause) ?? [];
  if (!whom || !call || (often === '' && times === '')) return clause;
  const time = WEATHER.test(at) ? patternWords('遇某事', { 事: at }) : at;
  const act = KNOCKS.test(call) ? patternWords('敲门看望') : call;
  return `${time}${often}${act}${whom}${times}`;
}
const KNOCKS = /^敲门$/;
const CALLED_UPON =
  /^((?:\d+余?[位名个户])?[^，、；：“”\d每的由向给为对]{0,10}?(?:老人|孩子|儿童|学生|家属|家庭|残疾人|病人|患者|孕产妇|[抚低困难保巢老残]户|监测户))(寒潮|大雪|雨雪|暴雨|高温|台风|开学|节前|放假)?(天天|每[天日周月年]|每季度?)?(敲门|跟访|回访|家访|走访|探访|看望)([一两二三四\d][次遍轮])?$/;
const WEATHER = /^(?:寒潮|大雪|雨雪|暴雨|高温|台风)$/;
