import type { Ledger } from '../ledger/ledger.js';
import { TASKS } from './phrases/sizes.js';
import type { Paper } from './plans/paper.js';
import { isFlat } from './plans/papers/plan-flat.js';
import { hasOwnersTable } from './plans/task/plan-owner.js';

/**
 * Whether a table of the plans (工作安排) says more than the paper that it stands behind: not of a few, nor of those that a paper goes through one by
 * one with all that the table would say, as the plan does unless it leaves the posts to the table; and not where most plans have nothing to fill
 * its columns with. `paper`: undefined of a report.
 */
export function hasSchedule(ledger: Ledger, paper: Paper | undefined): boolean {
  const { plans } = ledger;
  const flat = isFlat(ledger);
  if (paper === '计划') return hasOwnersTable(ledger);
  if (plans.length < TASKS.oneParagraph || (flat && paper === undefined)) return false;
  const tells = paper === '要点' || (flat && paper === '规划');
  const held = plans.filter(({ when, owner }) => owner || (when && !tells)).length;
  return held * 2 >= plans.length;
}
