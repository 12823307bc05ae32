import { beginnings, endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { CLAUSE_VERBS, endsAsWork, openingVerbs } from '../phrases/verbs.js';
import { isPlainAct } from './plain-act.js';

/** Of so many characters a title is rather a sentence than a name. */
const LONG = 8;
/** And of so many hardly ever a name. */
const FULL = 16;
const VERBS = [...CLAUSE_VERBS, ...WORDS.takesEvent, ...WORDS.becoming].filter(({ length }) => length > 1);
/** Of these a name can be made: 环境整治, 志愿服务. */
const ACTS = VERBS.filter((verb) => !WORDS.nounVerbs.includes(verb));

/** 围墙上绘制…, 村路两侧栽植…, 老村主街（623米）打造…: where, before a verb. */
const WHERE = /^([^，、“”]{1,12}?(?:(?<!以)上|里|内|(?<!集)中|边|旁|两侧|两旁|沿线|四周|门口|路口|空地))([^，]{4,})$/;
const THERE =
  /^([^，、“”]{1,10}(?:街|堤|路|村|组|区|园|院|巷|广场|河|沟|坡|山|楼|墙|校|塘|渠|湖)(?:（[^（）]*）)?)((?:打造|修建|新建|种植|栽植|安装|铺设|建成|绘制|设置|设立|开辟|张贴|悬挂|制作|补种|修筑)[^，]{3,})/;

/** 三夏｜到田间地头看望…: when, before what was done. */
const WHEN =
  /^(?:三夏|三秋|春耕|秋收|农忙|农闲|年初|年底|年末|年终|节前|节后|节日|平时|平日|冬季|夏季|春季|秋季|汛前)(?=[^，]{4})/;

/** 新打自来水井3眼: anew, before a verb of one character. */
const ANEW = /^[新重再续补加改](?:打|修|建|铺|装|挖|栽|种|砌|架|盖|添|购|买|划|画|接|配|刷|漆)[^，]{2,}/;

/** 定时更新, 发展迅速, 经常使用: how something is done or goes, at the end. */
const HOW_IT_GOES =
  /[^，“”]{3}(?:(?:定时|定点|按时|及时|经常|定期|随时|逐步|不断|统一|全部)(?:更新|使用|开放|接收|清运|排放|维护|检查|消毒|清扫|公开|公示|公布)|排放清运|风雨无阻|(?:发展|进展|增长|推进|提高)(?:迅速|顺利|较快|很快|明显|有序))$/;

/** 村“两委”带领全村人民…, 村党支部先后学习…: a body and what it did. */
const LED =
  /^[^，]{0,6}(?:支部|党委|总支|“?两委”?|居委会|村委会|书记|主任|干部|党员|村民|居民|全村)(?:先后|带领|集中|组织|选择|积极|主动|自发|多次)[^，]{4,}/;

/** 救济款、低保户等情况｜公开公示: what it is done to is a list. */
const LISTED = /^([^，]{8,}等(?:情况|事项|项目|内容)?)((?:公开|公示|公布|检查|排查|整治|维修|改造)+)$/;

/** 会员缴费参加工会活动, 党员参与小区巡逻: what somebody takes part in may be called anything. */
export const TAKES_PART =
  /^[^，“”]{0,8}(?:[会党团队人社]员|居民|村民|群众|志愿者|青年|妇女|职工)[^，“”]{0,6}(?:参加|参与)[^，]{4,}/;

/** What cannot be the end of a clause that has its subject before its verb. */
const NAME = /(?:活动|行动|工程|项目|计划|日|月|周|节|会|课|赛|岗|点|队|站|数据|制度|仪式|方案)$/;
/** 文明祭扫, 一窗受理: what stands before the verb is how, and nobody. */
const HOW = /^(?:文明|科学|安全|绿色|快乐|健康|一.|微|爱心|亲子|志愿|义务|便民|公益)/;

/** A title that nothing else is known of and that says, long as it is, what was done, is a predicate or a clause of its own; else undefined. */
export function asClause(title: string): { readonly kind: '动' | '主谓'; readonly text: string } | undefined {
  if (/^“[^”]+”$|[一-鿿]\s[一-鿿]/.test(title)) return undefined;
  const there = THERE.exec(title)?.[1];
  if (there) return actAt(there, title.slice(there.length));
  const [first = '', ...more] = title.split('，');
  // 枫林一家亲，邻里共此时 is a motto.
  if (more.length > 0)
    return title.length > 14 || more.concat(first).some(acts)
      ? { kind: acts(first) || WHEN.test(first) ? '动' : '主谓', text: title }
      : undefined;
  if (isPlainAct(title) || ANEW.test(title)) return { kind: '动', text: title };
  if (title.length < LONG) return hasVerbInside(title, agent) ? { kind: '主谓', text: title } : undefined;
  if (/^在[^，]{2,}/.test(title) && endings(WORDS.noEvents, title).length === 0) return { kind: '动', text: title };
  const [, place, act] = WHERE.exec(title) ?? [];
  if (place && act && beginnings(CLAUSE_VERBS, act).some(({ length }) => length > 1)) return actAt(place, act);
  const [, list, shown] = LISTED.exec(title) ?? [];
  if (list && shown) return { kind: '动', text: patternWords('对其进行', { 物: list, 动: shown }) };
  if (HOW_IT_GOES.test(title)) return { kind: '主谓', text: title };
  // 秋季五好家庭评选: a time before a name is no predicate.
  if (acts(title) || (WHEN.test(title) && !(endsAsWork(title) && !acts(title.replace(WHEN, '')))))
    return { kind: '动', text: title };
  const names =
    /[与暨和及“”]/.test(title.slice(2)) ||
    NAME.test(title) ||
    HOW.test(title) ||
    (title.length < FULL && endsAsWork(title));
  if (names && !LED.test(title)) return undefined;
  return LED.test(title) || hasVerbInside(title) ? { kind: '主谓', text: title } : undefined;
}

const actAt = (place: string, act: string) =>
  ({ kind: '动', text: patternWords('在其处', { 地: place, 做: act }) }) as const;

/** 动员“五老”参与暑期活动: whom one calls to take part. */
export const isCall = (title: string): boolean =>
  /^(?:动员|发动|鼓励|引导|号召|倡导|邀请)[^，]{2,16}(?:参与|参加|加入)[^，]{2,}/.test(title);

/** 联席会议集体讨论重大问题, 群众会逐项讨论表决: a meeting, and what it did. */
export const meetingDoes = (title: string): boolean =>
  /^[^，“”]{0,8}(?:会议|群众会|村民会|居民会|大会|议事会|代表会|党员会)(?:集体|逐项|逐一|共同|民主)(?:讨论|研究|审议|商议|表决|通过)/.test(
    title,
  );

/** 楼栋长和业委会成员议事: who has come together, and no event. */
export const areMeeting = (title: string): boolean =>
  /^[^，“”]{2,16}(?<!民主|居民|协商)议事$/.test(title) && endings(WORDS.agents, title.slice(0, -2)).length > 0;

/** 落实部署，开展“创先争优”活动: it begins with what was done, and goes on with another. */
export const beginsAsAct = (title: string): boolean => {
  const at = title.indexOf('，');
  return at > 3 && !/[“《]/.test(title.slice(0, at)) && acts(title.slice(0, at)) && acts(title.slice(at + 1));
};

const acts = (clause: string): boolean =>
  classifyClause(clause) === '介'
    ? clause.length > 5
    : openingVerbs(ACTS, clause).some((verb) => clause.length > verb.length + 1);

/** 邮政局支持业务: somebody or something, and a verb with what it is done to. */
function hasVerbInside(title: string, fits: (who: string) => boolean = () => true): boolean {
  for (let at = 2; at <= title.length - 4; at += 1)
    if (
      fits(title.slice(0, at)) &&
      openingVerbs(ACTS, title.slice(at)).some((verb) => title.length >= at + verb.length + 2)
    )
      return true;
  return false;
}

const agent = (who: string): boolean => endings(WORDS.agents, who).length > 0;
