import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { TITLE_VERBS } from '../../phrases/verbs.js';

/** What people bring, and what is done about it. */
const FAULTS = /(?:纠纷|矛盾|隐患|诉求|投诉|案件|难题)$/;
const isSettling = ({ name, amount }: NamedQuantity): boolean =>
  amount !== undefined && (TITLE_VERBS.includes(name) || WORDS.routineVerbs.includes(name));

/** 海域地界纠纷 with 调处 18起: the number of what was settled. */
export const settledFault = (name: string, quantities: readonly NamedQuantity[]): NamedQuantity | undefined =>
  FAULTS.test(name) ? quantities.find(isSettling) : undefined;
