import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { classifyTitle } from '../../titles/classify-title.js';

/** A plan whose target counts a thing that only its 专题 or its 衡量 names: it is named with it. */
export const namedThing = (plan: Plan): Plan => withPutToUse(withPairs(withEvents(withWork(plan))));

/** 再谈成4台, of 加装电梯. */
function withWork(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  const bare = /^再?[\u4e00-\u9fff]{1,2}成?\d+余?[台部家户处个栋]$/.test(target);
  return bare && classifyTitle(plan.topic).kind === '动' ? { ...plan, target: `${plan.topic}${target}` } : plan;
}

/** 元宵、端午、中秋各办一场, of 文体活动. */
function withEvents(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  return /各举?[办行][一1两2][场次]$/.test(target) && plan.topic.endsWith(patternWords('活动'))
    ? { ...plan, target: `${target}${plan.topic}` }
    : plan;
}

/** 47对每月见面一次, of 结对帮扶: pairs of what. */
function withPairs(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  return /^\d+余?对(?=每|全年|都|全部|至少|不少于)/.test(target) && /^结对/.test(plan.topic)
    ? { ...plan, target: patternWords('某中的', { 名: plan.topic, 事: target }) }
    : plan;
}

/** 建临时车位90个, and 车位启用. */
function withPutToUse(plan: Plan): Plan {
  const target = plan.target?.trim() ?? '';
  const last = target.split('，').at(-1) ?? '';
  const [, thing, ended] = PUT_TO_USE.exec(plan.measure?.trim() ?? '') ?? [];
  return thing && ended && BUILT.test(last) && COUNTED.test(last) && last.includes(thing)
    ? { ...plan, target: `${target}${patternWords('并做', { 事: ended })}`, measure: undefined }
    : plan;
}
const PUT_TO_USE = /^([^，；\d]{2,4})(启用|投用|开放|通车|通水)[。；]?$/;
const BUILT = /建|改造|加装|安装|施划|修/;
const COUNTED = /\d余?[^，\d]$/;
