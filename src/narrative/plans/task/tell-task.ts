import { escaped } from '../../../chinese/escaped.js';
import { formerly, planPeriod } from '../../../facts/plan-period.js';
import type { Activity, Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isScheme } from '../common-setting.js';
import { type Aimed, aimsApart, withThoseMeant } from './aims-last.js';
import { asTyped } from './as-typed.js';
import { bareAim } from './bare-aim.js';
import { withCountGrown } from './count-grown.js';
import {
  asRegularWork,
  withCounts,
  withCountWithin,
  withDeedFirst,
  withNamedDay,
  withRhythmWithin,
  withWayFirst,
} from './deed-first.js';
import { withEnd } from './end-of-item.js';
import { madeUpOf } from './made-up-of.js';
import { backgroundOf, setUp } from './plan-background.js';
import { baseOf, basisOf, riseOf } from './plan-base.js';
import { measureOf } from './plan-measure.js';
import { answering } from './plan-owner.js';
import { ownPlace } from './plan-places.js';
import { sayStage, stageIn } from './plan-stage.js';
import { oneStep, planParts, withSteps } from './plan-steps.js';
import { isAllYear, isDated, timesOf } from './plan-time.js';
import { type SaidTask, sayTask, type TaskParts } from './say-task.js';
import { shortcomings } from './shortcomings.js';
import { isCampaign, taskTarget } from './task-target.js';
import { type Reason, reasonOf, withoutSaidTime, withReason } from './tell-reason.js';
import { withThoseSent } from './those-sent.js';
import { withBase, withFigures } from './with-base.js';

/** One plan as a sentence without its end mark, and the rows that it builds on: those are not told again. */
export interface Task {
  /** With the campaign that it belongs to, where the target does not say it. */
  readonly whole: Pieces;
  /** Without that, for a place where the campaign has just been named. */
  readonly short: Pieces;
  /** As an item of a numbered list. */
  readonly listed: Pieces;
  /** As an item of a list by dates; as `listed` where it has none. */
  readonly dated: Pieces;
  readonly rows: readonly Activity[];
}

/** A plan is said once, however many sections and papers ask for it. */
export const tellTask = (plan: Plan, ledger: Ledger): Task => tasksOf(ledger)(plan);

const tasksOf = oncePer((ledger: Ledger) => oncePer((plan: Plan) => withEnd(plan, ledger, sayPlan)));

function sayPlan(given: Plan, ledger: Ledger): Task {
  const typed = asRegularWork(asTyped(ownPlace(given, ledger)));
  const stage = stageIn(typed, ledger);
  if (!stage)
    return saySteps(
      withThoseSent(withCountWithin(withCounts(withRhythmWithin(withNamedDay(withWayFirst(withDeedFirst(typed))))))),
      ledger,
    );
  const { whole, short, listed, dated, rows } = saySteps(stage.plan, ledger);
  return {
    whole: sayStage(stage, whole),
    short: sayStage(stage, short),
    listed: sayStage(stage, listed),
    dated: sayStage(stage, dated),
    rows,
  };
}

function saySteps(typed: Plan, ledger: Ledger): Task {
  const plan = withThoseMeant(typed);
  const { apart, ...task } = sayWithoutSteps(plan, ledger);
  const aimed = aimsApart(plan);
  const bare = aimed && sayWithoutSteps(aimed.plan, ledger);
  const step = (form: Form) => {
    const stepped = withSteps(task[form], plan);
    const said = aimed && bare && aimsLast({ stepped, task: task[form], bare: bare[form] }, plan, aimed);
    return withReason(said ?? stepped, apart);
  };
  return { ...task, whole: step('whole'), short: step('short'), listed: step('listed'), dated: step('dated') };
}

type Form = 'whole' | 'short' | 'listed' | 'dated';

/** Steps that go on in the same sentence, or could, come before what the task is to bring about: 开办家长学校，提高青少年法律素质. */
function aimsLast(
  { stepped, task, bare }: { readonly stepped: Pieces; readonly task: Pieces; readonly bare: Pieces },
  { steps }: Plan,
  { aims, plan }: Aimed,
): Pieces | undefined {
  if (planParts(plan) !== undefined) return oneStep({ 任务: bare, 步骤: aims });
  const added = wordsOf(stepped).replace(OWNER, '').slice(wordsOf(task).replace(OWNER, '').length);
  // A short list of what is done is no list before what comes of it.
  const told = /^：[^：。，]*；/.test(added)
    ? added.slice(1).replaceAll('；', '，').replace(/。$/, '')
    : added.slice(1);
  const goesOn = /^[，；]/.test(added) && !/[。：]/.test(added);
  const could =
    /^[。：]/.test(added) &&
    (added.startsWith('。') || /；/.test(added)) &&
    steps.length <= FEW &&
    told.length <= SHORT &&
    !/[。：；]/.test(told);
  if (!goesOn && !could) return undefined;
  const done = added.startsWith('；')
    ? fillPattern('后步', { 任务: bare, 步骤: told })
    : oneStep({ 任务: bare, 步骤: told });
  return oneStep({ 任务: done, 步骤: aims });
}
const OWNER = /，由[^，。；]{1,20}负责$/;
/** So many steps, in so many characters, are no sentence of their own. */
const [FEW, SHORT] = [4, 44];

function sayWithoutSteps(typed: Plan, ledger: Ledger): Task & { readonly apart?: string | undefined } {
  const timed = withoutSaidTime(typed, planPeriod(ledger));
  const { plan, target: whole } = madeUpOf(timed, setUp(timed, taskTarget(timed), ledger));
  const known = backgroundOf(plan, ledger);
  // 在现有15盏路灯的基础上再装30盏
  const named = known.named
    ? whole.replace(new RegExp(`(?<=^|，|[装建种添增设])${escaped(known.named)}(?=[再\\d])`), '')
    : whole;
  const grown = tellRise(plan, named, ledger);
  if (grown) return grown;
  const { counted, before: were = [], stands = [], stage, rows } = basisOf(plan, ledger);
  const target = withCountGrown(named, rows);
  const based = withBase(target, were);
  // 登记7074人 of the problem is the figure that stood before it.
  const figures = wordsOf(stands).match(/\d[\d.]*/g) ?? [];
  const isSaid = figures.length > 0 && figures.every((figure) => plan.problem?.includes(figure));
  const base = stands.length > 0 && !isSaid ? fillPattern('上年基数', { 何时: formerly(ledger), 基数: stands }) : [];
  const { facing, behind, before } = asBackground(reasonOf(located(unsaid(plan, ledger), ledger)), ledger);
  // What is wrong leads to the task by itself: 针对…的问题，在…的基础上 would be two ways to begin.
  // Nor is 纳凉晚会9场 what 建场史馆一处，举办纳凉晚会10场 begins upon.
  const [first = ''] = target.split('，');
  const isLater = were.some(({ name, isRate }) => !isRate && !shareRun(name, first, 2) && shareRun(name, target, 2));
  const from =
    facing !== undefined || (based && were.length > 0) || isLater
      ? undefined
      : counted
        ? fillPattern('在基数上', { 何时: formerly(ledger), 基数: counted })
        : target === named
          ? stage
          : undefined;
  const ground = from || counted || base.length > 0 ? {} : known;
  const topic = campaignOf(plan, target);
  const parts = bareAim({
    plan,
    ledger,
    before:
      ground.apart ?? (before === undefined ? base : strung([[before], ...(base.length > 0 ? [base] : [])], '。')),
    facing,
    from: from ?? ground.from,
    target: ground.taught === undefined ? (based?.target ?? target) : `${based?.target ?? target}，${ground.taught}`,
  });
  const say = (task: SaidTask) => withFigures(withReason(task.said, behind), based?.figures ?? []);
  // Behind a sentence on what there is, 要 begins what is to be done.
  const listed = ground.apart === undefined || isScheme(ledger);
  const { apart } = sayTask({ ...parts, topic, listed });
  return {
    ...(apart !== undefined && { apart }),
    whole: say(sayTask({ ...parts, topic })),
    short: say(sayTask({ ...parts, topic: undefined })),
    listed: say(sayTask({ ...parts, topic, listed })),
    dated: say(sayDated({ ...parts, topic, listed })),
    rows,
  };
}

/** In a paper on what is held, how things stand is a sentence before it, and no reason why it has to be done. */
const asBackground = (reason: Reason, ledger: Ledger): Reason => {
  const { stands, behind } = reason;
  if (stands === undefined || !isScheme(ledger)) return reason;
  if (/^[^，。：\d]{4,12}$/.test(stands))
    return { facing: fillPattern('针对情况', { 情况: stands }), ...(behind && { behind }) };
  return { before: stands, ...(behind && { behind }) };
};

/** 关工委七月至八月要把编程夏令营由上年的12场扩至16场. */
function tellRise(plan: Plan, target: string, ledger: Ledger): Task | undefined {
  const rise = riseOf(target);
  const base = rise && baseOf(rise, ledger);
  if (!base) return undefined;
  const { body, post } = answering(plan, ledger, target, true);
  const { facing, behind } = reasonOf(unsaid(plan, ledger));
  const { prefix, suffix } = timesOf(plan.when, target);
  const slots = {
    针对: facing,
    后: [suffix, measureOf(plan, target)].flatMap((part) => part ?? []).join('，'),
    名: rise.name,
    何时: base.now ? patternWords('现有') : formerly(ledger),
    基数: base.pieces,
    升到: rise.to,
    余下: rise.rest,
  };
  const say = (time: string | undefined) =>
    body
      ? fillPattern('组织增到', { ...slots, 时间: time, 谁: body })
      : fillPattern('增到', { ...slots, 时间: time, 岗: post });
  const [said, bare] = [say(prefix), say(undefined)].map((task) => withReason(task, behind)) as [Pieces, Pieces];
  const dated = prefix === undefined ? said : fillPattern('期任务', { 时间: prefix, 任务: bare });
  return { whole: said, short: said, listed: said, dated, rows: base.rows };
}

/** Its problem is what is told of an indicator that falls short: that stands before the task already. */
const saysGap = ({ problem = '' }: Plan, ledger: Ledger) =>
  shortcomings(ledger).some(({ said }) => wordsOf(said).includes(withoutEnd(problem)));

/** 地处城区边缘: it is the community that does. */
const located = (plan: Plan, { community }: Ledger): Plan =>
  plan.cause && LIES.test(plan.cause) ? { ...plan, cause: `${community.name}${plan.cause.trim()}` } : plan;
const LIES = /^\s*(?:地处|位于|坐落|毗邻|紧邻|紧靠|濒临|背靠|依山|临近|靠近)/;

/** A problem that has not been told with an indicator; a 措施 by itself says nothing without it. */
const unsaid = (plan: Plan, ledger: Ledger): Plan =>
  saysGap(plan, ledger) && (plan.id !== undefined || plan.when !== undefined || plan.basis.length > 0)
    ? { ...plan, problem: undefined }
    : plan;

/** The campaign of a plan whose target does not name it: ten items of what, otherwise? */
export function campaignOf({ topic }: Plan, target: string): string | undefined {
  return isCampaign(topic) && !target.includes(topic) ? `“${topic}”` : undefined;
}

/** 6月至7月：继续开展“读书月”. */
function sayDated(parts: TaskParts): SaidTask {
  const { plan, target } = parts;
  const time = isAllYear(plan) ? plan.when?.trim() : timesOf(plan.when, target).prefix;
  if (time === undefined) return sayTask(parts);
  const { said, apart } = sayTask({ ...parts, plan: { ...plan, when: undefined } });
  return { said: fillPattern('期任务', { 时间: time, 任务: said }), apart };
}

/** Whether a plan says when it is to be done: a day or a stretch of the year. */
export const hasDate = (plan: Plan) => isDated(timesOf(plan.when, taskTarget(plan)));
