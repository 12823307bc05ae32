import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Severity } from '../../problems/problem.js';
import type { Community, Ledger } from '../ledger.js';
import { type Node, within } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import { EVENT, PLAN } from '../vocabulary/fields.js';
import { otherCommunity } from './other-community.js';
import { privacyFaults } from './privacy-fault.js';
import { wordingFaults } from './wording-fault.js';

/** A piece of the ledger's own words, kept for the checks that look at wording. */
export interface Words {
  readonly field: Field;
  readonly text: string;
  readonly node: Node;
}

/** Takes a problem of the ledger to where they are gathered. */
export type ReportProblem = <C extends Code>(code: C, severity: Severity, args: MessageArgs<C>, node: Node) => void;

/** What came of it is no place for what is still wanted: 三年内硬化率要到80%, 下一步打算扩建. */
const RESULT = '成效';
const INTENDED =
  /(?:^|[，。；])((?:(?:[一二两三四五]年内?|年底前|下一步|今后|明年|本年)[^，。；]{0,12}要[做到达完建把使实]|(?:下一步|今后|明年)?(?:计划|打算|准备|争取|力争)(?!生育|表|书|内|外|工作)[一-鿿])[^，。；]{0,12})/u;

/** What is said of a plan is said of its year. */
const PLANNED: ReadonlySet<Field> = new Set<Field>([...Object.values(PLAN), ...Object.values(EVENT)]);

/** Private numbers, unfit wording and another community's name in the ledger's own words: 提醒, all of them. */
export function checkTexts(ledger: Ledger, words: readonly Words[], report: ReportProblem): void {
  const { community, year, planYear = year + 1 } = ledger;
  const own = community as Community | undefined;
  const years = new Map<string, { readonly write?: string | undefined; readonly at: Node; count: number }>();
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text)) report(secret, '提醒', { field: field.zh }, node);
    if (field.traits.has('prose'))
      for (const { code, args } of wordingFaults(text, { ledger: year, own: PLANNED.has(field) ? planYear : year })) {
        const at = within(node, args.text);
        const earlier = years.get(args.text);
        if (code !== 'wording-year') report(code, '提醒', args, at);
        else if (earlier) earlier.count += 1;
        else years.set(args.text, { write: args.write, at, count: 1 });
      }
    const intended = field.zh === RESULT ? INTENDED.exec(text)?.[1] : undefined;
    if (intended) report('result-intended', '提醒', { text: intended }, within(node, intended));
    const other = own?.name && field.traits.has('own') ? otherCommunity(text, own) : undefined;
    if (other && own)
      report('other-community', '提醒', { text: other.text, own: own.name }, within(node, other.text, other.at));
  }
  // 本年度 of ten plans is one habit, said once.
  for (const [text, { at, write, count }] of years)
    report('wording-year', '提醒', { text, count, ...(write !== undefined && { write }) }, at);
}
