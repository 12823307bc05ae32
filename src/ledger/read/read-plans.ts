import type { Plan } from '../ledger.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import type { RecordOf } from '../vocabulary/field.js';
import { LEDGER, PLAN } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';
import { TAKEN } from './topics.js';

/** A plan that names no topic goes by its target. */
const NO_TOPIC = '其他';

/** The plans of a ledger; each has a topic, a target or steps. */
export function readPlans(node: Node | undefined, problems: readonly string[], reading: Reading): readonly Plan[] {
  const rows = node && !isEmpty(node) ? readRecords(node, LEDGER.plans, reading) : [];
  return rows.map(({ record, node: row }) => {
    const plan = record as RecordOf<typeof PLAN>;
    // What is there and could not be read has been reported.
    const isThere = (name: keyof typeof PLAN) => {
      const value = valueNode(row, PLAN, name);
      return value !== row && !isEmpty(value);
    };
    if (!isThere('topic') && !isThere('target') && !isThere('steps'))
      reading.report('missing', '错误', { field: PLAN.target.zh, record: LEDGER.plans.zh }, row);
    // 对应 may name one of 存在问题 in its own words: that is its 问题.
    const named = plan.basis.find((text) => problems.some((problem) => nameKey(problem) === nameKey(text)));
    // -专题 takes from a row what its category brings, and a plan has nothing but what it names.
    const [topic = NO_TOPIC, ...more] = plan.topic.filter((one) => !TAKEN.test(one));
    return { ...plan, topic, topics: [topic, ...more], problem: plan.problem ?? named };
  });
}
