import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isScheme } from '../common-setting.js';
import { isBody } from '../task/plan-owner.js';
import { bareName } from './section-tasks.js';

/**
 * A paper on something that is held with the plan that is the whole of it (举办趣味运动会, in 趣味运动会方案): its day, its place, who holds it and for whom
 * are those of the paper, each under its heading, and what it says beside stays a task. As it is where no plan, or more than one, is the whole, or where
 * something would be lost.
 */
export const withWholeEvent = oncePer((ledger: Ledger): Ledger => {
  const { plans, event, matter, documentKind = '' } = ledger;
  if (!isScheme(ledger) || plans.length < 2) return ledger;
  const names = [matter, documentKind.replace(/(?:活动)?(?:实施|工作)?(?:方案|安排|计划)$/, '')].flatMap((name) => {
    const bare = bareName(name ?? '');
    return bare.length >= LEAST ? [bare] : [];
  });
  const [whole, ...more] = plans.filter(({ target = '' }) => names.includes(bareName(target.split('，')[0] ?? '')));
  if (!whole || more.length > 0 || plans.some(({ basis }) => whole.id !== undefined && basis.includes(whole.id)))
    return ledger;
  const rest = (whole.target ?? '').split('，').slice(1).join('，');
  const holds = whole.owner !== undefined && isBody(whole.owner) && !event?.hosts.length;
  const comers = [...whole.participants, ...whole.audience];
  const left: Plan = {
    ...whole,
    target: rest || undefined,
    when: undefined,
    place: undefined,
    participants: [],
    audience: [],
    owner: holds ? undefined : whole.owner,
  };
  if (!(whole.when || whole.place || holds || comers.length > 0)) return ledger;
  const says = rest !== '' || whole.steps.length > 0;
  if (!says && (left.owner || left.problem || left.measure || left.cause || left.partners.length > 0)) return ledger;
  if ((event?.when && whole.when) || (event?.place && whole.place) || (event?.participants.length && comers.length))
    return ledger;
  return {
    ...ledger,
    plans: plans.flatMap((plan) => (plan !== whole ? plan : says ? left : [])),
    event: {
      ...(event ?? NOTHING),
      when: event?.when ?? whole.when,
      place: event?.place ?? whole.place,
      hosts: holds && whole.owner ? [whole.owner] : (event?.hosts ?? []),
      participants: comers.length > 0 ? comers : (event?.participants ?? []),
    },
  };
});

/** 准备灯笼、元宵面、锅、棉线 among what is held, under no heading: what has to be there, and nothing that is done. */
export const withSupplies = oncePer((ledger: Ledger): Ledger => {
  const { plans, event, themes } = ledger;
  if (!isScheme(ledger) || themes.length > 0 || event?.supplies.length) return ledger;
  const needed = plans.flatMap((plan) => {
    const things = suppliesIn(plan);
    return things ? [{ plan, things }] : [];
  });
  const [only, ...more] = needed;
  if (!only || more.length > 0 || plans.length < 3) return ledger;
  return {
    ...ledger,
    plans: plans.filter((plan) => plan !== only.plan),
    event: { ...(event ?? NOTHING), supplies: only.things },
  };
});

function suppliesIn({ target = '', when, owner, place, steps, partners }: Plan): readonly string[] | undefined {
  const [, list] = /^(?:准备|备好|备齐|购买|购置|采购)([^，；。]+)$/.exec(withoutEnd(target)) ?? [];
  const things = list?.split('、') ?? [];
  const bare = !(when || owner || place || steps.length > 0 || partners.length > 0);
  return bare && things.length >= THINGS ? things : undefined;
}
const THINGS = 4;

/** Characters of a name that is one. */
const LEAST = 4;
const NOTHING: NonNullable<Ledger['event']> = {
  when: undefined,
  place: undefined,
  theme: undefined,
  hosts: [],
  organisers: [],
  participants: [],
  duties: [],
  prizes: [],
  supplies: [],
  budget: undefined,
  demands: [],
};
