import { formerly } from '../facts/plan-period.js';
import type { Activity, Ledger, Plan } from '../ledger/ledger.js';
import { oncePer } from '../once-per.js';
import { CAMPAIGNS, WORDS } from '../standards.js';
import { classifyClause } from './classify-clause.js';
import { fillPattern } from './fill-pattern.js';
import { type Pieces, strung, wordsOf } from './piece.js';
import { baseOf, basisOf, riseOf } from './plan-base.js';
import { shortcomings, withoutEnd } from './shortcomings.js';

/** One plan as a sentence without its end mark, and the rows that it builds on: those are not told again. */
export interface Task {
  /** With the campaign that it belongs to, where the target does not say it. */
  readonly whole: Pieces;
  /** Without that, for a place where the campaign has just been named. */
  readonly short: Pieces;
  readonly rows: readonly Activity[];
}

/** Of more plans than this the posts that answer for them stand in brackets. */
const WITH_POSTS = 8;

/** What is to be done, without its end mark; where the ledger does not say it, what is wrong. */
export const taskTarget = ({ target, problem }: Plan): string =>
  (target ?? problem ?? '').trim().replace(/(?<![。；;.])[。；;.]+$/, '');

/** A plan is said once, however many sections and papers ask for it. */
export const tellTask = (plan: Plan, ledger: Ledger): Task => tasksOf(ledger)(plan);

const tasksOf = oncePer((ledger: Ledger) => oncePer((plan: Plan) => sayPlan(plan, ledger)));

function sayPlan(plan: Plan, ledger: Ledger): Task {
  const target = taskTarget(plan);
  const grown = tellRise(plan, target, ledger);
  if (grown) return grown;
  const { said, count, rows } = basisOf(plan, ledger);
  const base = said.length > 0 ? fillPattern('上年基数', { 何时: formerly(ledger), 基数: strung(said, '，') }) : [];
  const from = count && fillPattern('在基数上', { 何时: formerly(ledger), 基数: count });
  const problem = plan.target && plan.problem && !saysGap(plan, ledger) ? withoutEnd(plan.problem) : undefined;
  const before = strung([...(problem ? [[problem]] : []), ...(base.length > 0 ? [base] : [])], '。');
  const say = (topic: string | undefined) => sayTask({ plan, ledger, topic, before, from, target });
  return { whole: say(campaignOf(plan, target)), short: say(undefined), rows };
}

/** 关工委七月至八月要把编程夏令营由上年的12场扩至16场. */
function tellRise(plan: Plan, target: string, ledger: Ledger): Task | undefined {
  const rise = riseOf(target);
  const base = rise && baseOf(rise, ledger);
  if (!base) return undefined;
  const { body, answers } = ownerOf(plan, ledger);
  const slots = {
    时间: timesOf(plan.when, target).prefix,
    名: rise.name,
    何时: base.now ? '现有' : formerly(ledger),
    基数: base.pieces,
    升到: rise.to,
    余下: rise.rest,
  };
  const said = body ? fillPattern('组织增到', { ...slots, 谁: body }) : fillPattern('增到', { ...slots, ...answers });
  return { whole: said, short: said, rows: base.rows };
}

/** 注册志愿者达到800名 → 注册志愿者要达到800名: what a target is to reach is asked for. */
const asked = (target: string) =>
  target.replace(
    /^([^，；要由]{2,12}?)(由|达到|增至|增加到|扩至|提高到|保持|延伸到|不滑坡)/,
    (_, name: string, verb: string) => `${name}要${verb}`,
  );

/** Its problem is what is told of an indicator that falls short: that stands before the task already. */
const saysGap = ({ problem = '' }: Plan, ledger: Ledger) =>
  shortcomings(ledger).some(({ said }) => wordsOf(said).includes(withoutEnd(problem)));

/** The campaign of a plan whose target does not name it: ten items of what, otherwise? */
function campaignOf({ topic }: Plan, target: string): string | undefined {
  const isCampaign = CAMPAIGNS.some(({ name }) => name === topic);
  return isCampaign && !target.includes(topic) ? `“${topic}”` : undefined;
}

interface Parts {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly topic: string | undefined;
  readonly before: Pieces;
  /** 在上年18次的基础上 */
  readonly from: Pieces | undefined;
  readonly target: string;
}

function sayTask({ plan, ledger, topic, before, from, target }: Parts): Pieces {
  const { prefix, suffix } = timesOf(plan.when, target);
  const { body, answers } = ownerOf(plan, ledger);
  const wanted = asked(target);
  const verbal = wanted === target && isVerbal(target);
  const slots = { 前: before, 基: from, 目标: target, 后: suffix };
  if (isSeries(plan.topic) && verbal && !target.includes(plan.topic))
    return fillPattern('题任务', { ...slots, 时间: prefix, 题: plan.topic, 要: '要', ...answers });
  if (body && (verbal || topic)) return fillPattern('组织任务', { ...slots, 谁: body, 时间: prefix, 题: topic });
  if (topic)
    return fillPattern('题任务', {
      ...slots,
      时间: prefix,
      题: `${topic}活动`,
      要: verbal ? '要' : '要做到',
      ...answers,
    });
  if (verbal) return fillPattern('要任务', { ...slots, 时间: prefix, ...answers });
  return fillPattern('任务', { ...slots, 目标: wanted, 时间: prefix, ...answers });
}

export const isVerbal = (target: string) =>
  (classifyClause(target) !== '主' && !SOMEBODY.test(target)) ||
  WORDS.taskVerbs.some((verb) => target.startsWith(verb));

/** 联建单位认领…: somebody stands before the verb, whatever the first character is. */
const SOMEBODY = /^[^，、\d]{0,4}(?:单位|党员|居民|商户|企业|业主|物业|志愿者|楼组长|网格员)(?!的|参与|中)/;

/** A topic that is itself what is held: 道德讲堂要办满12场. */
export const isSeries = (topic: string) => /(?:讲堂|课堂|学校|集市)$/.test(topic);

/** Who acts, and who answers where nobody is said to act. */
function ownerOf({ owner }: Plan, { plans }: Ledger) {
  const body = owner !== undefined && isBody(owner) ? owner : undefined;
  return { body, answers: plans.length <= WITH_POSTS ? { 岗: owner } : { 注: owner } };
}

/** An organisation acts; a post (宣传专干, 调解主任) answers. */
const isBody = (owner: string): boolean =>
  /(?:委|委会|委员会|联|会|站|队|社|校|所|部|支部|中心|协会|团|公司|联盟|小组|组织)$/.test(owner);

/** When, before the task where it is a stretch of time, behind it where it is an arrangement of its own; all the year says nothing. */
export function timesOf(
  when: string | undefined,
  target: string,
): { readonly prefix?: string; readonly suffix?: string } {
  const plain = when?.trim() ?? '';
  if (plain === '' || target.includes(plain) || /^(?:全年|年内|常年)$/.test(plain)) return {};
  if (/期间$/.test(plain) && target.includes(plain.slice(-4, -2))) return {};
  const stretch =
    /^(?:(?:\d+|[一二三四五六七八九十]+)月|[一二三四]季度|第[一二三四]季度|上半年|下半年|年底|年初|春|夏|秋|冬|暑|寒)/.test(
      plain,
    );
  return stretch && !/[认对集推安检汇]/.test(plain) ? { prefix: plain } : { suffix: plain };
}
