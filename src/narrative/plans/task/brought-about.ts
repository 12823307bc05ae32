import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';

const SOMEBODY = /村民|邻里|妇女|儿童|家庭|工作者|志愿者|人员|职工|农民|学员|队员|会员|[农商住]户|(?<=[一-鿿]{2})户/
  .source;
/** 居民了解、喜爱传统节日: people, and what they are to come to. */
export const PEOPLE_LEARN = new RegExp(
  `^[^，；\\d使让把]{0,12}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:特别是[^，；]{2,6})?(?:都|均|普遍)?(?:${WORDS.effects.learnt.join('|')})`,
);

/** 业主有相互了解的平台, 每个社区工作者在工作中体验愉悦: people, and what they are to have. */
const PEOPLE_COME = new RegExp(
  `^[^，；\\d使让把]{0,28}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:都|均|也|普遍|真正|切实|充分|每[天日周月年]|在[^，；]{2,16}?){0,3}(?:[一-鿿]{2,4}(?=有[一-鿿]|不[愁用再]))?(?:${WORDS.effects.gains.join('|')}|爱上|有(?!意见)|不[愁用再]|得到|受到|看到|享有|体验|体会|能|可以)`,
);
/** 青少年爱上阅读: people, and what they are to do. */
const SOME_PEOPLE = new RegExp(
  `^[^，；、\\d使让把]{0,14}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:都|均|也|普遍|真正|自觉|主动|积极|踊跃|互相|相互)*(?=[一-鿿]{2})`,
);
/** 村级集体经济发展壮大. */
export const GROWS =
  /^[^，；\d使让把由]{2,20}?(?:又好又快|健康|持续|稳步|快速|协调|有序|全面|和谐|蓬勃|不断|稳定)*(?:发展|壮大|发展壮大|繁荣|振兴|进步)$/;
/** 文化工作更上一个台阶. */
const STEPS_UP = /^[^，；\d使让把由]{2,20}?(?:再?更?[上迈登跃]上?(?:一个?)?新?(?:的)?(?:台阶|水平|层楼))$/;

export const LETS = /^(?:让|做到)/;

/** One clause with its own subject as what the task is to bring about; undefined where it is not understood. */
export function broughtAbout(clause: string): string | undefined {
  if (GROWS.test(clause)) return patternWords('衡量促进', { 事: clause });
  if (STEPS_UP.test(clause)) return patternWords('衡量推动', { 事: clause });
  const [, part] = PLAYED.exec(clause) ?? [];
  if (part) return patternWords('衡量发挥', { 名: part });
  if (EVERYWHERE.test(clause)) return patternWords('衡量做到', { 事: clause });
  const [people = ''] = SOME_PEOPLE.exec(clause) ?? [];
  const act = openingVerbs(CLAUSE_VERBS, clause.slice(people.length)).length > 0;
  if (PEOPLE_COME.test(clause) || (people !== '' && act)) return patternWords('衡量让', { 事: clause });
  return /(?:焕然一新|蔚然成风)$|突破\d/.test(clause) ? patternWords('衡量使', { 事: clause }) : undefined;
}

/** What a target says at its end of how things are to become: 推进社区文化，文化工作更上一个台阶. */
export const upliftIn = (clause: string): string =>
  STEPS_UP.test(clause) && classifyClause(clause) === '主' ? patternWords('衡量推动', { 事: clause }) : clause;

/** 有了平台, 出行方便了, 接受了教育 are so already. */
export const stillToCome = (measure: string) =>
  measure
    .replace(/(?<=[有到])了(?![解结])|了(?=，|$)/g, '')
    .replace(/([一-鿿]{2})了(?=[一-鿿“]{2})(?![解结])/g, (all, verb: string) =>
      CLAUSE_VERBS.includes(verb) || WORDS.effects.learnt.includes(verb) ? verb : all,
    );
/** 先锋模范作用发挥明显. */
const PLAYED = /^([^，；\d使让把]{2,20}作用)(?:得到)?(?:充分|更好|有效|明显)?发挥(?:明显|充分|突出|到位|得当)?$/;
/** 人人肩上有担子, 小事不出网格, 垃圾日产日清: how it is to be everywhere. */
const EVERYWHERE =
  /^(?:每[户人家]|家家|户户|人人|事事|处处|件件|组组|村村|路路|楼楼|院院|天天|时时)[^\d，；]{2,}$|^[^，；\d]{2,6}不出[^，；]{2,6}$|^[^，；]{2,8}(?:日产日清|应[^，；]尽[^，；]|不落地|不漏[一-鿿]|不断线)$/;
