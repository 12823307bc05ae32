import { type FactRecord, list } from '../../facts/fact.js';
import { nextPlans } from '../../facts/next-steps.js';
import { passage } from '../../facts/passage.js';
import type { Ledger, Plan } from '../../ledger/ledger.js';
import { allocate } from '../deeds/allocate.js';
import { matters } from '../deeds/matter.js';
import { joined } from '../deeds/piece.js';
import { TASKS } from '../deeds/sizes.js';
import { withoutEnd } from '../deeds/without-end.js';
import { planThemes } from './own-themes.js';
import { plansOf } from './plan-homes.js';
import { withReadyPlans } from './ready-plans.js';
import { tellStep } from './tell-step.js';
import { toldTasks } from './told-tasks.js';

/**
 * 下一步打算 where no field of work has to be found for the plans: under the ledger's own themes, in their order, each plan once, what no theme
 * takes last and without a 标题; else a few plans one by one. Empty where there are many and no theme takes any: a report goes by fields then.
 */
export function ownSteps(whole: Ledger) {
  const ledger = planThemes(withReadyPlans(whole));
  const themes = allocate(ledger, matters(ledger), []);
  const homes = plansOf(ledger, themes);
  const placed = new Set([...homes.values()].flat());
  const left = ledger.plans.filter((plan) => !placed.has(plan));
  const ofThemes = themes.map((theme): FactRecord => stepRecord(theme.key, homes.get(theme) ?? [], ledger));
  const single = ledger.plans.length <= TASKS.single ? ledger.plans : [];
  const all =
    placed.size > 0
      ? [...ofThemes, stepRecord(undefined, left, ledger)]
      : single.map((plan) => stepRecord(undefined, [plan], ledger));
  return list<FactRecord>(
    all.filter(({ 任务 }) => 任务),
    { 标题: undefined, 任务: undefined },
  );
}

/** By fields of work: the steps of each. */
export function stepsByField(whole: Ledger): FactRecord {
  const ledger = withReadyPlans(whole);
  return Object.fromEntries(
    Object.entries(nextPlans(ledger)).map(([field, plans]) => [
      field,
      list(
        plans.map((plan) => passage(joined(tellStep(unprefaced(plan, ledger), ledger)))),
        passage([]),
      ),
    ]),
  );
}

/** Few and short ones stand in one paragraph. */
export const stepsAreShort = ({ plans }: Ledger): boolean =>
  plans.length < TASKS.oneParagraph &&
  plans.every(({ target = '', problem = '' }) => target.length + problem.length < 40);

function stepRecord(title: string | undefined, plans: readonly Plan[], ledger: Ledger): FactRecord {
  const steps = plans.map((plan) => tellStep(unprefaced(plan, ledger), ledger));
  return { 标题: title, 任务: steps.length > 0 ? passage(joined(toldTasks(steps))) : undefined };
}

/** A problem that stands among 存在问题, just before, is not said again. */
function unprefaced(plan: Plan, { problems }: Ledger): Plan {
  const { problem } = plan;
  const known = problem !== undefined && plan.target && problems.some((text) => text.includes(withoutEnd(problem)));
  return known ? { ...plan, problem: undefined } : plan;
}
