import type { Ledger, Plan } from '../../ledger/ledger.js';

/** When and where the whole of an occasion is. */
export interface Setting {
  readonly when?: string;
  readonly place?: string;
}

/** So many plans, and that share of those that have the field, make a day or a place that of the whole paper. */
const [LEAST, SHARE] = [3, 0.6];

/** What nearly every plan of an occasion would say again: its day and its place. 全年 and the like are no occasion. */
export function commonSetting({ plans }: Pick<Ledger, 'plans'>): Setting {
  const when = shared(plans.map((plan) => plan.when));
  const place = shared(plans.map((plan) => plan.place));
  return { ...(when && /\d日/.test(when) && { when }), ...(place && { place }) };
}

/** The plans without what the opening says of all. */
export function withoutSetting(plans: readonly Plan[], { when, place }: Setting): readonly Plan[] {
  if (!when && !place) return plans;
  return plans.map((plan) => ({
    ...plan,
    when: plan.when === when ? undefined : plan.when,
    place: plan.place === place ? undefined : plan.place,
  }));
}

function shared(values: readonly (string | undefined)[]): string | undefined {
  const typed = values.filter((value) => value !== undefined);
  const counts = Map.groupBy(typed, (value) => value);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  return most && most.length >= LEAST && most.length >= typed.length * SHARE ? most[0] : undefined;
}
