import Handlebars from 'handlebars';
import { checkNames } from './check-names.js';
import { createEnvironment } from './helpers.js';
import type { ParsedTemplate } from './parse-template.js';
import { rewrite } from './rewrite.js';
import type { Template } from './template.js';
import { HELPERS, PUT } from './vocabulary.js';

const environment = createEnvironment(Handlebars);
const knownHelpers = Object.fromEntries([...Object.keys(HELPERS), PUT].map((name) => [name, true]));
export const OPTIONS = {
  noEscape: true,
  ignoreStandalone: true,
  knownHelpers,
  knownHelpersOnly: true,
} as CompileOptions;

/** Ready to fill: a program is compiled once, however many reports it makes, and its names are checked for each. */
export function compileTemplate({ titleProgram, program, ...entry }: ParsedTemplate): Template {
  const compile = (parsed: hbs.AST.Program) => environment.compile(rewrite(parsed), OPTIONS);
  return {
    ...entry,
    run: { title: compile(titleProgram), body: compile(program) },
    check: (facts) => [titleProgram, program].flatMap((parsed) => checkNames(parsed, facts)),
  };
}
