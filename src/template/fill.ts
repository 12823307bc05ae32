import type { Facts } from '../facts/facts.js';
import { isError, UserError } from '../problems/problem.js';
import { settleBreaks } from './line-breaks.js';
import { runSteps } from './run-steps.js';
import type { Steps } from './steps.js';
import type { Filled, Recorder, Template } from './template.js';

/**
 * Facts + a template → Markdown with marks.
 * @param draft Whether what is lacking stands in its place as 【待补：…】; otherwise nothing is written there.
 * @throws UserError with every name that the template uses and nobody defines.
 */
export function fill(template: Template, facts: Facts, draft = false): Filled {
  const problems = template.check?.(facts) ?? [];
  if (problems.some(isError)) throw new UserError(problems);
  const recorder: Recorder = { draft, values: [], gaps: [] };
  const { steps, landscape, perPage } = template;
  const text = (of: Steps) => settleBreaks(runSteps(of, facts, recorder));
  return {
    title: text(steps.title).trim(),
    markdown: text(steps.body),
    values: recorder.values,
    gaps: recorder.gaps,
    ...(landscape && { landscape }),
    ...(perPage && { perPage }),
  };
}
