import { sep } from 'node:path';
import { bracketed } from '../chinese/bracketed.js';
import { exists, isFolder } from '../files/read-files.js';
import { attempt } from '../problems/attempt.js';
import { UserError } from '../problems/problem.js';
import { usageError } from '../problems/usage.js';
import type { Library, OpenLibrary, ReportTemplate } from '../template/library.js';
import type { TemplateSource } from '../template/template.js';
import { FILE_NAMES } from '../words/file-names.js';
import { readBuiltIn, readTemplate, readTemplateFolder } from './read-template-folder.js';

/** The built-in templates, compiled as they are; behind the user's own where there are any: those of `folder`, or of 模板/. */
export async function openLibrary(folder?: string): Promise<Library> {
  const own = ownFolder(folder);
  if (own !== undefined) return parseLibrary(own);
  return (await import('../template/built-in-library.js')).builtInLibrary;
}

/** A ledger that is not there and has the name of a template was meant as one. @throws UserError */
export async function checkNoTemplates(files: readonly string[], folder: string | undefined): Promise<void> {
  const missing = files.filter((file) => !exists(file));
  if (missing.length === 0) return;
  const { entries } = await openLibrary(folder);
  const meant = missing.filter((file) => entries.some(({ id, name }) => file === id || file === name));
  if (meant.length > 0) throw usageError('template-as-ledger', { name: meant[0] ?? '', all: meant });
}

const DEFAULT_TEMPLATE = 'annual-report';

/** Where no template is named: a paper about one thing is a note. */
export const defaultTemplates = ({ about }: { readonly about?: string | undefined }): readonly string[] => [
  about === undefined ? DEFAULT_TEMPLATE : 'brief',
];

/** The templates that a command line asks for: by id, name, sample number or path; with `all` every one that does not say 全部: 否. */
export async function chooseTemplates(
  folder: string | undefined,
  names: readonly string[],
  all: boolean,
): Promise<readonly ReportTemplate[]> {
  const { wanted, find } = await search(folder, names, all);
  return wanted.map(find);
}

/** A template of the user's own that cannot be read. */
export interface BrokenTemplate {
  readonly id: string;
  readonly error: UserError;
}

/**
 * The same where a broken one is to stop no other. @throws UserError where one is not there at all, which is wrong usage, or all are broken.
 */
export async function chooseWholeTemplates(
  folder: string | undefined,
  names: readonly string[],
  all: boolean,
): Promise<readonly (ReportTemplate | BrokenTemplate)[]> {
  const { wanted, find } = await search(folder, names, all);
  const chosen: (ReportTemplate | BrokenTemplate)[] = [];
  for (const id of wanted) {
    const found = await attempt(() => find(id));
    if ('error' in found && found.error.problems.some(({ code }) => MISSING.has(code))) throw found.error;
    chosen.push('value' in found ? found.value : { id, error: found.error });
  }
  const broken = chosen.flatMap((one) => ('error' in one ? one.error.problems : []));
  if (chosen.every((one) => 'error' in one)) throw new UserError(broken);
  return chosen;
}

/** There is no such template: that is wrong usage, and nothing of the template's own. */
const MISSING: ReadonlySet<string> = new Set(['unknown-template', 'template-missing']);

async function search(folder: string | undefined, names: readonly string[], all: boolean) {
  if (!all && names.some(isFile)) {
    const library = await parseLibrary(ownFolder(folder));
    const open = (name: string) => (isFile(name) ? library.open(readNamed(name)) : library.find(name));
    return { wanted: names, find: (name: string) => withOwnName(open(name), library) };
  }
  const library = await openLibrary(folder);
  const wanted = all
    ? library.entries.filter(({ inAll }) => inAll).map(({ id }) => id)
    : names.length > 0
      ? names
      : [DEFAULT_TEMPLATE];
  return { wanted, find: (name: string) => withOwnName(library.find(name), library) };
}

/** A template that is called as another before it says in its name, which its files have, that it is not that one. */
function withOwnName(found: ReportTemplate, { entries }: Library): ReportTemplate {
  const { id, name } = found.report;
  const first = entries.find((entry) => entry.name === name);
  if (first === undefined || first.id === id) return found;
  return { ...found, report: { ...found.report, name: `${name}${bracketed(id)}` } };
}

function ownFolder(folder: string | undefined): string | undefined {
  if (folder !== undefined && !isFolder(folder)) {
    throw usageError('templates-missing', { folder });
  }
  return folder ?? (isFolder(FILE_NAMES.templates) ? FILE_NAMES.templates : undefined);
}

/** Every template from its text: a user's partial or annex may stand in a built-in report. The parser is loaded for this alone. */
async function parseLibrary(own: string | undefined): Promise<OpenLibrary> {
  const { createLibrary } = await import('../template/library.js');
  return createLibrary([...(own === undefined ? [] : [readTemplateFolder(own)]), readBuiltIn()]);
}

const isFile = (name: string) => name.endsWith('.hbs');

function readNamed(file: string): TemplateSource {
  if (exists(file)) return readTemplate(file);
  throw usageError('template-missing', { file, separator: sep });
}
