import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { aimsApart, withThoseMeant } from './aims-last.js';
import { asTyped } from './as-typed.js';
import { withNamedDay } from './deed-first.js';
import { missedBy } from './lift-to-standard.js';
import { merged, sharesOf } from './merged-steps.js';
import { measureOf, proofOf } from './plan-measure.js';
import { beforeVerb, quotedDay, timesOf, yearNamed } from './plan-time.js';
import { isSeries, isVerbal, taskTarget } from './task-target.js';
import { reasonOf, withoutSaidTime, withReason } from './tell-reason.js';
import { campaignOf } from './tell-task.js';

/**
 * One plan as a step of 下一步打算, without its end mark: what for, what, by when, by whom. The report has told its rows, and numbers its
 * steps: when stands first, as in the plan, and never as a tail (…，3月至8月进行). Who answers is named with each step and at its
 * end, whatever the table of the plans says: of two reports that differ in nothing else heads of offices chose the one that says it.
 */
export function tellStep(typed: Plan, ledger: Ledger): Pieces {
  const given = withoutSaidTime(withNamedDay(asTyped(typed)), planPeriod(ledger));
  const typedOnce = withThoseMeant({ ...given, measure: proofOf(given).measure });
  const apart = aimsApart(typedOnce);
  const steps = ownSteps(apart?.plan ?? typedOnce);
  const aimed = steps === undefined ? undefined : apart;
  const plan = aimed?.plan ?? typedOnce;
  const target = taskTarget(plan);
  const { prefix: time, suffix } = timesOf(plan.when, target);
  const verbal = isVerbal(target);
  const campaign = campaignOf(plan, target);
  const year = time === undefined && campaign === undefined ? yearNamed(plan, target, ledger) : undefined;
  const [first, before] = verbal ? [undefined, time ?? year] : [time];
  const series = isSeries(plan.topic) && verbal && !target.includes(plan.topic) ? plan.topic : undefined;
  const { facing, behind } = reasonOf(plan);
  const short = facing ? undefined : unsaid(missedBy(plan, ledger), target);
  const owner = plan.owner && !target.includes(plan.owner) ? plan.owner : undefined;
  const said = fillPattern('步', {
    针对: facing,
    指标: short && !short.isLimit ? short.name : undefined,
    减: short?.isLimit ? short.name : undefined,
    标准: short && !short.isLimit ? [short.standard] : undefined,
    至多: short?.isLimit ? [short.standard] : undefined,
    先: first,
    办: campaign,
    题: series,
    目标: `${before ? '' : (year ?? '')}${target}`,
    日: beforeVerb(before, target),
    后: suffix,
    量: [steps, aimed ? aimed.aims : measureOf(plan, target)].filter((part) => part).join('，'),
    谁: owner,
  });
  return withReason(said, behind);
}

/**
 * 为使物业管理覆盖率达到90% is not said of 覆盖率达到100%, nor of a target that names the matter itself, or all of it: 入室盗窃不超过2起, 余下15栋全部签约.
 */
function unsaid(short: ReturnType<typeof missedBy>, target: string): ReturnType<typeof missedBy> {
  if (!short) return undefined;
  const named = target.split(short.name.slice(-3)).slice(1);
  const says =
    named.some((behind) => /^[^，；]{0,4}\d/.test(behind)) ||
    /全部|全覆盖|一户不落/.test(target) ||
    target.includes(wordsOf([short.standard])) ||
    shareRun(short.name, target, SAME);
  return says ? undefined : short;
}
/** Characters by which a target names what an indicator measures. */
const SAME = 4;

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
