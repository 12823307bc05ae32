import { groupBy } from '../../group-by.js';
import type { Ledger, Plan } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';

/** When and where the whole of an occasion is. */
export interface Occasion {
  readonly when?: string;
  readonly place?: string;
}

/** So many plans, and that share of those that have the field, make a day or a place that of the whole paper. */
const [LEAST, SHARE] = [3, 0.6];

/**
 * What nearly every item of an occasion would say again, its day and its place: the opening of its 工作计划 says it. 全年 and the like are no
 * occasion, and a paper without headings of its own has no such opening.
 */
export const commonSetting = oncePer(({ plans, themes }: Ledger): Occasion => {
  const taken = themes.flatMap(({ takes }) => takes);
  if (!plans.some(({ id }) => id !== undefined && taken.includes(id))) return {};
  const when = shared(plans.map((plan) => plan.when));
  const places = plans.flatMap((plan) => plan.place ?? []);
  const place = new Set(places).size === 1 ? shared(places) : undefined;
  return { ...(when && /\d日/.test(when) && { when }), ...(place && { place }) };
});

/** A plan without what the opening says of all. */
export const withoutSetting = (plan: Plan, { when, place }: Occasion): Plan => ({
  ...plan,
  when: plan.when === when ? undefined : plan.when,
  place: plan.place === place ? undefined : plan.place,
});

function shared(values: readonly (string | undefined)[]): string | undefined {
  const typed = values.filter((value) => value !== undefined);
  const [most] = [...groupBy(typed, (value) => value).values()].sort((a, b) => b.length - a.length);
  return most && most.length >= LEAST && most.length >= typed.length * SHARE ? most[0] : undefined;
}
