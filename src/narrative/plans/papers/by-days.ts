import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { isScheme } from '../common-setting.js';
import { dayOf } from './plan-tree.js';
import { isFrame } from './scheme.js';

/**
 * A paper on something that is held with its plans, and the headings over them, by their days, where each has one: what comes first stands first.
 * What only asks for something (注意事项) keeps its place.
 */
export const byDays = oncePer((ledger: Ledger): Ledger => {
  if (!isScheme(ledger)) return ledger;
  const asks = new Set(ledger.themes.filter(({ title }) => isFrame(title)).flatMap(({ takes }) => takes));
  const isHeld = ({ id }: Plan) => id === undefined || !asks.has(id);
  const held = ledger.plans.filter(isHeld);
  if (held.length < 2 || held.some((plan) => dayOf(plan) === undefined)) return ledger;
  const plans = [...sorted(held, dayOf), ...ledger.plans.filter((plan) => !isHeld(plan))];
  const firstOf = ({ takes }: Ledger['themes'][number]) =>
    dayOf(plans.find(({ id }) => id !== undefined && takes.includes(id)) ?? {});
  const own = ledger.themes.filter(({ title }) => !isFrame(title));
  if (own.some((theme) => firstOf(theme) === undefined)) return { ...ledger, plans };
  return {
    ...ledger,
    plans,
    themes: [...sorted(own, firstOf), ...ledger.themes.filter(({ title }) => isFrame(title))],
  };
});

const sorted = <T>(all: readonly T[], dayIn: (one: T) => number | undefined): readonly T[] =>
  [...all].sort((a, b) => (dayIn(a) ?? 0) - (dayIn(b) ?? 0));
