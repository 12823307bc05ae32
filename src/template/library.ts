import { type Problem, problem, UserError } from '../errors.js';
import { nearest } from '../ledger/nearest.js';
import { frontMatter } from './front-matter.js';
import { parseTemplate } from './parse-template.js';
import type { FrontMatter, Template, TemplateSource } from './template.js';

/** The sources of one folder of templates, each by its file's name without .hbs. */
export interface TemplateFolder {
  readonly reports: Readonly<Record<string, TemplateSource>>;
  readonly partials: Readonly<Record<string, TemplateSource>>;
  readonly annexes: Readonly<Record<string, TemplateSource>>;
}

/** A report with the annexes that it asks for. */
export interface ReportTemplate {
  readonly report: Template;
  readonly annexes: readonly Template[];
}

export interface TemplateEntry extends FrontMatter {
  readonly id: string;
  readonly file: string;
}

export interface Library {
  /** Every report template, in the order of the samples; templates of the user's own stand after those. */
  readonly entries: readonly TemplateEntry[];
  /** By id, 名称 or number of the sample. @throws UserError */
  find(name: string): ReportTemplate;
  /** A template that stands outside the library's folders. @throws UserError */
  open(source: TemplateSource): ReportTemplate;
}

/** Folders in order of precedence: a file of an earlier folder stands before one of the same name in a later folder. */
export function createLibrary(folders: readonly TemplateFolder[]): Library {
  const merge = (kind: keyof TemplateFolder) => Object.assign({}, ...folders.map((f) => f[kind]).reverse());
  const [reports, partials, annexes]: TemplateFolder[keyof TemplateFolder][] = [
    merge('reports'),
    merge('partials'),
    merge('annexes'),
  ];
  const entries = Object.entries(reports ?? {})
    .flatMap(([id, source]) => {
      const { matter } = frontMatter(source);
      return matter ? [{ ...matter, id, file: source.file }] : [{ ...BROKEN, id, name: id, file: source.file }];
    })
    .sort((a, b) => (a.sample ?? 99) - (b.sample ?? 99));
  const parsed = new Map<string, ReportTemplate>();

  const open = (source: TemplateSource, id = baseName(source.file)): ReportTemplate => {
    const known = parsed.get(source.file);
    if (known) return known;
    const report = parse(id, source, partials ?? {});
    const opened = {
      report,
      annexes: report.annexes.map((name) => parse(name, annexSource(name, report), partials ?? {})),
    };
    parsed.set(source.file, opened);
    return opened;
  };

  const annexSource = (name: string, { file }: Template): TemplateSource => {
    const found = annexes?.[name];
    if (found) return found;
    throw new UserError([
      problem('unknown-annex', '错误', { name, nearest: nearest(name, Object.keys(annexes ?? {})) }, { file, line: 1 }),
    ]);
  };

  const find = (name: string): ReportTemplate => {
    const entry = entries.find((e) => e.id === name || e.name === name || String(e.sample) === name);
    const source = entry && reports?.[entry.id];
    if (entry && source) return open(source, entry.id);
    const known = entries.flatMap((e) => [e.id, e.name]);
    throw new UserError(
      [
        problem(
          'unknown-template',
          '错误',
          { name, nearest: nearest(name, known), known: entries.map((e) => e.name) },
          { file: '' },
        ),
      ],
      2,
    );
  };

  return { entries, find, open: (source) => open(source) };
}

/** A file whose front matter cannot be read is still listed; opening it says what is wrong. */
const BROKEN: FrontMatter = { name: '', title: '', planYear: false, annexes: [] };

function parse(id: string, source: TemplateSource, partials: TemplateFolder['partials']): Template {
  const { template, problems } = parseTemplate(id, source, partials);
  if (!template || problems.length > 0)
    throw new UserError(withExcerpts(problems, [source, ...Object.values(partials)]));
  return template;
}

/** Draws the line at fault from the text that it stands in. */
export function withExcerpts(problems: readonly Problem[], sources: readonly TemplateSource[]): readonly Problem[] {
  return problems.map((p) => {
    const source = sources.find(({ file }) => file === p.file);
    const excerpt = source && p.line !== undefined ? source.text.split(/\r?\n/)[p.line - 1] : undefined;
    return excerpt === undefined || p.excerpt !== undefined ? p : { ...p, excerpt };
  });
}

const baseName = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.hbs$/, '');
