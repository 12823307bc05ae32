import { endings } from '../../../chinese/word-ends.js';
import { stepsOf } from '../../../facts/plan-record.js';
import type { Plan } from '../../../ledger/ledger.js';
import { CAMPAIGNS, WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { classifyTitle } from '../../titles/classify-title.js';
import { heldOften } from './held-often.js';
import { isNounUse } from './noun-use.js';
import { RECURRING, withCloserDay } from './plan-time.js';
import { withVerbBefore } from './verb-before.js';

/** What is to be done, without its end mark and with its verb; where the ledger does not say it, what is wrong. */
export const taskTarget = (plan: Plan): string =>
  withVerbBefore(withCloserDay(targetOf(plan), plan.when), {
    audience: plan.audience,
    ...(plan.place !== undefined && { place: plan.place }),
  });

function targetOf(plan: Plan): string {
  const { target, problem, topic, when } = plan;
  const said = (target ?? stepsOf(plan) ?? problem ?? '').trim().replace(/(?<![。；;.])[。；;.]+$/, '');
  // Of a plan that says no more than its 专题.
  if (said === '') return patternWords('做好某工作', { 名: topic.replace(/工作$/, '') });
  const plain = recurringWithin(said, when?.trim())
    .replace(/^开(?=[^展设办放通辟创发拓启好][^，]{0,7}会)/, () => patternWords('召开'))
    .replace(/大概(?=\d)/g, () => patternWords('约'));
  const [, school, lessons] = (RECURRING.test(when?.trim() ?? '') && LESSONS.exec(plain.split('，')[0] ?? '')) || [];
  if (school && lessons && when)
    return [
      patternWords('常年开课', { 名: school, 多久: when.trim(), 数: lessons }),
      ...plain.split('，').slice(1),
    ].join('，');
  const bare = /^(?:全年|每[月季年])?(?:不少于)?[\d一二两三四五六七八九十]+余?[场次期讲课](?![\u4e00-\u9fff]{3})/.test(
    plain,
  );
  if (bare && topic !== '其他' && !isCampaign(topic)) return `${topic}${plain}`;
  if (FULL.test(plain) || (REACHED.test(plain) && classifyClause(plain) === '主'))
    return patternWords('实现', { 事: plain });
  const [, kept, steady] = STEADY.exec(plain) ?? [];
  if (kept && steady && classifyClause(plain) === '主')
    return `${patternWords('推进某事', { 名: `${kept}${steady}` })}${plain.slice(kept.length + steady.length)}`;
  return (
    (/^办[^，、]{2,}和/.test(plain) && endings(WORDS.acts, plain).length > 0
      ? patternWords('某活动', { 名: plain })
      : undefined) ??
    calledOf(plain) ??
    actOf(plain) ??
    (/[至到—]/.test(when ?? '') ? undefined : heldOften(plain)) ??
    withVerb(plain)
  );
}

/** 全年培训4期: the verb stands behind when it is. */
function withVerb(plain: string): string {
  const verb = /^好/.test(plain) ? '' : verbBefore(plain);
  const [when = ''] = verb === '' ? [] : (/^(?:全年|年内|[上下]半年|逢节)/.exec(plain) ?? []);
  return `${when}${verb}${plain.slice(when.length)}`;
}

/** 市民学校12课, every month. */
const LESSONS = /^([^，、；\d每]{2,12}(?:学校|课堂|学堂|夜校))(\d+余?[课讲期])$/;

/** 党员管理规范化: somebody makes it so. */
const STEADY = /^([^，；。由使让\d]{2,14}?)((?:制度|规范|精细|长效|标准|网格|市场|社会|信息|数字|智能)化)(?=，|$)/;

/** 反诈宣传全覆盖 */
const FULL = /^(?!实现|做到|推动|确保|争取|力争)[^，、；\d要由将使]{2,12}全覆盖$/;

/** 余下3户9人脱贫: told as what is to be, and not as what is. */
const REACHED = /^[^，；。由要将]{2,18}(?:脱贫|摘帽|脱困)$/;

/** 建立谈心谈话制度，每半年至少谈话一次: a rule is set up once, and what it asks for comes again. */
function recurringWithin(target: string, when = ''): string {
  const [first = '', ...rest] = target.split('，');
  const comesAgain = RECURRING.test(when) && ARRANGES.test(first);
  // 再就业安置率达到85%，2月、9月办招聘会: what is held has days, a rate has none.
  const isHeld = POINTS.test(when) && RATE.test(first) && HELD.test(rest[0] ?? '');
  return (comesAgain || isHeld) && rest.length > 0 && !target.includes(when)
    ? `${first}，${when}${rest.join('，')}`
    : target;
}

const POINTS = /^\d+月(?:、\d+月)+$/;
const HELD = /^(?:举?办|开展|组织|召开|举行|开)/;

const ARRANGES = /^(?:建立|健全|完善|落实|推行|实行|成立|组建|制定)/;

export const isCampaign = (topic: string) => CAMPAIGNS.some(({ name }) => name === topic);

/** A name of its own with nothing that says what is done: 开展“小手拉大手”清洁家园活动. */
function calledOf(target: string): string | undefined {
  if (ACTS_INSIDE.test(target)) return undefined;
  if (
    ENTERS.test(target) ||
    (target.length <= NAME && TOGETHER.test(target) && !/\d/.test(target) && classifyTitle(target).kind === '名')
  )
    return patternWords('开展某事', { 名: patternWords('某活动', { 名: target }) });
  if (!CALLED.test(target) || classifyTitle(target).kind === '动') return undefined;
  const title = classifyTitle(target);
  return title.kind === '事件' && title.noun === target
    ? `${title.verb}${target}`
    : patternWords('开展某事', {
        名: /[动程节日月周会赛]$/.test(target) ? target : patternWords('某活动', { 名: target }),
      });
}

/** 八段锦班再开一个晚班, 活动表提前两周贴进小区, 放露天电影: what is done is said, wherever it stands. */
const ACTS_INSIDE =
  /再[开办建设增]|[贴送搬走迁领]进|[开办][一两二三四五六七八九十\d]+余?[个场期班台]|^放(?![学假生流飞])|提前/;

/** 插花, 重阳节登山: what people do together is 开展, as an activity. */
function actOf(target: string): string | undefined {
  if (target.length > 10 || /[，、；。]|^办|一起|轮流/.test(target) || endings(WORDS.acts, target).length === 0)
    return undefined;
  if (WORDS.acts.includes(target) && !/^[包做写猜放植闹剪画绘登]/.test(target))
    return patternWords('自名目', { 题: target });
  const title = classifyTitle(target);
  return title.kind === '事件' && title.noun !== target ? `${title.verb}${title.noun}` : undefined;
}

/** 民法典讲座4场, 邻里节: an event and how many of it is something to hold. */
function verbBefore(target: string): string {
  const [first = '', ...more] = target.split('，');
  if (ACTS_INSIDE.test(first)) return '';
  const event = first.replace(/(?<!\d)\d+余?(?:场|次|期|讲|课时|届)$/, '');
  // 为期5天的科学夏令营
  if (LASTS.test(event)) return patternWords('举办');
  // Behind a comma anything may stand: there only what is plainly an event and its number.
  if (more.length > 0 && !(COMPETITION.test(event) && event.length <= 10) && (event === first || event.length > 6))
    return '';
  if (SPEAKS.test(event) || HAS_VERB.test(event) || HOLDS.test(event)) return '';
  if (
    /[；的]|^搞|组织|举办|开展|进行|召开|举行|开设|开办|承办|主办|参加|办好|常年/.test(event) ||
    (event.includes('、') && !HELD_LIST.test(event)) ||
    event.length > 14
  )
    return '';
  if (classifyClause(event) !== '主' && more.length === 0 && !CEREMONY.test(event)) return '';
  const title = classifyTitle(event);
  // 妇科病普查 is what is done, by its name.
  if (more.length === 0 && title.kind !== '事件' && event.length > 3 && endings(WORDS.works, event).length > 0)
    return patternWords('开展');
  return title.kind === '事件' && title.noun === event && !target.startsWith(title.verb) ? title.verb : '';
}

/** 六月六和国庆各办一场文艺活动, 寒假办两个班, 周末晚间办夜校, 律师坐班: it has its verb, behind when it is; so have 夜校开到六门课 and 国庆办艺术节. */
const HAS_VERB =
  /^办(?![公事学案])|(?:增|增加|扩|扩大|开|升|减|降|达|提|提高|延长)[到至](?=[\d一二两三四五六七八九十])|添(?![置加])(?=[一-鿿]{2})|(?<![主承举开创停])办(?=第[一二三四五六七八九十\d]|[一-鿿]{4})|各(?:办|开|举办|开展|组织)|[坐值轮]班$|增[加设](?=[一两二三四五六\d])|^[^，]{2,8}争取|每(?:[周月季]|季度)一[课讲堂]$|^(?:[寒暑]假|周末|节日|农闲|冬闲|晚间|平时)[^，]{0,3}(?:举办|开办|开展|[办开讲])/;

/** 办环保讲座, and not 办公, 办事指南. */
const HOLDS = /^办(?![公事理学案证结])/;

const LASTS = /^为期[\d一二两三四五六七八九十半]+个?[天日周月年](?:半)?的?(?=.{2})/;

/** 歌咏比赛，穿插有奖问答: plainly an event, whatever follows. */
const COMPETITION =
  /(?:[比竞大]赛|讲座|运动会|服务日|开放日|咨询日|义诊|集市|市集|邻里节|读书会|夏令营|训练营|沙龙|晚会|联欢会|座谈会|茶话会|游园会|音乐会|演唱会|培训班|仪式|汇演|展演|文艺演出)$/;
/** 乒乓球、羽毛球比赛 */
const HELD_LIST = /(?:[比竞大]赛|活动|讲座|培训|[班课])$/;
/** 法治讲座进校园, and not 继续开展义诊进校园, which has its verb. */
const ENTERS =
  /^(?!继续|坚持|持续|开展|举办|组织|推动|推进|做好|抓好)[^，；由]{2,10}进(?:校园|学校|社区|小区|楼栋|企业|工地|家庭|市场|商圈|网格|村组|农家)$/;
/** 图书漂流, 知识问答, 亲子共读绘本: what people do together. */
const TOGETHER =
  /^亲子|(?:漂流|朗诵|诵读|问答|辅导|援助|共读|分享|展示|展览|接力|闯关|竞答|互动|朗读|演讲|签名|义剪|写生|彩绘|烘焙|品尝|茶艺)$/;
const NAME = 10;
/** “小手拉大手”清洁家园 */
const CALLED = /^“[^“”]{2,16}”(?!每)[\u4e00-\u9fff]{0,8}$/;
const CEREMONY = /(?:仪式|典礼)$/;
/** 书记讲党课: somebody does it. */
const SPEAKS = /(?:书记|主任|党员|干部|律师|医生|教师|老师|民警|专家)(?:讲|上|授|做|到|进)/;

export function isVerbal(target: string): boolean {
  const plain = target.replace(ADVERB, '');
  if (
    RATE.test(plain) ||
    GROWS.test(plain) ||
    LIFTED.test(plain) ||
    /^(?:线上|线下)/.test(plain) ||
    TO_EACH.test(plain) ||
    OF_EACH.test(plain) ||
    isNounUse(target)
  )
    return false;
  return (
    (classifyClause(plain) !== '主' && !isSomebody(plain)) || WORDS.taskVerbs.some((verb) => plain.startsWith(verb))
  );
}

/** 普查查出的独居老人逐户建卡: it is done for each of them. */
const OF_EACH = /^[^，、；的]{2,8}的[^，；\d]{2,12}(?:逐[户个一人]|全部|每[户人名])/;

/** 创建工作分工到人: so it is to be. */
const TO_EACH = /^[^，]{4,14}(?:分工|责任|落实|包干)到[人户位岗](?:，|$)/;

/** 分类准确率85%: a rate and its number, whatever its first character is. */
const RATE = /^[^，]{2,12}(?:率|度|比例|数量)(?:由|要|须)?[\d达保不提升增]/;

/** 结对认亲到80对: what there are to be. */
const GROWS =
  /^[^，、\d由将把]{3,12}(?:(?<![送搬迁走开推])到(?:约|近)?\d+[余多]?[对户人名家个]|[增扩升](?:加|大)?[至到](?:约|近)?\d)/;

/** 结对由35对增加到45对 */
const LIFTED = /^[^，、\d由]{2,12}由(?:约|近)?\d/;

/** 再装充电桩: how, before what is done. */
const ADVERB =
  /^(?:每[^，]{1,3}(?:小时|分钟)|大规模|大面积|大范围|全方位|多渠道|多形式|再|继续|经常|逐步|分批|逐户|逐一|及时|力争|集中)(?=.{2})/;

/** 联建单位认领…: somebody stands before the verb, whatever the first character is. */
const SOMEBODY =
  /^[^，、\d]{0,4}(?:主持人|裁判|选手|单位|党员|居民|商户|企业|业主|物业|志愿者|楼组长|网格员)(?!的|参与|中)/;

/** 壮大志愿者队伍 begins with what is done to somebody, 联建单位认领 with somebody. */
const isSomebody = (target: string): boolean => {
  if (AREA.test(target)) return true;
  // 利用党员活动之机，…
  if (MEANS.test(target)) return false;
  const [start = ''] = SOMEBODY.exec(target) ?? [];
  return (
    start !== '' && !(openingVerbs(TITLE_VERBS, target).some(({ length }) => length === 2) && !/单位$/.test(start))
  );
};

const MEANS = /^(?:利用|通过|结合|依托|借助|围绕|针对)/;

/** 写春联区为居民写春联: a part of the ground, and what is done there. */
export const AREA =
  /^([^，、\d]{1,6}(?:(?<![社小园辖片校山地市城景街库林灾厂矿郊老新])区|摊位|展位|展台))(?=[为由用发演设展宣供提举开摆写放])/;

/** A topic that is itself what is held: 道德讲堂要办满12场. */
export const isSeries = (topic: string) => /(?:讲堂|课堂|学校|集市)$/.test(topic);
