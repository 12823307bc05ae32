import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';

/** Tasks one after the other: a task that begins with a sentence of its own, what is wrong or what there was, stands by itself, and so does one
 * of several steps. */
export function toldTasks(tasks: readonly Pieces[]): Pieces {
  const isApart = (task: Pieces) => {
    const words = wordsOf(task);
    const colon = words.indexOf('：');
    return words.includes('。') || /^针对/.test(words) || (colon >= 0 && words.includes('；', colon));
  };
  return joined(
    tasks.flatMap((task, index) => {
      const before = tasks[index - 1];
      if (before === undefined) return task;
      return isApart(task) || isApart(before)
        ? ['。', ...task]
        : ['；', ...(WILL.test(wordsOf(before)) ? withoutWill(task) : task)];
    }),
  );
}

/** 要 begins the first of several: 要…；要…；要… is nobody's prose. */
const withoutWill = ([first = '', ...rest]: Pieces): Pieces =>
  typeof first === 'string' && WILL.test(first) ? [first.slice(1), ...rest] : [first, ...rest];
const WILL = /^要[^，求点领素]/;
