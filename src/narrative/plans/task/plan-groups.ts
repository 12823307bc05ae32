import { countWord } from '../../../chinese/count-word.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';

/** 清运组：张三、李四: a group, and who is in it or what it does. */
const GROUP = /^([^，。；：:（]{1,8}[组队])(?:（([^（）]+)）)?[：:]\s*(.+)$/;

const SHARE = /^[^，。；：:（]{1,8}[：:]\s*(?:约|近)?\d[\d.]*[余多]?[^\d，；。：:]{1,3}$/;

/** Steps that say what is done, and those that say which group does what or who is in it: tasks come before 分工. */
export function partedSteps(steps: readonly string[]): {
  readonly steps: readonly string[];
  readonly groups: readonly string[];
} {
  // 一组：200亩 is its share, and nobody who is in it.
  if (steps.every((step) => SHARE.test(step)))
    return { steps: steps.map((step) => step.replace(/[：:]\s*/, '')), groups: [] };
  const groups = steps.filter((step) => GROUP.test(step));
  return groups.length > 1 ? { steps: steps.filter((step) => !GROUP.test(step)), groups } : { steps, groups: [] };
}

/** A task, and behind it each group with its people or its work in a clause of its own: 分两个组：清除组由张三、李四组成；…. */
export function withGroups(task: Pieces, groups: readonly string[]): Pieces {
  if (groups.length === 0) return task;
  const said = groups.map((group) => {
    const [, name = '', people, rest = ''] = GROUP.exec(group) ?? [];
    const work = withoutEnd(rest);
    const does = classifyClause(work) === '述';
    if (people) return patternWords('组人做', { 组: name, 人: people, 做: work });
    return patternWords(does ? '组做' : '组人', { 组: name, [does ? '做' : '人']: work });
  });
  return fillPattern('分组', { 任务: task, 数: countWord(groups.length), 各组: said.join('；') });
}
