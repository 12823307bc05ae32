import type { Plan } from '../ledger/ledger.js';
import type { FactRecord } from './fact.js';

/** The facts of one plan, as a template names them. A target loses its end mark, so that a sentence can go on after it. */
export function planRecord(plan: Plan | undefined): FactRecord {
  return {
    专题: plan?.topic,
    目标: plan?.target?.replace(/[。；;.]+$/, ''),
    时间: plan?.when,
    责任人: plan?.owner,
  };
}
