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

/** 活动方案, 实施方案: a paper on one thing that is held. */
export const isScheme = ({ documentKind = '', event }: Ledger): boolean =>
  /方案$|预案$|活动安排$/.test(documentKind) ||
  Object.values(event ?? {}).some((said) => said !== undefined && said.length > 0);

/**
 * What nearly every item of an occasion would say again, its day and its place, where 方案 does not say it. 全年 and the like are no occasion, and a
 * paper on nothing that is held and without headings of its own has no place to say it.
 */
export const commonSetting = oncePer((ledger: Ledger): Occasion => {
  const { plans, themes, event } = ledger;
  const taken = themes.flatMap(({ takes }) => takes);
  const scheme = isScheme(ledger);
  if (!scheme && !plans.some(({ id }) => id !== undefined && taken.includes(id))) return {};
  const least = scheme ? 2 : LEAST;
  // 活动前 is no day of its own.
  const times = plans.map((plan) => (plan.when && RELATIVE.test(plan.when) ? undefined : plan.when?.trim()));
  const when = event?.when ?? shared(times, least) ?? (scheme ? sameDay(times) : undefined);
  const places = plans.flatMap((plan) => plan.place ?? []);
  const place = event?.place ?? (new Set(places).size === 1 ? shared(places, least) : undefined);
  const isDay = when !== undefined && (event?.when !== undefined || (scheme ? OCCASION : /\d[日号]/).test(when));
  return { ...(isDay && { when }), ...(place && { place }) };
});

/** A plan without what is said of all: its day where that is the day of the whole, 9月6日起 where the whole begins then. */
export const withoutSetting = (plan: Plan, { when, place }: Occasion): Plan => ({
  ...plan,
  when: when === undefined ? plan.when : timeWithin(plan.when?.trim(), when.trim()),
  place: plan.place === place ? undefined : plan.place,
});

/** 10月21日上午 within 10月21日 is 上午, 9月6日起 of a whole that begins then nothing. */
function timeWithin(own: string | undefined, whole: string): string | undefined {
  if (own === undefined || bare(own) === bare(whole)) return undefined;
  if (/起$/.test(own) && bare(own).slice(0, -1) === bare(whole).split(/[至到—-]/)[0]) return undefined;
  const day = SPAN.test(whole) ? undefined : DAY.exec(bare(whole))?.[0];
  const rest = day !== undefined && bare(own).startsWith(day) ? bare(own).slice(day.length) : '';
  return /^[上下中晚早凌傍\d]/.test(rest) ? rest : own;
}

/** A day, a month, a festival. */
const OCCASION = /^(?:\d{4}年)?\d+月|\d[日号]|(?:期间|前后|当天|上午|下午)$/;

/** Without the year and the signs of a day: 2023年10月21日 and 10月21号 are the same. */
const bare = (when: string) =>
  when
    .replace(/^(?:初定|暂定|拟定|拟)(?:于|在|为)?/, '')
    .replace(/^\d{4}年/, '')
    .replace(/(?<=\d)[日号]/g, '');
const DAY = /^\d{1,2}月\d{1,2}/;
const CLOCK = /^(?:[上中下]午|晚上?|早上?)?\d{1,2}[:：点时]/;
const SPAN = /\d[日号]?[至到—-]/;

/** 6月15日上午, 6月15日下午: the day of all of them, as the first says it. */
function sameDay(times: readonly (string | undefined)[]): string | undefined {
  // 3月12日8:30, 8:40, 9:00至11:00: the hours of one day, beside which what has no hour is no other day's.
  const hours = times.filter((when) => when && CLOCK.test(when));
  const dated = hours.length > 0 ? times.filter((when) => when && !CLOCK.test(when)) : times;
  const days = new Set(dated.map((when) => (when && !SPAN.test(when) ? DAY.exec(bare(when))?.[0] : undefined)));
  const [only, ...others] = days;
  return times.length > 1 && only !== undefined && others.length === 0
    ? /^[^月]{0,9}月\d{1,2}[日号]/.exec(dated[0] ?? '')?.[0]
    : undefined;
}

function shared(values: readonly (string | undefined)[], least: number): string | undefined {
  const typed = values.filter((value) => value !== undefined);
  const [most] = [...groupBy(typed, (value) => value).values()].sort((a, b) => b.length - a.length);
  return most && most.length >= least && most.length >= typed.length * SHARE ? most[0] : undefined;
}

const RELATIVE = /^(?:活动|会议|比赛|演出|节日)(?:开始|结束)?(?:前|后|期间|当天)$/;

/** 活动前 under 事前准备, 活动后 under 活动结束后安排: the heading has said so. */
export function withoutHeadingTime(plan: Plan, { themes }: Ledger): Plan {
  const [, side] = /^(?:活动|会议|比赛|演出|节日)(?:结束)?(前|后)$/.exec(plan.when ?? '') ?? [];
  const heading = themes.find(({ takes }) => plan.id !== undefined && takes.includes(plan.id))?.title ?? '';
  const said = side === '前' ? /前|准备|筹备/ : /后|结束|收尾|总结/;
  return side !== undefined && said.test(heading) && !/[和与及、]/.test(heading) ? { ...plan, when: undefined } : plan;
}
