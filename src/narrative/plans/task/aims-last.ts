import type { Plan } from '../../../ledger/ledger.js';
import { listedWords } from '../../phrases/piece.js';
import { measureOf } from './plan-measure.js';
import { taskTarget } from './task-target.js';

/** 提高居民意识, 让老人放心: what is to come of a task, behind what is done for it. */
const AIM =
  /^(?:不断|进一步|切实|努力|逐步|全面|有效|着力|大力|从而|真正)*(?:提高|提升|增强|增进|丰富|营造|满足|普及|促进|带动|方便|改善|激发|形成|拉近|降低|减少|杜绝|防止|预防|确保|保障|保证|给予(?=[^，]*(?:援助|帮助|救助)$)|使|让|达到|做到|发现|发掘(?=[^，]*人才$))(?!以下|[了过])/;

/** A plan without what is to come of it, and that in its words: steps that go on in the same sentence stand before it. */
export interface Aimed {
  readonly plan: Plan;
  readonly aims: string;
}

/**
 * 举办讲座，提高科普意识 with steps 讲卫生保健, and a measure: 举办讲座 and 提高科普意识，…. Undefined where a plan has no steps, or nothing to come of it.
 */
export function aimsApart(plan: Plan): Aimed | undefined {
  if (plan.steps.length === 0 || plan.target === undefined) return undefined;
  const clauses = plan.target.split('，');
  let end = clauses.length;
  while (end > 1 && AIM.test(clauses[end - 1] ?? '')) end -= 1;
  const measure = measureOf(plan, taskTarget(plan));
  const aims = [...clauses.slice(end), ...(measure === undefined ? [] : [measure])];
  if (aims.length === 0) return undefined;
  return { plan: { ...plan, target: clauses.slice(0, end).join('，'), measure: undefined }, aims: aims.join('，') };
}

/** 党员感到温暖, for 困难党员 and 行动不便的党员: those of them whom it means. */
export function withThoseMeant(plan: Plan): Plan {
  const { measure = '', audience, target = '' } = plan;
  const [first = '', ...others] = audience;
  if (others.length === 0 || audience.every((word) => target.includes(word))) return plan;
  for (let length = first.length - 1; length >= 2; length -= 1) {
    const end = first.slice(-length);
    if (measure.startsWith(end) && others.every((word) => word.endsWith(end)))
      return { ...plan, audience: [], measure: `${listedWords(audience)}${measure.slice(length)}` };
  }
  return plan;
}
