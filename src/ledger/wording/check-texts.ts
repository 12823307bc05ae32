import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Severity } from '../../problems/problem.js';
import type { Community, Ledger } from '../ledger.js';
import { type Node, within } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
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

/** Private numbers, unfit wording and another community's name in the ledger's own words: 提醒, all of them. */
export function checkTexts({ community }: Ledger, words: readonly Words[], report: ReportProblem): void {
  const own = community as Community | undefined;
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text)) report(secret, '提醒', { field: field.zh }, node);
    if (field.traits.has('prose'))
      for (const { code, args } of wordingFaults(text)) report(code, '提醒', args, within(node, args.text));
    const other = own?.name && field.traits.has('own') ? otherCommunity(text, own) : undefined;
    if (other && own)
      report('other-community', '提醒', { text: other.text, own: own.name }, within(node, other.text, other.at));
  }
}
