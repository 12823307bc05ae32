import type { Ledger } from '../../ledger/ledger.js';

/**
 * The ledger's own name of its plan: 双拥工作计划, 脱贫攻坚规划, 工作思路; its year stands before it in the title. A paper that also looks back (工作总结及下一步打算)
 * is a report.
 */
export const planKind = ({ documentKind = '' }: Ledger): string | undefined =>
  PLAN.test(documentKind) && !LOOKS_BACK.test(documentKind)
    ? documentKind.replace(/^\d{4}年度?(?=.{3})/, '')
    : undefined;

const PLAN = /(?:计划|规划|安排|方案|预案|打算|设想|思路|要点)$/;
const LOOKS_BACK = /(?:总结|小结|汇报|报告|情况)[^，。]{0,6}[和及与暨、]/;
