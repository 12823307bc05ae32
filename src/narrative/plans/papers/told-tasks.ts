import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { withoutEnds } from '../task/end-of-item.js';

/** Tasks one after the other: a task that begins with a sentence of its own, what is wrong or what there was, stands by itself, and so does one
 * of several steps. */
export function toldTasks(tasks: readonly Pieces[]): Pieces {
  const isApart = (task: Pieces) => {
    const words = withoutEnds(wordsOf(task));
    const colon = words.indexOf('：');
    return words.includes('。') || /^针对/.test(words) || (colon >= 0 && words.includes('；', colon));
  };
  const apart = tasks.map((task, at) => at > 0 && (isApart(task) || isApart(tasks[at - 1] ?? [])));
  return joined(
    ownersOnce(tasks, apart).flatMap((task, index) => {
      const before = tasks[index - 1];
      if (before === undefined) return task;
      return apart[index] ? ['。', ...task] : ['；', ...(WILL.test(wordsOf(before)) ? withoutWill(task) : task)];
    }),
  );
}

/** Neighbours in one sentence for which one person answers say so once, behind the last of them: 均由宣传专干负责. */
function ownersOnce(tasks: readonly Pieces[], apart: readonly boolean[]): readonly Pieces[] {
  const owners = tasks.map((task) => ANSWERS.exec(lastOf(task))?.[1]);
  const same = (at: number) => owners[at] !== undefined && owners[at] === owners[at + 1] && !apart[at + 1];
  return tasks.map((task, at) => {
    const cut = (behind: string) => [...task.slice(0, -1), lastOf(task).replace(ANSWERS, behind)];
    if (same(at)) return cut('');
    return at > 0 && same(at - 1) ? cut(`，${patternWords('均由谁负责', { 谁: owners[at] })}`) : task;
  });
}
const lastOf = (task: Pieces): string => {
  const last = task.at(-1);
  return typeof last === 'string' ? last : '';
};
const ANSWERS = /，由([^，；。]{2,16})负责$/;

/** 要 begins the first of several: 要…；要…；要… is nobody's prose. */
const withoutWill = ([first = '', ...rest]: Pieces): Pieces =>
  typeof first === 'string' && WILL.test(first) ? [first.slice(1), ...rest] : [first, ...rest];
const WILL = /^要[^，求点领素]/;
