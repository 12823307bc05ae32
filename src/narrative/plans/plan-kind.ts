import type { Ledger } from '../../ledger/ledger.js';

/** The ledger's own name of its plan: 双拥工作计划; its year stands before it in the title. */
export const planKind = ({ documentKind = '' }: Ledger): string | undefined =>
  /(?:计划|安排|方案|预案|打算|规划)$/.test(documentKind) ? documentKind.replace(/^\d{4}年度?(?=.{3})/, '') : undefined;
