import type { Plan } from '../../ledger/ledger.js';
import { strung, wordsOf } from '../deeds/piece.js';
import type { Task } from './tell-task.js';

/** A month or a year; a deadline and a day are an item's own. */
const STRETCH = /^(?:\d{4}年|\d{1,2}月(?:份|[上中下]旬)?)$/;
/** So many are one item, of so many characters each. */
const [MOST, LENGTH] = [3, 60];

/** Neighbours of one month, or of one year, are one item that says it once: 2018年，完成改水，贫困发生率控制在31%以下. */
export function ofOneTime(plans: readonly Plan[], tell: (plan: Plan) => Task): readonly Task[] {
  const items: Task[] = [];
  let run: readonly Plan[] = [];
  for (const plan of plans) {
    const last = items.at(-1);
    const goesOn = last && isPlain(last) && run.length < MOST && isOneTime(run[0], plan) && says(last, plan.when);
    const more = goesOn ? tell({ ...plan, when: undefined }) : undefined;
    if (last && more && isPlain(more)) {
      run = [...run, plan];
      items[items.length - 1] = bothTasks(
        last,
        more,
        run.some(({ target = '' }) => target.includes('，')) ? '；' : '，',
      );
    } else {
      run = [plan];
      items.push(tell(plan));
    }
  }
  return items;
}

const isOneTime = (first: Plan | undefined, plan: Plan): boolean => {
  const when = plan.when?.trim() ?? '';
  if (!first || !STRETCH.test(when) || first.when?.trim() !== when || first.owner !== plan.owner) return false;
  // 4月推荐，5月评选: steps with times of their own
  if (plan.steps.some((step) => /^\d/.test(step))) return false;
  return !plan.problem && !plan.cause && ![first, plan].some(({ target = '' }) => target.includes(when));
};

/** The time of the whole paper is said nowhere, and what a target says itself is its own. */
const says = ({ listed }: Task, when = ''): boolean => wordsOf(listed).includes(when.trim());

/** Whether an item is of more clauses than one, its time aside. */
const isParted = ({ listed }: Task, when = ''): boolean =>
  wordsOf(listed).replace(`${when.trim()}，`, '').includes('，');

const isPlain = ({ listed }: Task): boolean => {
  const said = wordsOf(listed);
  return said.length <= LENGTH && !/[。：；]/.test(said);
};

/** Two tasks as one, with a mark between them. */
export function bothTasks(a: Task, b: Task, mark: '；' | '，'): Task {
  const form = (name: 'whole' | 'short' | 'listed' | 'dated') => strung([a[name], b[name]], mark);
  return {
    whole: form('whole'),
    short: form('short'),
    listed: form('listed'),
    dated: form('dated'),
    rows: [...a.rows, ...b.rows],
  };
}
