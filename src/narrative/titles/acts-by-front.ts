import { beginnings, endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { CLAUSE_VERBS, openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';

const VERBS = [...TITLE_VERBS, ...WORDS.takesEvent].filter(({ length }) => length > 1);
/** 值守, 查隐患: what people go somewhere to do. */
const DONE_THERE = [...new Set([...VERBS, ...(WORDS.events.开展 ?? [])])].filter(({ length }) => length > 1);
/** What holds an event, and is never part of its name. */
const HOLDING = /^(?:召开|举办|举行|召集)/;
/** It ends as the name of an event. */
const NAMED = /(?:行动|活动|服务|宣传|扫除|打卡|随手拍|接力|[会课展赛日月周节])$/;

/** 每天｜检查…, 多次｜召开…, 逐步｜整治…: how often or how, before a verb. */
const HOW_OFTEN =
  /^(?:每(?:[天日周月季年]度?|星期|季度|学期)(?:[一二三四五六日天末])?(?:[上下]午|晚上?|早上)?|多次|先后|定期|不定期|按[时期](?!间)|逐步|不断|进一步|全面|认真|积极|着力|大力|切实|广泛|继续|持续)(?=[^，]{4})/;

/** 与街道签订…: with whom. 利用宣传栏宣传…: by means of what. */
const WITH =
  /^(?:[与同](?![居盟心乐庆创行])|和(?=[^，]{2,12}(?:一起|联合|共同|结对|共建|座谈|签|谈|对接|交流|联欢)))[^，]{2,}/;
const BY_MEANS = /^(?:利用|通过(?!率)|依托|借助|结合|围绕|借)[^，]{2,}/;
const THERE = /^(?:到(?![位期岗场访站点会])|赴)[^，]{3,}/;
/** 利用宣传阵地开展宣传: by which something is carried out, whatever that is called. */
const BY_WHICH_DONE = /^(?:利用|依托|借助|运用|采取|采用|通过(?!率))[^，]{2,16}(?:开展|举办|进行|组织)[^，]{2,}/;
/** Of so many characters is what stands before the verb, at most. */
const FRONT = 18;

/** A verb of two characters behind a front of two and more, with something that it is done to. */
function hasVerbInside(core: string, least: number, verbs = VERBS): boolean {
  for (let at = 3; at <= FRONT && at + 2 + least <= core.length; at += 1)
    if (openingVerbs(verbs, core.slice(at)).some((verb) => core.length - at >= verb.length + least)) return true;
  return false;
}

/** 与物业公司对接协商: whom it was done with, and what. */
const WITH_SOMEBODY =
  /^(?:与|同|和)[^，]{2,20}(?:协商|协调|沟通|会商|对接|衔接|座谈|商议|共建|签约|联合|结对|交流|洽谈)/;
/** 外出参加舞蹈比赛, 赴外地考察学习: where people go, and what for. */
const AWAY = /^(?:组织)?(?:外出|赴[^，]{2,8}|前往[^，]{2,8})(?:参加|参观|考察|学习|培训|走访|慰问|演出|调研|务工)/;
/** 开茶话会: said as people say it. */
const HOLDS = /^开(?![展办设放发通始学业工播创营幕馆门园])[^，]{0,14}(?:会|课|讲座|班会)$/;
/** 到沙家浜参观学习: where people went, and for what. */
const GOING = new RegExp(`^到[^，]{2,}(?:${WORDS.trips.join('|')})$|^到[^，看学]{2,6}[看学][^，]{2,8}$`);
/** 做元宵灯笼, 砌围墙: verbs of one character that begin no noun but those. */
const PLAINLY =
  /^(?:做(?![好到实细强大客主人法工操为一])|办(?=群众|居民|村民|实事|好事)|刷(?![新卡脸屏单])|砌|煮|缝(?![纫补隙])|刨|垒|扎(?![根实])(?=.*[灯花架棚筏]$)|帮(?![扶助教困办带忙工销])(?=[^，]{2,8}(?:寻|找|办|修|卖|装|买|写|讨|填|理发|剪|洗|搬|量|缴))|签(?=“)|施(?![工肥行政划教救])|借(?![阅书助用鉴记]))[^，]{2,}$/;

/**
 * A title that says by its front that it is a predicate: 每天检查环境卫生, 与街道签订责任书, 利用宣传栏宣传卫生知识, 到村调研指导扶贫, 做元宵灯笼. What
 * ends as the name of an event is one only behind a verb that holds it.
 */
export function actsByFront(core: string): boolean {
  if (WITH_SOMEBODY.test(core) || AWAY.test(core) || HOLDS.test(core) || GOING.test(core)) return true;
  const [often = ''] = HOW_OFTEN.exec(core) ?? [];
  const rest = core.slice(often.length);
  if (often !== '' && HOLDING.test(rest)) return true;
  if (BY_WHICH_DONE.test(core)) return true;
  if (NAMED.test(core)) return false;
  if (often !== '' && openingVerbs(VERBS, rest).some((verb) => rest.length >= verb.length + 2)) return true;
  if (THERE.test(core)) return hasVerbInside(core, 0, DONE_THERE);
  if (WITH.test(core) || BY_MEANS.test(core)) return hasVerbInside(core, 2);
  return PLAINLY.test(core);
}

/** 发现问题及时处理: a clause that goes on with what was done. */
export const goesOnActing = (clause: string): boolean =>
  (beginnings(CLAUSES, clause).some((verb) => clause.length > verb.length + 1) || PLAIN.test(clause)) &&
  endings(WORDS.noEvents, clause).length === 0;
const PLAIN = /^[抓讲送查清护治办修](?!员|者|师)[^，]{3,}/;
const CLAUSES = [...CLAUSE_VERBS, ...WORDS.takesEvent, ...WORDS.waysOfDoing].filter(({ length }) => length > 1);
