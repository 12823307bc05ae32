import { beginnings, endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { verbOf } from '../phrases/verb-of.js';
import { openingVerbs, WHOLE_TITLE_VERBS } from '../phrases/verbs.js';
import { isPlacedAct } from './placed-act.js';

/** Of so many characters a title may be a whole sentence. */
const WHOLE = 12;

/** 妇女代表在会议室开茶话会: somebody, perhaps where, a verb and much that it is done to. */
const isSentence = (core: string): boolean =>
  [...core].some((_, at) => {
    const rest = core.slice(at);
    if (at < 2 || at > 14 || endings(WORDS.agents, core.slice(0, at)).length === 0) return false;
    const acts = beginnings(INNER, rest).some((verb) => rest.length >= verb.length + 4);
    return acts || (/^在[^，]{2,10}/.test(rest) && INNER.some((verb) => isPlacedAct(rest, verb)));
  });
/** …在会议室开三八茶话会. */
const HELD_THERE = /在[^，在]{2,10}(?:[开办搞包写唱跳吃画种做](?!展)|举[办行]|召开|开展)[^，]{2,}$/;
/** Verbs in the midst of a title. */
export const INNER = [...WHOLE_TITLE_VERBS, ...WORDS.takesEvent];

const ON_ITS_DAY =
  /^([^，“《]{2,8}?)(?:全国|国际|世界)?(?:助残|爱耳|爱眼|读书|环境|消防|禁毒|国庆|中秋|重阳|春节|元旦|端午|元宵|清明|儿童|妇女|母亲|青年)[日节](?:前|期间|当天)?([^，]{3,})$/;
const HELD_BY = /^([^，“《]{2,14}?)(?:召开|举办|举行|召集)[^，]{3,}/;

/** 便民服务大厅办事, 助餐点供餐, 星光老人之家开放: a place that is at work. */
const PLACE_AT_WORK =
  /^[^，、“”]{0,10}(?:大厅|窗口|助餐点|食堂|饭堂|服务站|驿站|中心|图书室|阅览室|活动室|书房|之家)(?:一站式|免费|错时|延时|周末)?(?:办事|供餐|开放|接待|坐班|值班|营业)$/;

/** Whether somebody stands before a verb in the midst of a title, and the whole names no event. */
export function subjectAndVerb(core: string): boolean {
  // 为居民申请救助: those whom it is for do nothing.
  if (/^[为给向对从把]/.test(core)) return false;
  if (core.length >= WHOLE && endings(WORDS.agents, core.split('在')[0] ?? '').length > 0 && HELD_THERE.test(core))
    return true;
  // 社区党总支召开动员大会
  const held = HELD_BY.exec(core)?.[1];
  if (held && endings(WORDS.agents, held).length > 0) return true;
  // 社区残协全国助残日发放轮椅: on what day, between who and what.
  const [, who = '', act = ''] = ON_ITS_DAY.exec(core) ?? [];
  if (
    who !== '' &&
    endings(WORDS.agents, who).length > 0 &&
    beginnings(INNER, act).some((verb) => act.length > verb.length + 1)
  )
    return true;
  if (PLACE_AT_WORK.test(core)) return true;
  const event = verbOf(core);
  if (/(?:会|课|展|赛|日|月|行动|活动)$/.test(core) || (event && !event.soft)) return false;
  // 江南新村开始垃圾分类
  if (/^[^，“]{2,24}开始[^，”]{2,}/.test(core)) return true;
  if (core.length >= WHOLE && openingVerbs(WHOLE_TITLE_VERBS, core).length === 0 && isSentence(core)) return true;
  return WORDS.innerVerbs.some((verb) => {
    const at = core.indexOf(verb, 2);
    return at > 0 && at <= 14 && at + verb.length <= core.length && endings(WORDS.agents, core.slice(0, at)).length > 0;
  });
}
