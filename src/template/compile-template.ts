import { checkNames } from './check-names.js';
import type { ParsedTemplate } from './parse-template.js';
import type { Steps } from './steps.js';
import type { Template } from './template.js';
import { toSteps } from './to-steps.js';

/** Ready to fill: its steps are worked out once, however many reports it makes, and its names are checked for each. */
export function compileTemplate({ titleProgram, program, ...entry }: ParsedTemplate): Template {
  let steps: { readonly title: Steps; readonly body: Steps } | undefined;
  return {
    ...entry,
    // After the check: what it refuses has no steps.
    get steps() {
      steps ??= { title: toSteps(titleProgram), body: toSteps(program) };
      return steps;
    },
    check: (facts) => [titleProgram, program].flatMap((parsed) => checkNames(parsed, facts)),
  };
}
