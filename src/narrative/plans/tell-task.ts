import { formerly } from '../../facts/plan-period.js';
import { stepsOf } from '../../facts/plan-record.js';
import type { Activity, Ledger, Plan } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { CAMPAIGNS, WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { classifyTitle } from '../deeds/classify-title.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { type Pieces, strung, wordsOf } from '../deeds/piece.js';
import { withoutEnd } from '../deeds/without-end.js';
import { backgroundOf } from './plan-background.js';
import { baseOf, basisOf, riseOf } from './plan-base.js';
import { measureOf } from './plan-measure.js';
import { answering, hasOwnersTable } from './plan-owner.js';
import { eventHeld, withSetting } from './plan-setting.js';
import { planParts, withSteps } from './plan-steps.js';
import { beforeVerb, isAllYear, isDated, RECURRING, timesOf } from './plan-time.js';
import { shortcomings } from './shortcomings.js';
import { reasonOf, withoutSaidTime, withReason } from './tell-reason.js';

/** One plan as a sentence without its end mark, and the rows that it builds on: those are not told again. */
export interface Task {
  /** With the campaign that it belongs to, where the target does not say it. */
  readonly whole: Pieces;
  /** Without that, for a place where the campaign has just been named. */
  readonly short: Pieces;
  /** As an item of a numbered list. */
  readonly listed: Pieces;
  /** As an item of a list by dates; as `listed` where it has none. */
  readonly dated: Pieces;
  readonly rows: readonly Activity[];
}

/** What is to be done, without its end mark; where the ledger does not say it, what is wrong. */
export function taskTarget(plan: Plan): string {
  const { target, problem, topic, when } = plan;
  const said = (target ?? stepsOf(plan) ?? problem ?? '').trim().replace(/(?<![。；;.])[。；;.]+$/, '');
  const plain = recurringWithin(said, when?.trim());
  const bare = /^(?:全年|每[月季年])?(?:不少于)?[\d一二两三四五六七八九十]+余?[场次期讲课]/.test(plain);
  return bare && topic !== '其他' && !isCampaign(topic) ? `${topic}${plain}` : `${verbBefore(plain)}${plain}`;
}

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

/** 民法典讲座4场, 邻里节: an event and how many of it is something to hold. */
function verbBefore(target: string): string {
  const [first = '', ...more] = target.split('，');
  const event = first.replace(/(?<!\d)\d+余?(?:场|次|期|讲|课时|届)$/, '');
  // Behind a comma anything may stand: there only what is plainly an event and its number.
  if (more.length > 0 && (event === first || event.length > 6)) return '';
  if (/[；、的]|组织|举办|开展|召开|举行|开设|办好|常年/.test(event) || event.length > 14) return '';
  if (classifyClause(event) !== '主' && more.length === 0) return '';
  const title = classifyTitle(event);
  return title.kind === '事件' && title.noun === event && !target.startsWith(title.verb) ? title.verb : '';
}

/** A plan is said once, however many sections and papers ask for it. */
export const tellTask = (plan: Plan, ledger: Ledger): Task => tasksOf(ledger)(plan);

const tasksOf = oncePer((ledger: Ledger) => oncePer((plan: Plan) => sayPlan(plan, ledger)));

function sayPlan(plan: Plan, ledger: Ledger): Task {
  const task = sayWithoutSteps(plan, ledger);
  const step = (said: Pieces) => withSteps(said, plan);
  const { whole, short, listed, dated } = task;
  return { ...task, whole: step(whole), short: step(short), listed: step(listed), dated: step(dated) };
}

function sayWithoutSteps(typed: Plan, ledger: Ledger): Task {
  const plan = withoutSaidTime(typed);
  const target = taskTarget(plan);
  const grown = tellRise(plan, target, ledger);
  if (grown) return grown;
  const { said, count, stage, rows } = basisOf(plan, ledger);
  const base = said.length > 0 ? fillPattern('上年基数', { 何时: formerly(ledger), 基数: strung(said, '，') }) : [];
  const from = count ? fillPattern('在基数上', { 何时: formerly(ledger), 基数: count }) : stage;
  const ground = base.length + (from ? from.length : 0) > 0 ? {} : backgroundOf(plan, ledger);
  const { facing, behind, must = false } = reasonOf(unsaid(plan, ledger));
  const topic = campaignOf(plan, target);
  const parts = { plan, ledger, before: ground.apart ?? base, facing, must, from: from ?? ground.from, target };
  const say = (task: Pieces) => withReason(task, behind);
  // Behind a sentence on what there is, 要 begins what is to be done.
  const listed = ground.apart === undefined;
  return {
    whole: say(sayTask({ ...parts, topic })),
    short: say(sayTask({ ...parts, topic: undefined })),
    listed: say(sayTask({ ...parts, topic, listed })),
    dated: say(sayDated({ ...parts, topic, listed })),
    rows,
  };
}

/** 关工委七月至八月要把编程夏令营由上年的12场扩至16场. */
function tellRise(plan: Plan, target: string, ledger: Ledger): Task | undefined {
  const rise = riseOf(target);
  const base = rise && baseOf(rise, ledger);
  if (!base) return undefined;
  const { body, post } = answering(plan, ledger, target, true);
  const { facing, behind } = reasonOf(unsaid(plan, ledger));
  const { prefix, suffix } = timesOf(plan.when, target);
  const slots = {
    针对: facing,
    后: [suffix, measureOf(plan, target)].flatMap((part) => part ?? []).join('，'),
    名: rise.name,
    何时: base.now ? patternWords('现有') : formerly(ledger),
    基数: base.pieces,
    升到: rise.to,
    余下: rise.rest,
  };
  const say = (time: string | undefined) =>
    body
      ? fillPattern('组织增到', { ...slots, 时间: time, 谁: body })
      : fillPattern('增到', { ...slots, 时间: time, 岗: post });
  const [said, bare] = [say(prefix), say(undefined)].map((task) => withReason(task, behind)) as [Pieces, Pieces];
  const dated = prefix === undefined ? said : fillPattern('期任务', { 时间: prefix, 任务: bare });
  return { whole: said, short: said, listed: said, dated, rows: base.rows };
}

/** 注册志愿者达到800名 → 注册志愿者要达到800名: what a target is to reach is asked for. */
const asked = (target: string) =>
  target.replace(
    /^(?!继续|逐步|力争|努力)([^，；要由]{2,12}?)(由|达到|增至|增加到|扩至|提高到|保持|延伸到|不滑坡)/,
    (_, name: string, verb: string) => `${name}要${verb}`,
  );

/** Its problem is what is told of an indicator that falls short: that stands before the task already. */
const saysGap = ({ problem = '' }: Plan, ledger: Ledger) =>
  shortcomings(ledger).some(({ said }) => wordsOf(said).includes(withoutEnd(problem)));

/** A problem that has not been told with an indicator. */
const unsaid = (plan: Plan, ledger: Ledger): Plan => (saysGap(plan, ledger) ? { ...plan, problem: undefined } : plan);

/** The campaign of a plan whose target does not name it: ten items of what, otherwise? */
export function campaignOf({ topic }: Plan, target: string): string | undefined {
  return isCampaign(topic) && !target.includes(topic) ? `“${topic}”` : undefined;
}

interface Parts {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly topic: string | undefined;
  readonly before: Pieces;
  readonly facing: Pieces | undefined;
  /** Whether it follows from how things stand. */
  readonly must: boolean;
  /** 在上年18次的基础上 */
  readonly from: Pieces | undefined;
  readonly target: string;
  readonly listed?: boolean;
}

function sayTask({ plan, ledger, topic, before, facing, must, from, target: typed, listed }: Parts): Pieces {
  const { prefix, suffix: later } = timesOf(plan.when, typed);
  const { target: held, audience } = eventHeld(plan, typed);
  const wanted = listed ? held : asked(held);
  const verbal = wanted === held && isVerbal(held);
  const setting = withSetting({ ...plan, audience }, held, verbal);
  const { who, heads, behind: comers, owned } = setting.actors ?? { owned: false };
  const {
    body,
    post,
    target: own,
  } = answering(owned ? { ...plan, owner: undefined } : plan, ledger, setting.target, verbal);
  const answers = post ?? (hasOwnersTable(ledger) ? undefined : body);
  const parts = [
    comers && patternWords('谁参加', { 谁: comers }),
    later,
    setting.behind,
    planParts(plan),
    measureOf(plan, typed),
  ];
  const due = must && listed && verbal ? patternWords('要做', { 事: own }) : own;
  const target = heads ? `${patternWords('由谁带头', { 谁: heads })}${due}` : due;
  const slots = { 前: before, 针对: facing, 基: from, 目标: target, 后: parts.filter((part) => part).join('，') };
  if (isSeries(plan.topic) && verbal && !target.includes(plan.topic))
    return listed
      ? fillPattern('列题任务', { ...slots, 时间: prefix, 题: plan.topic, 岗: answers })
      : fillPattern('题任务', { ...slots, 时间: prefix, 题: plan.topic, 要: patternWords('要'), 岗: answers });
  if (body && (verbal || topic) && !who)
    return fillPattern(listed ? '列组织任务' : '组织任务', { ...slots, 谁: body, 时间: prefix, 题: topic });
  if (who && verbal && !topic) {
    // A day stands before who acts, how often behind: 6月15日，社区干部到…, 志愿者每周上门….
    if (prefix === undefined || !STARTS.test(prefix))
      return fillPattern(listed ? '列组织任务' : '组织任务', { ...slots, 谁: who, 时间: prefix, 题: undefined });
    const acting = listed ? `${who}${target}` : `${who}${patternWords('要做', { 事: target })}`;
    return fillPattern('列任务', { ...slots, 时间: `${prefix}，`, 目标: acting, 岗: post });
  }
  const first = beforeVerb(prefix, target);
  if (topic && listed) return fillPattern('列专项任务', { ...slots, 时间: first, 题: topic, 岗: answers });
  if (topic)
    return fillPattern('题任务', {
      ...slots,
      时间: prefix,
      题: patternWords('某活动', { 名: topic }),
      要: patternWords(verbal ? '要' : '要做到'),
      岗: answers,
    });
  if (verbal)
    return fillPattern(listed ? '列任务' : '要任务', {
      ...slots,
      时间: listed ? first : beforeVerb(prefix),
      岗: answers,
    });
  return fillPattern('任务', { ...slots, 目标: target === held ? wanted : target, 时间: prefix, 岗: answers });
}

/** A day or a month with which a sentence begins. */
const STARTS = /^\d+月|[前后]$|期间$|来临之际$/;

/** 6月至7月：继续开展“读书月”. */
function sayDated(parts: Parts): Pieces {
  const { plan, target } = parts;
  const time = isAllYear(plan) ? plan.when?.trim() : timesOf(plan.when, target).prefix;
  if (time === undefined) return sayTask(parts);
  return fillPattern('期任务', { 时间: time, 任务: sayTask({ ...parts, plan: { ...plan, when: undefined } }) });
}

/** Whether a plan says when it is to be done: a day or a stretch of the year. */
export const hasDate = (plan: Plan) => isDated(timesOf(plan.when, taskTarget(plan)));

export function isVerbal(target: string): boolean {
  const plain = target.replace(ADVERB, '');
  if (RATE.test(plain)) return false;
  return (
    (classifyClause(plain) !== '主' && !SOMEBODY.test(plain)) || WORDS.taskVerbs.some((verb) => plain.startsWith(verb))
  );
}

/** 分类准确率85%: a rate and its number, whatever its first character is. */
const RATE = /^[^，]{2,12}(?:率|度|比例|数量)(?:由|要|须)?[\d达保不提升增]/;

/** 再装充电桩: how, before what is done. */
const ADVERB = /^(?:再|继续|逐步|分批|逐户|逐一|及时|力争|集中)(?=.{2})/;

/** 联建单位认领…: somebody stands before the verb, whatever the first character is. */
const SOMEBODY = /^[^，、\d]{0,4}(?:单位|党员|居民|商户|企业|业主|物业|志愿者|楼组长|网格员)(?!的|参与|中)/;

/** A topic that is itself what is held: 道德讲堂要办满12场. */
export const isSeries = (topic: string) => /(?:讲堂|课堂|学校|集市)$/.test(topic);
