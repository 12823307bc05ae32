import type { Facts } from '../facts/facts.js';
import { isError, problem, UserError } from '../problems/problem.js';
import { settleBreaks } from './line-breaks.js';
import { runSteps } from './run-steps.js';
import type { Steps } from './steps.js';
import type { Filled, Recorder, Template } from './template.js';
import { filledTooMuch, MOST_FILLED } from './too-much.js';

/**
 * Facts + a template → Markdown with marks.
 * @param draft Whether what is lacking stands in its place as 【待补：…】; otherwise nothing is written there.
 * @throws UserError with every name that the template uses and nobody defines, or where it makes more of them than can be worked on.
 */
export function fill(template: Template, facts: Facts, draft = false): Filled {
  const problems = template.check?.(facts) ?? [];
  if (problems.some(isError)) throw new UserError(problems);
  const recorder: Recorder = { draft, values: [], gaps: [] };
  const { steps, landscape, perPage } = template;
  const text = (of: Steps) => {
    const run = runSteps(of, facts, recorder, MOST_FILLED);
    if (run === undefined) throw new UserError([problem('paper-large', '错误', {}, { file: template.file })]);
    return settleBreaks(run);
  };
  const [title, markdown] = [text(steps.title).trim(), text(steps.body)];
  for (const filled of [title, markdown]) {
    const tooMuch = filledTooMuch(filled);
    if (tooMuch) throw new UserError([problem(tooMuch.code, '错误', {}, { file: template.file })]);
  }
  return {
    title,
    markdown,
    values: recorder.values,
    gaps: recorder.gaps,
    ...(template.sections && !template.planYear && !draft && { tells: true }),
    ...(landscape && { landscape }),
    ...(perPage && { perPage }),
  };
}
