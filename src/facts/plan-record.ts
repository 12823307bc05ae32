import type { Plan } from '../ledger/ledger.js';
import { PLAN } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { join, quotedTitle } from './activity-record.js';
import type { FactRecord } from './fact.js';
import { wanting } from './want.js';

/**
 * The facts of one plan, as a template names them. 其他 is a drawer, not a topic that a sentence could name. 另记时间 is the time where
 * the target does not name it already.
 */
export function planRecord(plan: Plan | undefined): FactRecord {
  const facts = {
    专题: topicOf(plan),
    专题题名: quotedTopic(topicOf(plan)),
    目标: plan && targetOf(plan),
    步骤: plan && stepsOf(plan),
    地点: plan?.place,
    参加: join(plan?.participants),
    主讲: join(plan?.lecturers),
    参与单位: join(plan?.partners),
    服务对象: join(plan?.audience),
    一句: plan && sentenceOf(plan),
    时间: plan?.when,
    另记时间: plan?.when && !plan.target?.includes(plan.when) ? plan.when : undefined,
    责任人: plan?.owner,
    起因: plan?.cause,
  };
  return wanting(facts, (name) => ({ label: name, remedy: GAP_WORDS.plans }));
}

/** A target that says how often or how many, and not of what. */
const OF_WHAT = /^(?:每|全年|各|办满|办\d|每季|不少于|不低于|保持|半数|[\d一二三四五六七八九十]+[场次期讲项])/;

/** The plan as a sentence without its end mark: its target, with its topic before it where the target does not say what it is about. */
function sentenceOf(plan: Plan): string | undefined {
  const target = targetOf(plan);
  const topic = topicOf(plan);
  if (!target || !topic || !OF_WHAT.test(target)) return target;
  return `${quotedTopic(topic)}${target}`;
}

/** The target without its end mark: a sentence goes on after it, and a cell of a table has none. */
const targetOf = ({ target }: Plan) => target?.replace(END, '');

/** The steps, one behind the other, each with its time before it: 3月：摸底 → 3月摸底. */
export const stepsOf = ({ steps }: Plan): string | undefined =>
  steps.length > 0 ? steps.map((step) => step.replace(END, '').replace(STEP_TIME, '$1')).join('；') : undefined;
const STEP_TIME =
  /^((?:\d+月|\d+[号日]|[一二三四五六七八九十]+月|第?[一二三四]季度|[上下]半年|年[初中底])[^：:，]{0,10})[：:](?!\d)\s*/;
const END = /(?<![。；;.])[。；;.]+$/;

/** 目标 of a table: what is to be done, step by step, and where, with whom and for whom. */
export function goalOf(plan: Plan): string | undefined {
  const goal = [targetOf(plan), stepsOf(plan)].filter((part) => part).join('：');
  const setting = [
    [PLAN.place.zh, plan.place],
    [PLAN.participants.zh, join(plan.participants)],
    [PLAN.lecturers.zh, join(plan.lecturers)],
    [PLAN.partners.zh, join(plan.partners)],
    [PLAN.audience.zh, join(plan.audience)],
  ].flatMap(([name, value]) => (value ? [`${name}：${value}`] : []));
  return goal && setting.length > 0 ? `${goal}（${setting.join('；')}）` : goal || undefined;
}

const topicOf = (plan: Plan | undefined) => (plan?.topic === '其他' ? undefined : plan?.topic);

/** The name of a campaign, and one that holds a mark of its own, stands in quotation marks; a category does not. */
function quotedTopic(topic: string | undefined): string | undefined {
  if (topic === undefined) return undefined;
  const isName = CAMPAIGNS.some(({ name }) => name === topic) || /[，、：；。！？]/.test(topic);
  return isName ? quotedTitle(topic) : topic;
}
