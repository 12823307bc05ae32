import type { Plan } from '../../../ledger/ledger.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { ANSWERS_LAST, withoutEnds } from '../task/end-of-item.js';
import type { Task } from '../task/tell-task.js';

/** A month or a year; a deadline and a day are an item's own. */
const STRETCH = /^(?:\d{4}年|\d{1,2}月(?:份|[上中下]旬)?)$/;
/** So many are one item, of so many characters each. */
const [MOST, LENGTH] = [3, 60];

/** Neighbours of one month, or of one year, are one item that says it once: 2018年，完成改水，贫困发生率控制在31%以下. */
export function ofOneTime(plans: readonly Plan[], tell: (plan: Plan) => Task): readonly Task[] {
  const items: Task[] = [];
  let run: readonly Plan[] = [];
  let [goesOn, parted] = [false, false];
  for (const plan of plans) {
    const last = items.at(-1);
    const isNext = goesOn && run.length < MOST && isOneTime(run[0], plan) && last && says(last, plan.when);
    const more = isNext ? tell({ ...plan, when: undefined }) : undefined;
    if (last && more && isPlain(more)) {
      run = [...run, plan];
      parted = parted || run.some(isWithOthers) || isParted(more, plan.when);
      items[items.length - 1] = bothTasks(last, more, parted ? '；' : '，');
    } else {
      const task = tell(plan);
      run = [plan];
      [goesOn, parted] = [isPlain(task), isParted(task, plan.when)];
      items.push(task);
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

const isWithOthers = ({ partners, participants, audience, place }: Plan): boolean =>
  place !== undefined || partners.length + participants.length + audience.length > 0;

/** Whether an item is of more clauses than one, its time aside. */
const isParted = ({ listed }: Task, when = ''): boolean =>
  wordsOf(listed).replace(`${when.trim()}，`, '').includes('，');

const isPlain = ({ listed }: Task): boolean => {
  const said = withoutEnds(wordsOf(listed));
  return said.length <= LENGTH && !/[。：；]/.test(said);
};

/** Who answers for both is named once. */
const endOf = (task: Pieces) => ANSWERS_LAST.exec(wordsOf(task))?.[0];
const withoutOwner = (task: Pieces): Pieces =>
  task.map((piece, at) =>
    at === task.length - 1 && typeof piece === 'string' ? piece.replace(ANSWERS_LAST, '') : piece,
  );

/** Two tasks as one, with a mark between them. */
export function bothTasks(a: Task, b: Task, mark: '；' | '，'): Task {
  const form = (name: 'whole' | 'short' | 'listed' | 'dated') => {
    const [first, last] = [a[name], b[name]];
    return strung([endOf(first) === endOf(last) ? withoutOwner(first) : first, last], mark);
  };
  return {
    whole: form('whole'),
    short: form('short'),
    listed: form('listed'),
    dated: form('dated'),
    rows: [...a.rows, ...b.rows],
  };
}
