import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';
import { faultsOf } from '../../year/deed/faults.js';
import type { TaskSetting } from './plan-apart.js';
import { planFaults } from './plan-faults.js';
import { measureOf } from './plan-measure.js';
import { answering, hasOwnersTable } from './plan-owner.js';
import { eventHeld, withSetting } from './plan-setting.js';
import { planParts } from './plan-steps.js';
import { beforeVerb, pausesDates, timesOf, yearNamed } from './plan-time.js';
import { isSeries, isVerbal } from './task-target.js';

/** What a task is said of. */
export interface TaskParts {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly topic: string | undefined;
  readonly before: Pieces;
  readonly facing: Pieces | undefined;
  /** 在上年18次的基础上 */
  readonly from: Pieces | undefined;
  readonly target: string;
  readonly listed?: boolean;
}

export interface SaidTask {
  readonly said: Pieces;
  /** A sentence that stands behind the task and its steps. */
  readonly apart: string | undefined;
}

/**
 * A task in its sentence: with those who do it, where, with whom and for whom in it, unless a proofreader would find more to mend in that than in the
 * ledger's own words with the rest behind them.
 */
export function sayTask(parts: TaskParts): SaidTask {
  const said = sayWith(parts, settingOf);
  const faults = cost(said);
  if (faults === 0) return said;
  const plain = sayWith(parts, plainSetting);
  return cost(plain) + LITTLE < faults ? plain : said;
}

/** A word that comes again is not worth another order. */
const LITTLE = 0.5;

const cost = ({ said, apart = '' }: SaidTask): number => {
  const text = `${wordsOf(said)}。${apart}`;
  return faultsOf(text) + planFaults(text);
};

type Setter = (plan: Plan, target: string, verbal: boolean) => TaskSetting;
const settingOf: Setter = withSetting;

/** The target as it was typed; where, who and for whom behind it. */
const plainSetting: Setter = (plan, target) => {
  const known = `${target}，${plan.measure ?? ''}`;
  const unsaid = (words: readonly string[]) => words.filter((word) => word === '等' || !known.includes(word));
  const named = (words: readonly string[]) => (unsaid(words).length > 0 ? listedWords(unsaid(words)) : undefined);
  const place = plan.place && !target.includes(plan.place) ? plan.place : undefined;
  const [whom, units] = [named(plan.audience), named(plan.partners)];
  const behind = patternWords('另句', {
    地点: place,
    人员: named(plan.participants),
    主讲: named(plan.lecturers),
    面向: whom,
    单位: units,
  });
  return behind === '' ? { target } : { target, behind: behind.replace(/^，/, '') };
};

function sayWith(parts: TaskParts, setter: Setter): SaidTask {
  const { plan, target: typed, listed } = parts;
  const { target: held, audience } = eventHeld(plan, typed);
  const wanted = listed ? held : asked(held);
  const verbal = wanted === held && isVerbal(held);
  const setting = setter({ ...plan, audience }, held, verbal);
  const said = withOneBy(sayInForm(parts, { setting, verbal, held, wanted }));
  return { said, apart: setting.apart };
}

/** 由专家主讲，由主任负责 says 由 twice: 请专家主讲; who else takes part stands behind who answers. */
const withOneBy = (said: Pieces): Pieces => {
  const last = said.at(-1);
  if (typeof last !== 'string') return said;
  const asked = last.replace(
    /，由([^，；。]{2,24})主讲(?=[^。；]{0,60}，由[^，；。]{2,16}负责$)/,
    (_, who: string) => `，${patternWords('请谁讲', { 谁: who })}`,
  );
  return [
    ...said.slice(0, -1),
    asked.replace(/，((?!组织|发动|邀请|请)[^，；。由]{2,16}(?:参与|参加))，(由[^，；。]{2,16}负责)$/, '，$2，$1'),
  ];
};

interface Found {
  readonly setting: TaskSetting;
  readonly verbal: boolean;
  /** The target as something that is held, and as something that is asked for. */
  readonly held: string;
  readonly wanted: string;
}

function sayInForm(
  { plan, ledger, topic, before, facing: reason, from, target: typed, listed }: TaskParts,
  { setting, verbal, held, wanted }: Found,
): Pieces {
  const { prefix: known, suffix: later } = timesOf(plan.when, typed);
  const year = from === undefined && topic === undefined ? yearNamed(plan, typed, ledger) : undefined;
  const time = known ?? year;
  const isFirst = reason !== undefined && time !== undefined && leads(time, reason, plan);
  const [prefix, facing] = isFirst ? [undefined, joined([`${time}，`, ...reason])] : [time, reason];
  const { who: acting, heads, behind: comers, owned } = setting.actors ?? { owned: false };
  const {
    body,
    post,
    target: own,
  } = answering(owned ? { ...plan, owner: undefined } : plan, ledger, setting.target, verbal);
  // 社区党总支 does not send 总支和各支部.
  const sends = body !== undefined && plan.participants.every((one) => !body.includes(one));
  const who =
    acting && body && sends
      ? patternWords('谁组织谁', { 主: body, 谁: acting })
      : acting && !body && isCalled(acting, setting.target)
        ? patternWords('组织谁', { 谁: acting })
        : acting;
  const answers = post ?? (hasOwnersTable(ledger) ? undefined : body);
  const parts = [
    comers && !plan.measure?.includes(comers) ? patternWords('谁参加', { 谁: comers }) : undefined,
    later,
    setting.behind,
    planParts(plan),
    measureOf(plan, typed),
    // Somebody acts, and somebody else answers.
    who && post && !(prefix !== undefined && STARTS.test(prefix)) ? patternWords('由谁负责', { 谁: post }) : undefined,
  ];
  const target = heads ? `${patternWords('由谁带头', { 谁: heads })}${own}` : own;
  const slots = { 前: before, 针对: facing, 基: from, 目标: target, 后: parts.filter((part) => part).join('，') };
  if (isSeries(plan.topic) && verbal && !target.includes(plan.topic))
    return listed
      ? fillPattern('列题任务', { ...slots, 时间: prefix, 题: plan.topic, 岗: answers })
      : fillPattern('题任务', { ...slots, 时间: prefix, 题: plan.topic, 要: patternWords('要'), 岗: answers });
  if (body && verbal && !topic && !who && listed && !facing && prefix !== undefined && STARTS.test(prefix))
    return fillPattern('列任务', { ...slots, 时间: `${prefix}，`, 目标: `${body}${target}`, 岗: undefined });
  if (body && (verbal || topic) && !who)
    return fillPattern(listed ? '列组织任务' : '组织任务', { ...slots, 谁: body, 时间: prefix, 题: topic });
  if (who && verbal && !topic) {
    // A day stands before who acts, how often behind: 6月15日，社区干部到…, 志愿者每周上门….
    if (prefix === undefined || !STARTS.test(prefix))
      return fillPattern(listed ? '列组织任务' : '组织任务', { ...slots, 谁: who, 时间: prefix, 题: undefined });
    const done = listed ? `${who}${target}` : `${who}${patternWords('要做', { 事: target })}`;
    return fillPattern('列任务', { ...slots, 时间: `${prefix}，`, 目标: done, 岗: post });
  }
  // 针对…的问题，5月邻居节…: behind what leads to it a month has no comma of its own.
  const inside = facing !== undefined && prefix !== undefined && /^\d{1,2}月$/.test(prefix) && !/^\d/.test(target);
  const first = beforeVerb(prefix, target, listed && facing === undefined && pausesDates(ledger));
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
  const told = target === held ? wanted : target;
  return inside || year !== undefined
    ? fillPattern('任务', { ...slots, 目标: `${prefix ?? ''}${told}`, 时间: undefined, 岗: answers })
    : fillPattern('任务', { ...slots, 目标: told, 时间: prefix, 岗: answers });
}

/** Volunteers do not hold what the community has them hold: 组织志愿者集中开展…活动. */
const isCalled = (acting: string, deed: string): boolean => {
  const all = acting.split(/[、和]/);
  const residents = all.every((one) => one.length < 10 && CALLED.test(one)) && all.some((one) => RESIDENTS.test(one));
  return residents || (all.length === 1 && VOLUNTEERS.test(acting) && HOLDS.test(deed));
};
const VOLUNTEERS = /(?:志愿者|青年)$/;
const HOLDS = /^(?:集中|广泛|积极)?(?:开展|参加|参与)/;
const RESIDENTS = /(?:青少年|居民|村民|市民|群众|妇女|学生|儿童|家长|代表|职工|矿工)$|^各(?:单位|居民家庭|家庭)$/;
const CALLED =
  /(?:青少年|居民|村民|市民|群众|妇女|学生|儿童|家长|党员|团员|干部|志愿者|代表|职工|矿工)$|^各(?:单位|居民家庭|家庭)$/;

/** 4月，结合建党90周年，…: a month stands before its occasion; behind a problem, as a deadline always, by what is done. */
const leads = (time: string, reason: Pieces, plan: Plan): boolean =>
  STARTS.test(time) && !/[前起]$/.test(time) && !wordsOf(reason).includes('。') && plan.problem === undefined;

/** A day or a month with which a sentence begins. */
const STARTS =
  /^\d+月|^(?:[上下中]午|晚上?|早上?)?\d{1,2}[:：点时]|^(?:[上下中]午|晚上)$|[前后时]$|(?<![定短长中近])期间?$|来临之际$|^[^每逢].*[节假]日?$/;

/** 注册志愿者达到800名 → 注册志愿者要达到800名: what a target is to reach is asked for. */
const asked = (target: string) =>
  target.replace(
    /^(?!继续|逐步|力争|努力)([^，；要由]{2,12}?)(由|达到|增至|增加到|扩至|提高到|保持|延伸到|不滑坡)/,
    (_, name: string, verb: string) => `${name}要${verb}`,
  );
