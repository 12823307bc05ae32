import { runsCampaigns } from '../facts/campaign-facts.js';
import { tellable } from '../facts/held.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SectionSpec } from './matters/section.js';
import type { Paper } from './plans/paper.js';
import { planFacts } from './plans/papers/plan-facts.js';
import { planKind } from './plans/plan-kind.js';

/** What the head of a template says of its paper: which plan it is, and which sections tell rows. */
interface PaperForm {
  readonly paper?: Paper;
  readonly sections?: readonly unknown[];
}

/**
 * Whether a ledger means to make a paper at all. One whose 文种 is a plan and that has done nothing makes that; a plan of one event makes no report on a year, and a ledger of one matter that has put the sample's
 * campaigns aside and measures nothing makes no plan against standards: what these lack is nothing to go after.
 */
export const suits = (ledger: Ledger, form: PaperForm): boolean => whyUnsuited(ledger, form) === undefined;

/** kind: the ledger is a plan by its 文种. rows: nothing was done. standards: there are none that it goes by. */
export type WhyUnsuited = 'kind' | 'rows' | 'standards';

export function whyUnsuited(ledger: Ledger, { paper, sections = [] }: PaperForm): WhyUnsuited | undefined {
  // 计划, 方案 and 安排 are names of the plan alone: with nothing done there is nothing else to make.
  if (planKind(ledger) && ledger.plans.length > 0 && tellable(ledger.activities).length === 0)
    return paper === '计划' ? undefined : 'kind';
  if (paper === undefined && sections.length > 0)
    return hasRows(ledger) || ledger.plans.length === 0 ? undefined : 'rows';
  const measured = ledger.indicators.some(({ target }) => target !== undefined);
  return paper !== '规划' || measured || runsCampaigns(ledger) ? undefined : 'standards';
}

/** Whether a plan has anything to say: its standards, tasks, what falls short, or what goes on. Asked of ledgers without plans; the others have their plans. */
export const hasPlan = (ledger: Ledger, { paper, sections }: PlanForm): boolean =>
  ledger.plans.length > 0 || paper === '规划' || planFacts(ledger, sections, paper).head.有 !== undefined;

interface PlanForm {
  readonly paper: Paper;
  readonly sections: readonly SectionSpec[];
}

const hasRows = (ledger: Ledger) =>
  tellable(ledger.activities).length > 0 ||
  [
    ledger.organisations,
    ledger.facilities,
    ledger.practices,
    ledger.investments,
    ledger.honours,
    ledger.roleModels,
  ].some((rows) => rows.length > 0);
