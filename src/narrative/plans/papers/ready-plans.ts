import { periodWithin } from '../../../facts/period-name.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { EVERYDAY, EVERYWHERE } from '../task/everyday-words.js';
import { nameIn } from '../task/name-in.js';
import { namesProblem } from '../task/names-problem.js';
import { withTimesApart } from '../task/plan-time.js';
import { withRateNamed } from '../task/rate-named.js';
import { isSameProblem } from '../task/same-problem.js';
import { asPlanned } from './as-planned.js';
import { bothProblems, withAnswers } from './with-answers.js';

/**
 * The ledger with its plans as they can be told: a problem of 存在问题 that one plan alone speaks of is that plan's own, one that several have
 * is told with the first, and the time that the whole paper is for is no time of a task.
 */
export const withReadyPlans = oncePer((whole: Ledger): Ledger => {
  if (whole.plans.length === 0) return whole;
  const time = planPeriod(whole);
  const own = periodWithin(time.span ?? whole.period);
  const named = whole.plans.map((plan) => withRateNamed(asPlanned(plan), whole));
  const ledger = { ...whole, plans: withTimesApart(withAnswers(named, whole), own, time.year) };
  const answers = new Map<Plan, string>();
  const free: string[] = [];
  for (const text of ledger.problems.map(withoutEnd)) {
    const said = ledger.plans.find(({ problem }) => problem && isOf(withoutEnd(problem), text));
    if (said) answers.set(said, text);
    // What a plan has said in its own words is nobody else's.
    else if (ledger.plans.some(({ problem }) => problem && isSameProblem(problem, text))) continue;
    else if (text.length <= SHORT && !ledger.indicators.some(({ name }) => nameIn(text, name))) free.push(text);
  }
  for (const text of free) {
    // 增强带领村民致富的能力 has said that it is lacking.
    const open = ledger.plans.filter((plan) => !plan.problem);
    const named = open.find(({ target = '' }) => namesProblem(target, text));
    const all = named ? [named] : open.filter((plan) => speakOf(plan, text));
    const first = all.filter((plan) => speakOf(plan, text.split('，')[0] ?? ''));
    const speaking = all.length > 1 && first.length === 1 ? first : all;
    const [only, ...more] =
      speaking.length > 0 ? speaking : open.filter((plan) => !answers.has(plan) && shareNoun(plan, text));
    if (!only || more.length > 0) continue;
    const before = answers.get(only);
    answers.set(only, before === undefined ? text : bothProblems(before, text));
  }
  const told = new Set<string>();
  const plans = ledger.plans.map((plan): Plan => {
    const problem = answers.get(plan) ?? plan.problem;
    const again = problem !== undefined && plan.target !== undefined && told.has(withoutEnd(problem));
    if (problem) told.add(withoutEnd(problem));
    return { ...plan, problem: again ? undefined : problem };
  });
  return { ...ledger, plans };
});

/** 在职和青年志愿者少, of 志愿者146人中在职和青年的少，人手靠临时抽调: in other words, and less. */
const isOf = (problem: string, text: string): boolean =>
  text.includes(problem) || (problem.length < text.length && namesProblem(text, problem));

/** A problem of more clauses is of several matters. */
const SHORT = 34;

/** Four characters running, without what every plan speaks of. */
const speakOf = ({ target = '' }: Plan, problem: string): boolean =>
  shareRun(problem.replace(EVERYWHERE, '，'), target.replace(EVERYWHERE, '；'), 4);
/**
 * 停车位缺口大, 夜间共享车位40个: a word that is no everyday one, of what is wrong and not of whose it is (客栈街的垃圾清运), with which the problem
 * begins; of several clauses one word is too little.
 */
function shareNoun({ target = '' }: Plan, typed: string): boolean {
  if (typed.split(/[，；。]/).length > 2) return false;
  const problem = typed.replace(OWNERS, '');
  for (let i = 0; i + 2 <= problem.length && i <= SUBJECT; i += 1) {
    const word = problem.slice(i, i + 2);
    if (target.includes(word) && !EVERYDAY.test(word) && /^\p{Script=Han}{2}$/u.test(word)) return true;
  }
  return false;
}
/** Characters before the word. */
const SUBJECT = 3;
/** What stands before 的; 信息采写的质量 is a matter of 信息采写 all the same. */
export const OWNERS =
  /[^，；的]{2,16}的(?!质量|水平|力度|意识|积极性|作用|效果|能力|矛盾|数量|程度|情况|问题|工作|管理)(?=[^，；]{2})/g;
