import Handlebars from 'handlebars';
import { OPTIONS } from './compile-template.js';
import { type Partials, parseTemplate } from './parse-template.js';
import { rewrite } from './rewrite.js';
import type { TemplateSource } from './template.js';

/**
 * Template text → JavaScript, an expression for a `Precompiled`. Run by scripts/built-in-templates.mjs when the bundle is built.
 * @throws UserError with every problem of it and of the partials that it uses.
 */
export function precompileTemplate(id: string, source: TemplateSource, partials: Partials): string {
  const { titleProgram, program, ...entry } = parseTemplate(id, source, partials);
  const precompile = (parsed: hbs.AST.Program) => Handlebars.precompile(rewrite(parsed), OPTIONS);
  return `{ ...${JSON.stringify(entry)}, specs: { title: ${precompile(titleProgram)}, body: ${precompile(program)} } }`;
}
