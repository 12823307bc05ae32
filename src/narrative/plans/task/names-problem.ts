/** 解决65幢路面低洼和树高叶茂等问题 names its problem, whatever is said between: most of its characters stand in the task, two and more together. */
export function namesProblem(target: string, problem: string): boolean {
  const plain = problem.replace(/[、，的等不]/g, '');
  const known = [...plain].filter(
    (_, at) => target.includes(plain.slice(at, at + 2)) || (at > 0 && target.includes(plain.slice(at - 1, at + 1))),
  );
  return target.includes(problem.split('、')[0] ?? problem) || known.length >= plain.length * MOSTLY;
}
const MOSTLY = 0.75;
