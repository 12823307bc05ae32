import { splitOutside } from '../../../chinese/split-outside.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { asRegularWork } from '../task/deed-first.js';
import { isSameProblem } from '../task/same-problem.js';
import { tellStep } from '../task/tell-step.js';
import { tellTask } from '../task/tell-task.js';
import { isMeasure } from './with-answers.js';

export type StepTeller = (plan: Plan) => Pieces;

/**
 * How 下一步打算 tells a plan. Where a table of the plans stands behind the report (`annexed`) that has who takes part and how it goes; where there is none,
 * what a short step leaves out is told with it, as the plan itself would: 值班人员坚持24小时值班制度，应急小组随时待命.
 */
export const stepTeller =
  (ledger: Ledger, annexed: boolean): StepTeller =>
  (typed) => {
    const plan = asRegularWork(inItsYear(unprefaced(typed, ledger), ledger));
    const step = tellStep(plan, ledger);
    if (annexed || !leavesOut(wordsOf(step), plan)) return step;
    const { owner } = plan;
    const whole = tellTask({ ...plan, basis: [], owner: undefined }, ledger).listed;
    return owner === undefined || wordsOf(whole).includes(owner)
      ? whole
      : strung([whole, [patternWords('由谁负责', { 谁: owner })]], '，');
  };

/** 去年伏旱断水 of a plan for the next year was this year's, which the report is on. */
function inItsYear(plan: Plan, ledger: Ledger): Plan {
  if (planPeriod(ledger).year !== ledger.year + 1) return plan;
  const now = (text: string | undefined) => text?.replace(/去年|上年/g, patternWords('今年'));
  const { problem, cause } = plan;
  const isTold = problem !== undefined && ledger.problems.some((text) => text.includes(withoutEnd(problem)));
  return { ...plan, problem: isTold ? problem : now(problem), cause: now(cause) };
}

const leavesOut = (said: string, { steps, participants, audience, partners, lecturers, place }: Plan): boolean =>
  [...steps.map(withoutEnd), ...participants, ...audience, ...partners, ...lecturers, ...(place ? [place] : [])].some(
    (one) => one !== '等' && !said.includes(one.replace(/^(?:社区|辖区|本村)(?=.{2})/, '')),
  );

/** A problem that stands among 存在问题, just before, is not said again, but where nothing else says what a 措施 is for. */
function unprefaced(plan: Plan, ledger: Ledger): Plan {
  const { problem } = plan;
  const { problems } = ledger;
  if (isMeasure(plan, ledger) && plan.owner === undefined) return withShortProblem(plan);
  const known = problem !== undefined && plan.target && problems.some((text) => isSameProblem(problem, text));
  return known ? { ...plan, problem: undefined } : plan;
}

/** 针对老园子树老了的问题，分三年挖老栽新: the rest of it, 产量一年不如一年, stands just before, and what is called wrong in two clauses is named by one. */
function withShortProblem(plan: Plan): Plan {
  const [first = '', ...rest] = splitOutside(withoutEnd(plan.problem ?? ''), '，');
  const named = rest.length > 0 && first.length >= NAMED && (holdsFault(first) || WORN.test(first));
  return named ? { ...plan, problem: first } : plan;
}
const WORN = /(?:老|旧|坏|破|烂|枯)了$/;
/** Characters. */
const NAMED = 5;
