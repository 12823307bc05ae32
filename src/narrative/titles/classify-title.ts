import { beginnings, endings, holdsAny } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { actsFor } from '../phrases/for-whom.js';
import { verbOf } from '../phrases/verb-of.js';
import { CLAUSE_VERBS, openingVerbs, TITLE_VERBS, WHOLE_TITLE_VERBS } from '../phrases/verbs.js';
import { actsByFront, goesOnActing } from './acts-by-front.js';
import { areMeeting, asClause, beginsAsAct, isCall, meetingDoes, TAKES_PART } from './as-clause.js';
import { clauseTitle } from './clause-title.js';
import { isNoEvent } from './is-no-event.js';
import { isTwoWorks } from './is-two-works.js';
import { isPlacedAct, placedAct } from './placed-act.js';
import { isPlainAct } from './plain-act.js';
import { isMade } from './said-plainly.js';
import { steadily } from './steadily.js';
import { INNER, subjectAndVerb } from './subject-and-verb.js';

/** What a title can be in a sentence. What cannot be told apart is 名, and never a predicate. */
export type Title =
  /** 评选五好文明家庭: the predicate itself. */
  | { readonly kind: '动'; readonly text: string }
  /** 宣讲团走进清潭小学: a clause. */
  | { readonly kind: '主谓'; readonly text: string }
  /** 助学金｜发放. */
  | { readonly kind: '名动'; readonly noun: string; readonly verb: string }
  /** 居民趣味运动会, with the verb of its ending; `theme` where a colon parted them. */
  | { readonly kind: '事件'; readonly noun: string; readonly verb: string; readonly theme?: string }
  /** 菜园变花园. */
  | { readonly kind: '名'; readonly text: string };

/** 道德讲堂第6期：平凡岗位上的坚守 → the event and its theme. A front that is no event is the theme of what follows it. */
function parts(title: string): { readonly event: string; readonly theme?: string } {
  const [, front, back] = /^(.+?)[：:](.+)$/.exec(title) ?? [];
  if (front === undefined || back === undefined) return { event: title };
  if (/(?:讲堂|第\d+期|会|课|课堂|议事|学堂|沙龙)$/.test(front) || (verbOf(front) && !verbOf(back)))
    return { event: front.replace(/^(.+?)(第\d+期)$/, '$2$1'), theme: back };
  return verbOf(back) || endings(WORDS.closingVerbs, back).length > 0
    ? { event: back, theme: front }
    : { event: title };
}

const CEREMONY = /(启动|揭牌|开幕|开学|授牌|授旗|签约|落成|颁奖)仪式$/;
const COMPOUND = /[与暨和、]|公开课$/;
/** 三格化粪池和污水管: two things that were built. */
const thingsMade = (core: string): Title | undefined =>
  isMade(core) ? { kind: '事件', noun: core, verb: patternWords('修建') } : undefined;
/** It ends as an event, whatever it begins with. */
const IS_EVENT = /(?:行动|活动|服务|宣传|日|月|扫除|打卡|随手拍|接力|(?:意见|问卷|民意)调查)$/;

/** 召开党建联席会议: the event brings the verb that goes with it. */
/** 组织生活会 is held, and nobody 组织 a 生活会. */
const WITH_VERB = /^(召开|举办|举行|组织(?!生活|关系|建设)|开展)(.{3,})$/;
/** 给环卫工、快递员送清凉: for whom, and what was brought or made for them. */
const FOR_SOMEBODY =
  /^(?:给|为|向)[^，]{2,16}(?:设|送|捐|献|办|赠|发放|过|做|讲|修|装|换|建|放|演|唱|拍|读|理发|包|煮|炸|蒸|搬|买|拿|洗|剪|缝|熬|煲)/;
/** 给巡逻队配备小喇叭: the same with any verb of the list. */
const forSomebody = (core: string): boolean =>
  FOR_SOMEBODY.test(core) ||
  (/^[给为向]/.test(core) &&
    TITLE_VERBS.some((verb) => {
      const at = verb.length > 1 ? core.indexOf(verb, 3) : -1;
      return at > 0 && at < 18 && core.length > at + verb.length + 1;
    }));

/** 深入贯彻八项规定精神学习教育, 创建文明城市自查: an event, whatever it begins with. */
const WHOLE_EVENT =
  /^(?:深入)?(?:学习贯彻|贯彻|创建|落实)[^，“”]{2,}(?:学习教育|主题教育|专题教育|自查|复检|模拟测评)$/;

/** 党员公开承诺, 物业选聘指导, 独居老人家安全讲解: a work by its noun, and no clause on whoever it begins with. */
const NOUN_WORK =
  /^(?![为给向对请邀帮]|开展|做好|加强|强化|推[进行])[^，、“”\d]{3,12}(?:公开承诺|安全讲解|选聘指导|[^场门地]业务指导|旅馆式管理)$/;

/** 防汛准备, 后勤保障 are done well, and 抗击台风准备部署 as a work. */
const READY =
  /^(?!(?:强化|加强|落实|健全|完善|提供|保障|做好|抓好|开展|加大|提升))[^，、：“”]{2,8}(?:准备|保障|善后|迎检)$/;
const ARRANGED = /^[^，、：]{4,}准备部署$/;

/** 改厕28户, 袋栽木耳, and 免费配钥匙, 义务修家电: for nothing, a verb of one character and what it is done to. */
const FREELY =
  /^改[厕水灶厨]\d|^[袋盆棚地段椴][栽种养][^，、“”]{2,8}$|^(?:免费|义务)(?:[测量配修磨剪洗缝补打换送租装](?!训|养|理)[^，、]{2,6})$/;

/** 放电影, 唱大戏, 上党课: a verb of one character, and what is shown or taught. */
const SHOWS =
  /^(?:放|看|演|唱)(?:露天|坝坝|广场)?(?:电影|大戏|戏)$|^[上讲听]党课$|^[演唱](?![出播讲员练奏习歌])[^，“”]{1,4}[戏剧](?:[\d一二两三四五六七八九十]+[天场晚])?$/;

/** 冰灾断电13天，送米62户: what befell the village, and nothing that it carried out. */
const HAPPENED =
  /^[^，“”]{0,4}(?:灾|断电|停电|停水|暴雨|洪水|台风过境)[^，“”]{0,6}[\d一二三四五六七八九十两]+天(?=，|$)/;
/** 帮东巷居民查房顶漏水, 为老人量血压: for whom, and what was done. */
const HELPS =
  /^[帮替陪带教请给为][^，“”的]{0,12}(?:居民|群众|老人|孩子|学生|青年|妇女|人员|职工|住户|商户|村民|家庭|企业|店主|农户|户|人)(?!的)[一-鿿]{2,}$/;

/**
 * The order is the rule: what is surely a sentence or several deeds first, then what is surely no event, then what begins with a verb or ends with an
 * event, the surer sign before the weaker; what none of them knows is 名.
 */
export function classifyTitle(title: string): Title {
  const { event, theme } = parts(title.replace(/(?<![。！!])[。！!]+$/, ''));
  const core = /^“[^”]+”$/.test(event) ? event.slice(1, -1) : event;
  const several = deedsOf(core);
  if (WHOLE_EVENT.test(core) || NOUN_WORK.test(core)) return { kind: '事件', noun: core, verb: '开展' };
  if (READY.test(core) || ARRANGED.test(core))
    return {
      kind: '动',
      text: patternWords('做好', { 各项: ARRANGED.test(core) ? patternWords('某工作', { 名: core }) : core }),
    };
  if (several) return several;
  const clause = clauseTitle(core) ?? thingsMade(core);
  if (clause) return clause;
  if (beginsAsAct(core) || isCall(core)) return { kind: '动', text: core };
  if (TAKES_PART.test(core) || meetingDoes(core)) return { kind: '主谓', text: core };
  if (areMeeting(core)) return { kind: '动', text: patternWords('组织去') + core };
  if (/^在(?![职编校册建线外岗读场])[^，]{2,}/.test(core) && WHOLE_TITLE_VERBS.some((verb) => isPlacedAct(core, verb)))
    return { kind: '动', text: core };
  if (BY_RULE.test(core) && CLAUSE_VERBS.some((verb) => isPlacedAct(core, verb))) return { kind: '动', text: core };
  const placed = placedAct(core);
  if (placed) return { kind: '动', text: placed };
  const steady = steadily(core);
  if (steady) return { kind: '动', text: steady };
  if (actsByFront(core)) return { kind: '动', text: core };
  const inner = subjectAndVerb(core);
  if (inner) return { kind: '主谓', text: core };
  const closed = core.replace(CEREMONY, '$1');
  const [closing] = endings(WORDS.closingVerbs, closed);
  if (closing && closed.length - closing.length >= 3 && !COMPOUND.test(closed))
    return { kind: '名动', noun: closed.slice(0, -closing.length), verb: closing };
  if (isNoEvent(core)) return { kind: '名', text: event };
  if (HAPPENED.test(core)) return { kind: '主谓', text: core };
  if (FREELY.test(core) || SHOWS.test(core) || (HELPS.test(core) && !verbOf(core))) return { kind: '动', text: core };
  if (beginnings(WORDS.takesEvent, core).some((verb) => core.length >= verb.length + 3))
    return { kind: '动', text: core };
  const brought = WITH_VERB.exec(core);
  if (brought?.[1] && brought[2] && verbOf(brought[2])) return { kind: '事件', noun: brought[2], verb: brought[1] };
  if (HELD.test(core) || arranges(core) || (actsFor(core) && !IS_NAMED.test(core))) return { kind: '动', text: core };
  // 给老人包饺子: somebody did it for them, and it is no 包饺子活动.
  // 请农技员讲课: who was asked to.
  if (/^(?:请|邀请)[^，、“”]{2,8}(?:[讲教授]课|传授|指导|讲[^，座堂]{1,4})$/.test(core))
    return { kind: '动', text: core };
  if (FOR_SOMEBODY.test(core) && !IS_EVENT.test(core)) return { kind: '动', text: core };
  if (isAct(core)) return { kind: '事件', noun: patternWords('某活动', { 名: event }), verb: '开展' };
  const found = verbOf(core.replace(/^([^，、]+会)、[^，]+会等$/, '$1'));
  // 报纸刊登服务热线: it was open before; 收缴居民医保 says what was done.
  const isSaid =
    (found?.verb === '开通' && /刊登|公布|发布|推广|[报网刊]纸?登/.test(core)) ||
    (found?.verb === '办理' && /^(?:收|征|缴|催|代|补|续|参|动员|宣传)/.test(core));
  const verb = isSaid ? undefined : found;
  if (ONLY_VERBS.test(core) || isTwoWorks(core)) return { kind: '事件', noun: event, verb: '开展' };
  if (forSomebody(core) && !IS_EVENT.test(core)) return { kind: '动', text: core };
  if ((!verb || verb.soft) && isTimed(core) && !IS_EVENT.test(core))
    return { kind: '动', text: core.replace(/^高温(?=慰问|走访|看望)/, '高温天') };
  const begins = openingVerbs(TITLE_VERBS, core).some(
    (word) =>
      core.length > word.length &&
      !/^(?:节(?![约能水电日])|日(?![常用间照前报志托])|月(?![度饼])|会)/.test(core.slice(word.length)),
  );
  // 调查老年群体的需求和服务: what it ends with is one of two things that its verb is done to.
  if (begins && /的[^，的]{1,6}[和与及][^，]{2,6}$/.test(core) && !/活动$/.test(core))
    return { kind: '动', text: core };
  // 制作双拥专题黑板报, 悬挂横幅、出黑板报: a thing that is made has the verb that it is made with.
  const makes = verb !== undefined && (MADE_THINGS.test(verb.verb) || ABOUT_IT.test(core)) && !IS_MEDIUM.test(core);
  if (begins && (!verb || verb.soft || makes) && !IS_EVENT.test(core) && !isNamedWork(core))
    return { kind: '动', text: core };
  // 换宣传栏: of a thing that is made it says what was done to it.
  if (makes && isPlainAct(core)) return { kind: '动', text: core };
  if (verb) return { kind: '事件', noun: event, verb: verb.verb, ...(theme && { theme }) };
  if (WORK.test(core) && !holdsAny(WHOLE_TITLE_VERBS, core))
    return { kind: '动', text: patternWords('做好', { 各项: core }) };
  return (isNamedWork(core) ? undefined : asClause(core)) ?? { kind: '名', text: event };
}

/** 宣传专栏 is a column, and nobody 宣传 it. */
const IS_MEDIUM = /^(?:宣传|学习|教育|服务)(?:专栏|信息栏|栏|橱窗|墙报|板报|黑板报)$/;
/** Of what these go with nothing is held: 黑板报 is 办, 专栏 开设, where no other verb stands before it. */
const MADE_THINGS = /^(?:办|开设|开通|办理|修建)$/;
/** 参观冷链车间, 牵线承包食堂: what is gone to, or brought about, is not opened by that. */
const ABOUT_IT = /^(?:参观|牵线|考察|观摩|走进|协调)/;

/** 开展爱国卫生运动: it has the verb that goes with it. */
const HELD = /^(?:组织)?(?:开展|举办|举行|召开)[^，]{3,}/;
/** A name, whatever it begins with. */
const IS_NAMED = /(?:活动|行动|日|月|周|工程|项目|仪式|会|课|讲座)$/;

/** 组织妇女健步走, 组织党员到基地参观: whom the community has do it. */
const arranges = (core: string): boolean =>
  core.startsWith(patternWords('组织去')) &&
  [...core].some(
    (_, at) =>
      at >= 4 &&
      at <= 16 &&
      endings(WORDS.agents, core.slice(2, at)).length > 0 &&
      (/^(?:到|赴|在|去|开展|进行|对|为)/.test(core.slice(at)) || beginnings(INNER, core.slice(at)).length > 0),
  );

/** 普查区域划分, 宣传阵地建设: what it ends with is done, and what it begins with says to what; 推进环境整治 does that. */
const isNamedWork = (title: string): boolean => {
  const [core = ''] = title.split(/[与和及]/);
  // 创建文明城市任务分解: what is to be done was parted.
  if (PARTED.test(title)) return true;
  const [first = ''] = openingVerbs(WHOLE_TITLE_VERBS, core);
  const [last = ''] = endings(WORKS, core);
  const between = core.slice(first.length, -last.length);
  return (
    WORDS.nounVerbs.includes(first) &&
    last !== '' &&
    between.length >= 2 &&
    !/[、，“”《》]/.test(core) &&
    endings(WORDS.agents, between).length === 0
  );
};
const PARTED = /^(?!完成|落实|做好)[^，“”《》]{4,}(?:(?:任务|责任|目标)(?:分解|分工|考核)|宣传发动|宣传动员)$/;
const WORKS = [...WHOLE_TITLE_VERBS, ...WORDS.works].filter(({ length }) => length === 2);

/** 按时间节点汇报工作进展: by what, and what was done. */
const BY_RULE = /^按(?![时期摩揭键压])[^，]{2,}|^按时间[^，]{2,}/;

/** 奥运工作 is done well. */
const WORK = /^[^“”、，]{2,}工作$/;

/** 实地调研，征求村民意见: several deeds, the first of which needs a verb where it has none of its own. */
function deedsOf(core: string): Title | undefined {
  const [first = '', ...more] = /[“”《]/.test(core) ? [] : core.split('，');
  if (more.length === 0 || !more.every(goesOnActing)) return undefined;
  const front = BY_WHICH.test(first)
    ? ({ kind: first.startsWith('以') ? '动' : '主谓', text: first } as const)
    : classifyTitle(first);
  if (front.kind === '动' || front.kind === '主谓') return { kind: front.kind, text: [front.text, ...more].join('，') };
  return { kind: '动', text: patternWords('开展某事', { 名: core }) };
}

/** 寨子小组以市级文明村建设作平台: by which something is done. */
const BY_WHICH = /^[^，以]{0,12}以[^，]{2,24}[作为][^，]{2}/;

/** 春节走访慰问, 走访慰问、送温暖: nobody and nothing that it is done to. */
const ONLY_VERBS = new RegExp(
  `^(?:${[...WORDS.festivals, ...WORDS.titleTimes].join('|')})?节?(?:(?:${WORDS.workVerbs.join('|')})[、和]?)+$`,
);

/** 元宵节包汤圆: something that people do together, behind the day for it. */
const isAct = (core: string): boolean =>
  endings(WORDS.acts, core).some((act) => core.length > act.length) && openingVerbs(TITLE_VERBS, core).length === 0;

/** 高温天｜入户看望独居老人, 突击｜清理卫生死角: when or how, and a predicate that takes something. */
const isTimed = (core: string): boolean =>
  beginnings(WORDS.titleManners, core).some((how) => core.length >= how.length + 4) ||
  beginnings(TIMES, core).some((time) => {
    const rest = core.slice(time.length).replace(/^节(?!约|能|水|电)/, '');
    return beginnings(ACTIONS, rest).some((verb) => rest.length >= verb.length + 2);
  });
const TIMES = [...WORDS.titleTimes, ...WORDS.titleAdverbs, ...WORDS.festivals];
const ACTIONS = [...WHOLE_TITLE_VERBS, ...WORDS.acts];
