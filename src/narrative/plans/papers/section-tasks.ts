import { groupBy } from '../../../group-by.js';
import type { Plan } from '../../../ledger/ledger.js';
import { wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Paper } from '../paper.js';
import { isVerbal } from '../task/task-target.js';
import type { Task } from '../task/tell-task.js';
import { bothTasks, ofOneTime } from './one-time.js';
import { type Branch, branches, tellBranch } from './plan-tree.js';

/** The tasks under a heading of the plan's own: what is over all of them, and the items. */
export interface SectionTasks {
  readonly lead?: Task;
  readonly items: readonly Task[];
}

/** What a section is made of, and how its paper tells a plan. */
export interface SectionPlans {
  readonly plans: readonly Plan[];
  readonly title: string;
  readonly paper: Paper;
  readonly tell: (plan: Plan) => Task;
}

/**
 * Plans of one heading → its items. One whose days hold all the others leads to them; a single one that says no more than its heading gives way to
 * its steps, and what a single one repeats of the heading is not said again.
 */
export function sectionTasks({ plans, title, paper, tell }: SectionPlans): SectionTasks {
  const [only, ...more] = plans;
  if (only && more.length === 0) return { items: single(only, { title, paper, tell }) };
  // Papers that say no time have no days that could hold others.
  if (!ITEMISED.includes(paper)) return { items: plans.map(tell) };
  const all = branches(plans);
  const [first, ...others] = all;
  if (first && others.length === 0 && first.parts.length > 1)
    return { lead: tell(first.plan), items: first.parts.map((branch) => tellBranch(branch, tell)) };
  const timed = paper === '计划' && all.length === plans.length ? ofOneTime(plans, tell) : [];
  return { items: timed.length > 0 && timed.length < plans.length ? timed : asPoints(all, tell) };
}

const ITEMISED: readonly Paper[] = ['计划', '要点'];

function single(plan: Plan, { title, paper, tell }: Omit<SectionPlans, 'plans'>): readonly Task[] {
  const { target = '', steps } = plan;
  const plain = !plan.when && !plan.problem && !plan.measure && !plan.place && plan.partners.length === 0;
  if (target === title && steps.length > 2 && plain) {
    if (!ITEMISED.includes(paper)) return [tell({ ...plan, target: undefined })];
    const { rows } = tell(plan);
    return steps.map((step) => ({ ...asItem(step), rows }));
  }
  if (ITEMISED.includes(paper) && paper === '计划') {
    const left = belowItsName(plan, title);
    if (left) return [tell(left)];
  }
  return [tell(plan)];
}

/**
 * Under 开展“美化环境”主题活动 the same is not said again where its steps say what is done. Undefined where the plan says something else, or has none.
 */
function belowItsName(plan: Plan, title: string): Plan | undefined {
  const { target = '', steps } = plan;
  const plainSteps = steps.map(withoutEnd);
  if (bareName(target) !== bareName(title)) return undefined;
  const verbal = plainSteps.length > 0 && plainSteps.every((step) => isVerbal(step) && !/[：:；。]/.test(step));
  if (verbal && plainSteps.join('').length < DONE_IN) return { ...plan, target: plainSteps.join('，'), steps: [] };
  return undefined;
}
const HOLDS = /^(?:召开|举办|举行|开展|组织)/;
const DONE_IN = 90;

/** 开展“美化环境”主题活动 and 开展“美化环境”活动 name the same. */
export const bareName = (text: string) =>
  withoutEnd(text)
    .replace(HOLDS, '')
    .replace(/[“”]|(?:主题)?活动$/g, '');

const asItem = (step: string) => {
  const said = [withoutEnd(step)];
  return { whole: said, short: said, listed: said, dated: said };
};

/** Neighbours that are a side matter of a long list, each a few words, are one item: 垃圾分类收集；安全处置废灯管；开展废旧物资回收. */
function asPoints(all: readonly Branch[], tell: (plan: Plan) => Task): readonly Task[] {
  const main = mostCommon(all.map(({ plan }) => plan.topic));
  const items: Task[] = [];
  let run: Plan[] = [];
  for (const branch of all) {
    const { plan, parts } = branch;
    const task = tellBranch(branch, tell);
    const fits = all.length > LONG && parts.length === 0 && plan.topic !== main && isFewWords(plan, task);
    const last = items.at(-1);
    if (fits && last && run[0]?.topic === plan.topic && run.length < PER_POINT) {
      items[items.length - 1] = bothTasks(last, task, '；');
      run.push(plan);
    } else {
      items.push(task);
      run = fits ? [plan] : [];
    }
  }
  return items;
}

const LONG = 5;
const PER_POINT = 3;
const isFewWords = ({ when, owner, topic }: Plan, { listed }: Task): boolean =>
  !when && !owner && topic !== '其他' && wordsOf(listed).length <= 24 && !/[。：；]/.test(wordsOf(listed));

const mostCommon = (words: readonly string[]): string | undefined =>
  [...groupBy(words, (word) => word)].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
