import type { Plan } from '../ledger/ledger.js';
import type { FactRecord } from './fact.js';

/** The facts of one plan, as a template names them. A target loses its end mark, so that a sentence can go on after it;
 * 其他 is a drawer, not a topic that a sentence could name. */
export function planRecord(plan: Plan | undefined): FactRecord {
  return {
    专题: plan?.topic === '其他' ? undefined : plan?.topic,
    目标: plan?.target?.replace(/[。；;.]+$/, ''),
    时间: plan?.when,
    责任人: plan?.owner,
  };
}
