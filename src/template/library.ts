import { nearest } from '../chinese/nearest.js';
import { problem, UserError } from '../problems/problem.js';
import { compileTemplate } from './compile-template.js';
import { bySample, findEntry } from './find-entry.js';
import { frontMatter } from './front-matter.js';
import { parseTemplate } from './parse-template.js';
import type { FrontMatter, Template, TemplateEntry, TemplateSource } from './template.js';

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

export interface Library {
  /** Every report template, in the order of the samples; templates of the user's own stand after those. */
  readonly entries: readonly TemplateEntry[];
  /** By id, 名称 or number of the sample. @throws UserError */
  find(name: string): ReportTemplate;
}

/** A library that parses: it can take any template. */
export interface OpenLibrary extends Library {
  /** A template that stands outside the library's folders. @throws UserError */
  open(source: TemplateSource): ReportTemplate;
}

/** Folders in order of precedence: a file of an earlier folder stands before one of the same name in a later folder. */
export function createLibrary(folders: readonly TemplateFolder[]): OpenLibrary {
  const merge = (kind: keyof TemplateFolder): TemplateFolder[keyof TemplateFolder] =>
    Object.assign({}, ...folders.map((f) => f[kind]).reverse());
  const [reports, partials, annexes] = [merge('reports'), merge('partials'), merge('annexes')];
  const parsed = new Map<string, ReportTemplate>();
  let listed: readonly TemplateEntry[] | undefined;

  // Front matter is read where a list or a 名称 is asked for, not where an id is.
  const entries = () => {
    listed ??= Object.entries(reports).map(listEntry).sort(bySample);
    return listed;
  };

  const open = (source: TemplateSource, id = baseName(source.file)): ReportTemplate => {
    const known = parsed.get(source.file);
    if (known) return known;
    const parse = (name: string, from: TemplateSource) => compileTemplate(parseTemplate(name, from, partials));
    const report = parse(id, source);
    const opened = { report, annexes: report.annexes.map((name) => parse(name, annexSource(name, report))) };
    parsed.set(source.file, opened);
    return opened;
  };

  const annexSource = (name: string, { file }: Template): TemplateSource => {
    const found = Object.hasOwn(annexes, name) ? annexes[name] : undefined;
    if (found) return found;
    throw new UserError([
      problem('unknown-annex', '错误', { name, nearest: nearest(name, Object.keys(annexes)) }, { file, line: 1 }),
    ]);
  };

  const find = (name: string): ReportTemplate => {
    const id = Object.hasOwn(reports, name) ? name : findEntry(entries(), name).id;
    return open(reports[id] as TemplateSource, id);
  };

  return {
    get entries() {
      return entries();
    },
    find,
    open: (source) => open(source),
  };
}

/** A file whose front matter cannot be read is still listed; opening it says what is wrong. */
function listEntry([id, source]: readonly [string, TemplateSource]): TemplateEntry {
  return { ...(matterOf(source) ?? { ...BROKEN, name: id }), id, file: source.file };
}

function matterOf(source: TemplateSource): FrontMatter | undefined {
  try {
    return frontMatter(source).matter;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const BROKEN: FrontMatter = { name: '', title: '', planYear: false, addressed: true, inAll: true, annexes: [] };

const baseName = (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.hbs$/, '');
