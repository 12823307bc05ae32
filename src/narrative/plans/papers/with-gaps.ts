import { figureWords } from '../../../facts/figure.js';
import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { formerly } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { rateLifted } from '../task/rate-lifted.js';
import { isSameProblem } from '../task/same-problem.js';
import { sharedWords } from '../task/shared-words.js';
import { type Shortcoming, shortcomings } from '../task/shortcomings.js';
import { OWNERS } from './ready-plans.js';
import { bothProblems } from './with-answers.js';

/**
 * The plans of a 工作计划 with what falls short told where it is mended, and not before the plan begins: the task says from where to where a rate is
 * lifted, and why it has to be (针对短工换厂太快的问题，登记率由97.1%提高到98%); one that names no number has how things stand before it.
 */
export const withGaps = oncePer((ledger: Ledger): Ledger => {
  const told = new Map<Plan, Plan>();
  const now = (plan: Plan) => told.get(plan) ?? plan;
  const gaps = shortcomings(ledger);
  for (const gap of gaps) {
    const { plan } = gap;
    if (plan && gap.short?.value?.derivation.by === 'typed') told.set(plan, withGap(now(plan), gap, ledger));
  }
  for (const { said, short } of gaps) {
    if (short) continue;
    const text = wordsOf(said);
    const plan = speaking(text, ledger.plans);
    const taken = plan && withProblem(now(plan), text);
    if (plan && taken) told.set(plan, taken);
  }
  return told.size === 0 ? ledger : { ...ledger, plans: ledger.plans.map(now) };
});

function withGap(plan: Plan, { said, short, text }: Shortcoming, ledger: Ledger): Plan {
  const target = short && lifted(plan.target ?? '', short);
  const typed = plan.problem && withoutEnd(plan.problem);
  const isSame = typed !== undefined && text !== undefined && (text.includes(typed) || isSameProblem(typed, text));
  const own = isSame ? text : typed;
  const basis = plan.basis.filter((name) => name !== short?.name);
  if (target !== undefined) {
    const why = short?.reason && withoutEnd(short.reason).replace(SAYS_WHY, '');
    const [first, ...more] = [own, isSame ? undefined : text, why].flatMap((one) => one ?? []);
    const problem = first && more.reduce((one, other) => (goWith(one, other) ? bothProblems(one, other) : one), first);
    return { ...plan, target, basis, problem };
  }
  const gap = wordsOf(said);
  // 开发商遗留的11件难题久拖不决 has been said with its figures.
  const again = own !== undefined && (gap.includes(own) || sharedWords(own, short?.reason ?? '').words > 1);
  const begins = own !== undefined && !again && !isSameProblem(own, gap.split('，')[0] ?? '');
  const problem = begins ? `${own}，${gap}` : patternWords('上期', { 何时: formerly(ledger), 事: gap });
  return { ...plan, problem, basis };
}
/** Two problems of a few words that say each its own. */
const goWith = (one: string, other: string): boolean =>
  one.length + other.length <= NAMED && sharedWords(one, other).run < THING && !isSameProblem(one, other);
const SAYS_WHY = /^(?:主要)?(?:是|因为?|由于|原因是)/;
/** Characters of two problems that stand before one task, and of the name of a thing. */
const [NAMED, THING] = [26, 3] as const;

/** 物业费收缴率由71%提高到80%; undefined where the task has another number, or says it in another way. */
function lifted(target: string, { name, value, isLimit }: IndicatorResult): string | undefined {
  const now = value && figureWords(value);
  return now && RATE.test(now) && !isLimit
    ? rateLifted(target, name, { now, value: Number.parseFloat(now.replace(/^约/, '')) })
    : undefined;
}

/** 65%左右 is a rate as well. */
const RATE = /^约?\d[\d.]*%(?:左右)?$/;

/**
 * The only plan that speaks of a problem in two words of it, in four characters, or in what it begins with. Whose something is, is no word of what is wrong.
 */
function speaking(typed: string, plans: readonly Plan[]): Plan | undefined {
  const text = typed.replace(OWNERS, '');
  const counted = plans.map((plan) => {
    const { target = '', when = '', steps } = plan;
    const done = sharedWords(text, `${target}，${steps.join('，')}`);
    const all = sharedWords(text, `${target}，${steps.join('，')}，${when}`);
    return { plan, done, all };
  });
  const strong = counted.filter(({ done, all }) => (done.words > 0 && all.words > 1) || done.run > THING);
  // 山塘年久失修 begins with what 堵漏山塘2口 mends.
  const subject = text.slice(0, 2);
  const own = counted.filter(({ plan, done }) => done.words > 0 && plan.target?.includes(subject));
  const [only, ...more] = strong.length > 0 ? strong : own;
  return more.length === 0 ? only?.plan : undefined;
}

/** 岛上停车难，一到开渔节进出堵死 for 节日堵车, of one task: the ledger's own words stand; behind how things stand, both. Undefined of what a task is not for. */
function withProblem(plan: Plan, text: string): Plan | undefined {
  const own = plan.problem && withoutEnd(plan.problem);
  if (own === undefined || text.includes(own)) return { ...plan, problem: text };
  if (/[。；]|的标准/.test(own)) return { ...plan, problem: `${own}；${text}` };
  return own.length < NAMED / 2 ? { ...plan, problem: text } : undefined;
}
