import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { aimsApart, withThoseMeant } from './aims-last.js';
import { merged, sharesOf } from './merged-steps.js';
import { actorsOf } from './plan-actors.js';
import { measureOf } from './plan-measure.js';
import { beforeVerb, quotedDay, timesOf, yearNamed } from './plan-time.js';
import { missedBy } from './shortcomings.js';
import { isSeries, isVerbal, taskTarget } from './task-target.js';
import { reasonOf, withoutSaidTime, withReason } from './tell-reason.js';
import { campaignOf } from './tell-task.js';

/**
 * One plan as a step of 下一步打算, without its end mark: what for, what, by when, by whom. The report has told its rows, and numbers its
 * steps: when stands first, as in the plan, and never as a tail (…，3月至8月进行). Who answers is named with each step, whatever the table of the plans says: of two reports
 * that differ in nothing else heads of offices chose the one that says it.
 */
export function tellStep(typed: Plan, ledger: Ledger): Pieces {
  const whole = withThoseMeant(withoutSaidTime(typed, planPeriod(ledger)));
  const apart = aimsApart(whole);
  const steps = ownSteps(apart?.plan ?? whole);
  const aimed = steps === undefined ? undefined : apart;
  const plan = aimed?.plan ?? whole;
  const target = taskTarget(plan);
  const { prefix: time, suffix } = timesOf(plan.when, target);
  const verbal = isVerbal(target);
  const campaign = campaignOf(plan, target);
  const year = time === undefined && campaign === undefined ? yearNamed(plan, target, ledger) : undefined;
  const [first, before] = verbal ? [undefined, time ?? year] : [time];
  const series = isSeries(plan.topic) && verbal && !target.includes(plan.topic) ? plan.topic : undefined;
  const { facing, behind } = reasonOf(plan);
  const { who, owned } = verbal ? actorsOf(plan, target, target, {}) : { owned: false };
  // 道德讲堂每季一堂: a series is its own subject.
  const acts = who !== undefined && owned && !before && series === undefined;
  const short = facing ? undefined : unsaid(missedBy(plan, ledger), target);
  const said = fillPattern('步', {
    针对: facing,
    指标: short?.name,
    标准: short && [short.standard],
    先: first,
    办: campaign,
    题: series,
    目标: acts ? `${who}${target}` : `${before ? '' : (year ?? '')}${target}`,
    日: beforeVerb(before, target),
    后: suffix,
    量: [steps, aimed ? aimed.aims : measureOf(plan, target)].filter((part) => part).join('，'),
    谁: plan.owner && !target.includes(plan.owner) && !acts ? plan.owner : undefined,
  });
  return withReason(said, behind);
}

/** 为使物业管理覆盖率达到90% is not said of 覆盖率达到100%: the target says itself what the rate is to come to. */
const unsaid = (short: ReturnType<typeof missedBy>, target: string) =>
  short &&
  target
    .split(short.name.slice(-3))
    .slice(1)
    .some((behind) => /^[^，；]{0,4}\d/.test(behind))
    ? undefined
    : short;

/** 帮助贫困户脱贫 with 2026年：脱贫127户 and 2027年：脱贫37户: what a step is made of is said with it, where it has numbers or times. */
function ownSteps({ steps, target = '' }: Plan): string | undefined {
  const said = steps.map((step) =>
    withoutEnd(step).replace(/^([^：，]{2,12})：/, (_, when: string) => quotedDay(when)),
  );
  const fits =
    said.length > 0 &&
    said.length <= STEPS &&
    said.some((step) => /\d/.test(step)) &&
    !said.some((step) => /[；。]/.test(step)) &&
    !said.every((step) => target.includes(step));
  return fits ? (sharesOf(said, target) ?? merged(said).join('，')) : undefined;
}
const STEPS = 3;
