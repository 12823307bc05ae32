import { isEmpty, type MapEntry, type MapNode, type Node } from '../syntax/tree.js';
import { LEDGER, PLAN, PROBLEM } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';

/**
 * 存在问题: [{问题: 车位少, 措施: 再划车位40个}] is a problem, and a plan that answers it. Rows of 计划 keep their places: what problems bring
 * stands behind them. A record that names no problem stays, and is reported when it is read.
 */
export function withPlannedMeasures(root: MapNode): MapNode {
  const problems = entryOf(root, 'problems');
  if (problems?.value.type !== 'list' || !problems.value.items.some((item) => item.type === 'map')) return root;
  const plans = entryOf(root, 'plans');
  const answers: Node[] = [];
  const items = problems.value.items.map((item): Node => {
    const problem = item.type === 'map' ? valueIn(item, 'problem') : undefined;
    if (item.type !== 'map' || !problem || !item.entries.every(({ key }) => fieldName(PROBLEM, key.text.trim())))
      return item;
    const measure = valueIn(item, 'measure');
    if (measure && !isEmpty(measure)) answers.push(planOf(item, problem, measure));
    return problem;
  });
  const entries = root.entries.map((entry) =>
    entry === problems ? { ...entry, value: { ...problems.value, items } as Node } : entry,
  );
  if (answers.length === 0) return { ...root, entries };
  const planned = plans?.value.type === 'list' ? plans.value.items : [];
  // What stands there and is no list is at fault, and stays as it is.
  if (plans && plans.value.type !== 'list' && !isEmpty(plans.value)) return { ...root, entries };
  const value: Node = { ...problems.value, items: [...planned, ...answers] };
  const entry: MapEntry = { key: { ...(plans ?? problems).key, text: LEDGER.plans.zh }, value };
  return { ...root, entries: [...entries.filter((one) => one.key !== plans?.key), entry] };
}

const entryOf = ({ entries }: MapNode, name: keyof typeof LEDGER) =>
  entries.find(({ key }) => fieldName(LEDGER, key.text.trim()) === name);

const valueIn = ({ entries }: MapNode, name: keyof typeof PROBLEM) =>
  entries.find(({ key }) => fieldName(PROBLEM, key.text.trim()) === name)?.value;

function planOf(item: MapNode, problem: Node, measure: Node): Node {
  const said: readonly (readonly [{ readonly zh: string }, Node | undefined])[] = [
    [PLAN.target, measure],
    [PLAN.problem, problem],
    [PLAN.when, valueIn(item, 'when')],
    [PLAN.owner, valueIn(item, 'owner')],
  ];
  const entries = said.flatMap(([field, value]) =>
    value ? [{ key: { ...value, type: 'text', text: field.zh, plain: true } as MapEntry['key'], value }] : [],
  );
  return { ...item, entries };
}
