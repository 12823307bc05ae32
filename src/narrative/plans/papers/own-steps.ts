import { type FactRecord, list } from '../../../facts/fact.js';
import { nextPlans } from '../../../facts/next-steps.js';
import { type Passage, passage } from '../../../facts/passage.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { allocate } from '../../matters/allocate.js';
import { matters } from '../../matters/matter.js';
import { ownName } from '../../matters/whose-paper.js';
import { asPoint, lacksVerb } from '../../phrases/as-point.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { joined, wordsOf } from '../../phrases/piece.js';
import { TASKS } from '../../phrases/sizes.js';
import { hasPlanThemes, planThemes } from '../own-themes.js';
import { isVerbal } from '../task/task-target.js';
import { LEFT_TITLE, leftParts, plansOf } from './plan-homes.js';
import { withReadyPlans } from './ready-plans.js';
import { toldTasks } from './told-tasks.js';
import { withTopicThemes } from './topic-themes.js';
import { type StepTeller, stepTeller } from './whole-step.js';

/** The points of 下一步打算, and what stands behind them without a number. */
export interface OwnSteps {
  readonly points: ReturnType<typeof list<FactRecord>>;
  readonly besides: Passage | undefined;
}

/**
 * 下一步打算 where no field of work has to be found for the plans: one by one, in their order, for the headings of a year that is over (抢险转移) are none of
 * what is to be done. Headings that take plans by their 编号 are for them: each plan once, several of one 专题 that none of them takes are a point of their
 * own, and what is left stands behind the points (此外，…). Many plans without headings go by the report's, or by fields; empty where those take none.
 */
export function ownSteps(whole: Ledger, annexed: boolean): OwnSteps {
  const ready = withReadyPlans(whole);
  if (ready.plans.length <= TASKS.flat && !hasPlanThemes(ready)) {
    const tell = stepTeller(ready, annexed);
    const points = byTopic(ready.plans).map((plans) => stepRecord(undefined, plans, tell));
    return { points: pointsOf(points), besides: undefined };
  }
  const ledger = planThemes(withTopicThemes(ready));
  const tell = stepTeller(ledger, annexed);
  const themes = allocate(ledger, matters(ledger), []);
  const homes = plansOf(ledger, themes);
  const placed = new Set([...homes.values()].flat());
  const left = ledger.plans.filter((plan) => !placed.has(plan));
  // 下一步, under 下一步打算, is no field of work.
  const parts = leftParts(left);
  // 全民健身 beside 抓好演出和培训: where one of them has no verb, none is given one.
  const isVerbless = themes.some(
    (theme) => !NEXT.test(theme.key) && (homes.get(theme) ?? []).length > 0 && lacksVerb(theme.key),
  );
  const ofThemes = themes.flatMap((theme): readonly FactRecord[] => {
    const plans = homes.get(theme) ?? [];
    return NEXT.test(theme.key)
      ? plans.map((plan) => stepRecord(undefined, [plan], tell))
      : [stepRecord(theme.key, plans, tell, isVerbless)];
  });
  const { named, others } = leftSteps(parts, tell);
  return {
    points: pointsOf(placed.size > 0 ? [...ofThemes, ...named] : []),
    besides: placed.size > 0 && others.length > 0 ? passage(joined(toldTasks(others))) : undefined,
  };
}

const pointsOf = (all: readonly FactRecord[]): OwnSteps['points'] =>
  list<FactRecord>(
    all.filter(({ 任务 }) => 任务),
    { 标题: undefined, 任务: undefined },
  );

/** What no theme takes: a task or two of a field, or of none, have no point of their own; more of them have, with its name. */
function leftSteps(parts: ReturnType<typeof leftParts>, tell: StepTeller) {
  const isAlone = ({ title, plans }: (typeof parts)[number]) =>
    plans.length === 1 || (plans.length <= ALONE && title === LEFT_TITLE);
  return {
    named: parts.filter((part) => !isAlone(part)).map(({ title, plans }) => stepRecord(title, plans, tell)),
    others: parts.filter(isAlone).flatMap(({ plans }) => plans.map(tell)),
  };
}
/** So many tasks of no field. */
const ALONE = 3;

const NEXT =
  /^(?:下一?步|下一阶段|下阶段|今后|明年|来年|\d{4}年)(?:的|主要)?(?:工作)?(?:打算|计划|安排|思路|设想|措施|任务|重点)?$/;

/** Neighbours of one 专题 are one point, where there are too many points otherwise. */
function byTopic(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const groups: Plan[][] = [];
  for (const plan of plans) {
    const last = groups.at(-1);
    const fits = last && last.length < PER_POINT && last[0]?.topic === plan.topic && plan.topic !== '其他';
    if (fits && plans.length > TASKS.single) last.push(plan);
    else groups.push([plan]);
  }
  return groups;
}

const PER_POINT = 4;

/** One or two plans as a sentence of their own, without a list: 2026年，社区将…. */
export function fewSteps(whole: Ledger, annexed: boolean): Passage | undefined {
  const ledger = withReadyPlans(whole);
  const [first, second, ...more] = ledger.plans.map(stepTeller(ledger, annexed));
  if (!first || more.length > 0) return undefined;
  const said = [first, ...(second ? [second] : [])];
  if (said.some((task) => /[。；：]/.test(wordsOf(task)))) return undefined;
  const done = said.every((task) => isDone(wordsOf(task)));
  const will = done || !second;
  const slots = {
    期间: planPeriod(ledger).name,
    任务: will && ON_A_DAY.test(wordsOf(first)) ? fillPattern('将于', { 任务: first }) : first,
  };
  if (!second)
    return passage(done ? fillPattern('一步打算', { ...slots, 主: ownName(ledger) }) : fillPattern('一步任务', slots));
  return passage(fillPattern(done ? '两步打算' : '两步任务', { ...slots, 主: ownName(ledger), 又: second }));
}

/** 将于9月23日参加…: a day behind 将 has its word. */
const ON_A_DAY = /^\d{1,2}月/;

/** 将〈任务〉: something that is done, or how. */
const isDone = (task: string) => isVerbal(task) || /^(?:针对|为使|以|按|对)/.test(task);

/** By fields of work: the steps of each. */
export function stepsByField(whole: Ledger, annexed: boolean): FactRecord {
  const ledger = withReadyPlans(whole);
  const tell = stepTeller(ledger, annexed);
  return Object.fromEntries(
    Object.entries(nextPlans(ledger)).map(([field, plans]) => [
      field,
      list(
        plans.map((plan) => passage(joined(tell(plan)))),
        passage([]),
      ),
    ]),
  );
}

/** Few and short ones stand in one paragraph. */
export const stepsAreShort = ({ plans }: Ledger): boolean =>
  plans.length < TASKS.oneParagraph &&
  plans.every(({ target = '', problem = '' }) => target.length + problem.length < 40);

function stepRecord(title: string | undefined, plans: readonly Plan[], tell: StepTeller, asTyped = false): FactRecord {
  const steps = plans.map(tell);
  return {
    标题: title && (asTyped ? title : asPoint(title)),
    任务: steps.length > 0 ? passage(joined(toldTasks(steps))) : undefined,
  };
}
