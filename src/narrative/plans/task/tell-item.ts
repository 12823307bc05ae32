import type { Plan } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { measureOf } from './plan-measure.js';
import { planParts, withSteps } from './plan-steps.js';
import { beforeVerb, timesOf } from './plan-time.js';
import { isCampaign, isSeries, isVerbal, taskTarget } from './task-target.js';
import { withoutSaidTime } from './tell-reason.js';

/** One plan as an item of a list, without its end mark: when, and what is to be done. 6月底前施划夜间错时车位60个. */
export const tellItem = (plan: Plan): Pieces => withSteps(itemOf(withoutSaidTime(plan)), plan);

function itemOf(plan: Plan): Pieces {
  const target = taskTarget(plan);
  const { prefix, suffix } = timesOf(plan.when, target);
  const verbal = isVerbal(target);
  const slots = {
    目标: target,
    后: [suffix, planParts(plan), measureOf(plan, target)].flatMap((part) => part ?? []).join('，'),
  };
  const unnamed = !target.includes(plan.topic);
  const named = isCampaign(plan.topic);
  const topic = unnamed && (named ? `“${plan.topic}”` : isSeries(plan.topic) && verbal ? plan.topic : undefined);
  if (topic) return fillPattern(named ? '条专项' : '条题', { ...slots, 时间: prefix, 题: topic });
  return verbal
    ? fillPattern('条做', { ...slots, 时间: beforeVerb(prefix) })
    : fillPattern('条', { ...slots, 时间: prefix });
}
