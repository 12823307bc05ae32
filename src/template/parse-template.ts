import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { type Problem, problem, UserError } from '../problems/problem.js';
import { dropComments } from './drop-comments.js';
import { frontMatter } from './front-matter.js';
import { inlinePartials } from './inline-partials.js';
import { hasMarkCharacters } from './mark.js';
import type { Sourced, TemplateSource } from './template.js';
import { textTooMuch } from './too-much.js';
import { unclosedBlock } from './unclosed-block.js';

/** Named sources of partials: name → source. */
export type Partials = Readonly<Record<string, TemplateSource>>;

/** A template that parses: its program has its partials in place, each node with its file, line and column. */
export interface ParsedTemplate extends Sourced {
  readonly titleProgram: hbs.AST.Program;
  readonly program: hbs.AST.Program;
}

/** Template text → its programs. @throws UserError with every problem of it and of the partials that it uses. */
export function parseTemplate(id: string, source: TemplateSource, partials: Partials): ParsedTemplate {
  const fail = (found: readonly Problem[]) => new UserError(withExcerpts(found, [source, ...Object.values(partials)]));
  const { matter, body, problems } = frontMatter(source);
  if (!matter) throw fail(problems);
  const programs = new Map<string, hbs.AST.Program>();
  for (const name of used(body, partials)) {
    const partial = partials[name];
    // The end of the file's last line is none of the text around the call.
    const program = partial && parse(partial.text.replace(/\r?\n$/, ''), partial.file, problems);
    if (program) programs.set(name, program);
  }
  const line = source.text.slice(0, source.text.indexOf(matter.title)).split('\n').length;
  const titleProgram = parse('\n'.repeat(line - 1) + matter.title, source.file, problems);
  const main = parse(body, source.file, problems);
  if (!titleProgram || !main || problems.length > 0) throw fail(problems);
  const whole = inlinePartials(main, programs);
  if (whole.problems.length > 0) throw fail(whole.problems);
  return {
    ...matter,
    id,
    file: source.file,
    sha256: hashOf(source.text, used(body, partials), partials),
    titleProgram,
    program: whole.program,
  };
}

/** Over all that it is made from: its own text and its partials'. */
function hashOf(text: string, names: ReadonlySet<string>, partials: Partials): string {
  const texts = [text, ...[...names].sort().map((name) => partials[name]?.text)];
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** Draws the line at fault from the text that it stands in. */
function withExcerpts(problems: readonly Problem[], sources: readonly TemplateSource[]): readonly Problem[] {
  return problems.map((p) => {
    const source = sources.find(({ file }) => file === p.file);
    const excerpt = source && p.line !== undefined ? source.text.split(/\r?\n/)[p.line - 1] : undefined;
    return excerpt === undefined || p.excerpt !== undefined ? p : { ...p, excerpt };
  });
}

/** The partials that a text calls, directly and through others; unknown names are found when they are put in. */
function used(text: string, partials: Partials, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of text.matchAll(/\{\{~?>\s*([^\s}~]+)/g)) {
    if (seen.has(name) || !Object.hasOwn(partials, name)) continue;
    seen.add(name);
    used(partials[name]?.text ?? '', partials, seen);
  }
  return seen;
}

/** One text → its program. Handlebars' English message becomes a problem with the line that it names. */
function parse(text: string, file: string, problems: Problem[]): hbs.AST.Program | undefined {
  const tooMuch = textTooMuch(text);
  if (tooMuch) {
    problems.push(problem(tooMuch.code, '错误', {}, { file, line: tooMuch.line }));
    return undefined;
  }
  if (hasMarkCharacters(text)) problems.push(problem('mark-characters', '错误', {}, { file, line: 1 }));
  try {
    return dropComments(Handlebars.parse(text, { srcName: file, ignoreStandalone: true }));
  } catch (error) {
    const { message, lineNumber } = error as Error & { readonly lineNumber?: number };
    // What is never closed is at fault where it begins, not at the end of the file.
    const unclosed = message.endsWith("got 'EOF'") ? unclosedBlock(text) : undefined;
    const line = unclosed?.line ?? lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
    const unlike = unclosed
      ? { open: unclosed.name }
      : open !== undefined && close !== undefined
        ? { open, close }
        : {};
    const excerpt = text.split('\n')[line - 1];
    problems.push(problem('template-syntax', '错误', unlike, { file, line, ...(excerpt && { excerpt }) }));
    return undefined;
  }
}
