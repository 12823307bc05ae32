import { isError, type Problem, UserError } from '../errors.js';
import type { Facts } from '../facts/facts.js';
import { checkNames } from './check-names.js';
import { createEnvironment, type Recorder } from './helpers.js';
import { settleBreaks } from './line-breaks.js';
import { rewrite } from './rewrite.js';
import type { Filled, Template } from './template.js';
import { HELPERS, PUT } from './vocabulary.js';

const environment = createEnvironment();
const knownHelpers = Object.fromEntries([...Object.keys(HELPERS), PUT].map((name) => [name, true]));
const OPTIONS = { noEscape: true, ignoreStandalone: true, knownHelpers, knownHelpersOnly: true } as CompileOptions;

type Run = HandlebarsTemplateDelegate;

/** A program is compiled once, however many reports it makes. */
const compiled = new WeakMap<hbs.AST.Program, Run>();

function compile(program: hbs.AST.Program): Run {
  const known = compiled.get(program);
  if (known) return known;
  const run: Run = environment.compile(rewrite(program), OPTIONS);
  compiled.set(program, run);
  return run;
}

/**
 * Facts + a template → Markdown with marks.
 * @throws UserError with every name that the template uses and nobody defines.
 */
export function fill(template: Template, facts: Facts): Filled {
  const problems: readonly Problem[] = [template.titleProgram, template.program].flatMap((p) => checkNames(p, facts));
  if (problems.some(isError)) throw new UserError(problems);
  const recorder: Recorder = { values: [], gaps: [] };
  const run = (program: hbs.AST.Program) => settleBreaks(compile(program)(facts, { data: { recorder } }));
  const { landscape } = template;
  return {
    title: run(template.titleProgram).trim(),
    markdown: run(template.program),
    ...recorder,
    ...(landscape && { landscape }),
  };
}
