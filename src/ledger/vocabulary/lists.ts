import type { Fields } from './field.js';
import { FACILITY, HONOUR, INVESTMENT, ORGANISATION, PRACTICE } from './holding-fields.js';
import { ROLE_MODEL } from './own-fields.js';
import { INDICATOR, PLAN, PROBLEM } from './plan-fields.js';

/** A list of a ledger that people keep in a table of its own. */
export interface TableList {
  readonly fields: Fields;
  /** What a row is known by beside its 编号 and its time: the first of these sets of fields of which it says any. */
  readonly named: readonly (readonly string[])[];
  /** The field that a row which is a text alone gives. */
  readonly text?: string;
}

const NAMED = [['name']];

/** What stands beside 活动 row by row, in the order of the ledger. */
export const LISTS = {
  honours: { fields: HONOUR, named: NAMED },
  facilities: { fields: FACILITY, named: NAMED },
  organisations: { fields: ORGANISATION, named: NAMED },
  investments: { fields: INVESTMENT, named: NAMED },
  practices: { fields: PRACTICE, named: NAMED },
  roleModels: { fields: ROLE_MODEL, named: [['name'], ['type', 'people']] },
  indicators: { fields: INDICATOR, named: NAMED },
  plans: { fields: PLAN, named: [['target'], ['steps'], ['topic']] },
  problems: { fields: PROBLEM, named: [['problem']], text: 'problem' },
} satisfies Readonly<Record<string, TableList>>;

export type ListName = keyof typeof LISTS;
