import type { Ledger, Plan } from '../../../ledger/ledger.js';

/** 到工厂设点，筛查率达到75%: which rate, as the indicator that the plan builds on (对应) calls it, or the only one of that name. */
export function withRateNamed(plan: Plan, { indicators }: Ledger): Plan {
  const { target = '', basis } = plan;
  const short = target.includes('率') ? SHORT.exec(target)?.[2] : undefined;
  if (short === undefined) return plan;
  const named = indicators.map(({ name }) => name).filter((name) => name.endsWith(short) && name !== short);
  const [only, ...others] = named.length > 1 ? named.filter((name) => basis.includes(name)) : named;
  if (!only || others.length > 0 || target.includes(only)) return plan;
  return { ...plan, target: target.replace(SHORT, (_, mark: string) => mark + only) };
}

/** Three characters, with which a clause begins, and a number. */
const SHORT = /(^|，)(\p{Script=Han}{2}率)(?=[^，；\d]{0,4}\d)/u;
