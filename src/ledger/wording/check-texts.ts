import type { Code, MessageArgs } from '../../problems/messages.js';
import type { Severity } from '../../problems/problem.js';
import type { Community, Ledger } from '../ledger.js';
import { type Node, within } from '../syntax/tree.js';
import type { Field } from '../vocabulary/field.js';
import {
  ACTIVITY,
  ARCHIVE,
  CAMPAIGN,
  FACILITY,
  HONOUR,
  INVESTMENT,
  LEDGER,
  ORGANISATION,
  PLAN,
  PRACTICE,
  SUPPLEMENT,
  THEME,
} from '../vocabulary/fields.js';
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
/** What is told of rows of every kind. */
const TOLD: readonly Field[] = [
  ...[FACILITY, ORGANISATION, PRACTICE].flatMap(({ summary, result }) => [summary, result]),
  INVESTMENT.summary,
  HONOUR.summary,
  ACTIVITY.cause,
  PLAN.problem,
  SUPPLEMENT.text,
  THEME.statement,
  LEDGER.approach,
  LEDGER.goal,
];

/** Prose that a report prints as it stands. */
const PROSE: ReadonlySet<Field> = new Set<Field>([
  ...TOLD,
  ACTIVITY.summary,
  ACTIVITY.result,
  LEDGER.problems,
  PLAN.topic,
  PLAN.target,
  PLAN.steps,
  PLAN.when,
]);

/** Where the community speaks of itself. Partners, hosts and titles may well name another one. */
const OWN: ReadonlySet<Field> = new Set<Field>([
  ...TOLD,
  ACTIVITY.summary,
  ACTIVITY.result,
  LEDGER.signedBy,
  LEDGER.motto,
  LEDGER.guidance,
  LEDGER.problems,
  PLAN.topic,
  PLAN.target,
  PLAN.steps,
  CAMPAIGN.name,
  ...Object.values(ARCHIVE),
]);

/** Private numbers, unfit wording and another community's name in the ledger's own words: 提醒, all of them. */
export function checkTexts({ community }: Ledger, words: readonly Words[], report: ReportProblem): void {
  const own = community as Community | undefined;
  for (const { field, text, node } of words) {
    for (const secret of privacyFaults(text)) report(secret, '提醒', { field: field.zh }, node);
    if (PROSE.has(field))
      for (const { code, args } of wordingFaults(text)) report(code, '提醒', args, within(node, args.text));
    const other = own?.name && OWN.has(field) ? otherCommunity(text, own) : undefined;
    if (other && own)
      report('other-community', '提醒', { text: other.text, own: own.name }, within(node, other.text, other.at));
  }
}
