import { type Partials, parseTemplate } from './parse-template.js';
import type { Template, TemplateSource } from './template.js';
import { toSteps } from './to-steps.js';

/**
 * Template text → a template that is plain data. Run by scripts/built-in-templates.mjs when the bundle is built.
 * @throws UserError with every problem of it and of the partials that it uses.
 */
export function precompileTemplate(id: string, source: TemplateSource, partials: Partials): Template {
  const { titleProgram, program, ...entry } = parseTemplate(id, source, partials);
  return { ...entry, steps: { title: toSteps(titleProgram), body: toSteps(program) } };
}
