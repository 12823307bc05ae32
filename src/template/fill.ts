import type { Facts } from '../facts/facts.js';
import { isError, UserError } from '../problems/problem.js';
import { settleBreaks } from './line-breaks.js';
import type { Filled, Recorder, Run, Template } from './template.js';

/**
 * Facts + a template → Markdown with marks.
 * @param draft Whether what is lacking stands in its place as 【待补：…】; otherwise nothing is written there.
 * @throws UserError with every name that the template uses and nobody defines.
 */
export function fill({ run, check, landscape, perPage }: Template, facts: Facts, draft = false): Filled {
  const problems = check?.(facts) ?? [];
  if (problems.some(isError)) throw new UserError(problems);
  const recorder: Recorder = { draft, values: [], gaps: [] };
  const text = (program: Run) => settleBreaks(program(facts, { data: { recorder } }));
  return {
    title: text(run.title).trim(),
    markdown: text(run.body),
    values: recorder.values,
    gaps: recorder.gaps,
    ...(landscape && { landscape }),
    ...(perPage && { perPage }),
  };
}
