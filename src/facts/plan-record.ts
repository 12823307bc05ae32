import type { Plan } from '../ledger/ledger.js';
import { CAMPAIGNS } from '../standards.js';
import { quoted } from './activity-record.js';
import type { FactRecord } from './fact.js';
import { wanting } from './want.js';

/** What closes a gap of a plan. */
export const PLAN_REMEDY = '在“计划”的那一条里填上';

/**
 * The facts of one plan, as a template names them. 其他 is a drawer, not a topic that a sentence could name. 另记时间 is the time where
 * the target does not name it already.
 */
export function planRecord(plan: Plan | undefined): FactRecord {
  const facts = {
    专题: topicOf(plan),
    专题题名: quotedTopic(topicOf(plan)),
    目标: plan && targetOf(plan),
    时间: plan?.when,
    另记时间: plan?.when && !plan.target?.includes(plan.when) ? plan.when : undefined,
    责任人: plan?.owner,
  };
  return wanting(facts, (name) => ({ label: name, remedy: PLAN_REMEDY }));
}

/** The target without its end mark: a sentence goes on after it, and a cell of a table has none. */
export const targetOf = ({ target }: Plan) => target?.replace(/(?<![。；;.])[。；;.]+$/, '');

const topicOf = (plan: Plan | undefined) => (plan?.topic === '其他' ? undefined : plan?.topic);

/** The name of a campaign, and one that holds a mark of its own, stands in quotation marks; a category does not. */
function quotedTopic(topic: string | undefined): string | undefined {
  if (topic === undefined) return undefined;
  const isName = CAMPAIGNS.some(({ name }) => name === topic) || /[，、：；。！？]/.test(topic);
  return isName ? quoted(topic) : topic;
}
