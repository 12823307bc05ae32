import type { Ledger } from '../../ledger/ledger.js';

/** The ledger's own name of its plan: 双拥工作计划. */
export const planKind = ({ documentKind = '' }: Ledger): string | undefined =>
  /(?:计划|安排|方案|打算|规划)$/.test(documentKind) ? documentKind : undefined;
