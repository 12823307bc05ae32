import { joined, type Pieces, wordsOf } from '../deeds/piece.js';

/** Tasks one after the other: a task that begins with a sentence of its own, what is wrong or what there was, stands by itself, and so does one
 * of several steps. */
export function toldTasks(tasks: readonly Pieces[]): Pieces {
  const isApart = (task: Pieces) => {
    const words = wordsOf(task);
    const colon = words.indexOf('：');
    return words.includes('。') || (colon >= 0 && words.includes('；', colon));
  };
  return joined(
    tasks.flatMap((task, index) => {
      const before = tasks[index - 1];
      return [before === undefined ? '' : isApart(task) || isApart(before) ? '。' : '；', ...task];
    }),
  );
}
