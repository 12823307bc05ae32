import { WORDS } from '../../standards.js';
import { endsAsWork } from '../phrases/verbs.js';

const BEHIND = new Map(Object.entries(WORDS.plainVerbs));
/** 亮身份、树形象: halves of one length are what people call an activity, and no list of what was done. */
const MOTTO = /^([^、]{3,6})、([^、]{3,6})$/;
/** 打机井、铺管道: both are work with the hands. */
const WORKS_ON = /^[打铺修挖建栽拆装清补换整].*[打铺修挖建栽拆装清补换整]$/;
/** 办公环境提升: verbs with which a name begins as well. */
const AS_NOUN = /^[办建改评补编教印清修]/;
/** What ends so is held, or somebody's. */
const HELD = /(?:活动|行动|工程|项目|计划|仪式|比赛|大赛|[日月周节])$/;

/**
 * 补路灯, 订创建规划和责任表, 请戏班唱戏: a verb of one character with what it is done to, and no word of two. Of a title that nothing else is known of; what
 * ends with work (办公环境提升) is that.
 */
export function isPlainAct(title: string): boolean {
  const behind = BEHIND.get(title.charAt(0));
  const [, one = '', other = ''] = MOTTO.exec(title) ?? [];
  return (
    behind !== undefined &&
    title.length > 2 &&
    title.length <= 20 &&
    !behind.includes(title.charAt(1)) &&
    !/^[，“”]|^.”/.test(title) &&
    !title.includes('，') &&
    // 排楼屯供水排污改造: a village is named.
    !/^.{2,3}[村屯寨镇](?![民道路口里内])/.test(title) &&
    !HELD.test(title) &&
    !(AS_NOUN.test(title) && endsAsWork(title)) &&
    (one === '' || one.length !== other.length || WORKS_ON.test(one + other.charAt(0)))
  );
}
