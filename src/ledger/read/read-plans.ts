import type { Indicator, Plan } from '../ledger.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import type { RecordOf } from '../vocabulary/field.js';
import { LEDGER, PLAN } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';
import { TAKEN } from './topics.js';

/** A plan that names no topic goes by its target. */
const NO_TOPIC = '其他';

/** What plans may build on, beside rows: 存在问题 in their own words, and indicators. */
interface Ground {
  readonly problems: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** The plans of a ledger; each has a topic, a target or steps. */
export function readPlans(node: Node | undefined, { problems, indicators }: Ground, reading: Reading): readonly Plan[] {
  // 对应 names an indicator as 指标 does, which goes by its built-in name.
  const names = new Map(
    indicators.flatMap(({ called, name }) => (called === undefined ? [] : [[nameKey(called), name]])),
  );
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
    const basis = plan.basis.map((text) => names.get(nameKey(text)) ?? text);
    return { ...plan, basis, topic, topics: [topic, ...more], problem: plan.problem ?? named };
  });
}
