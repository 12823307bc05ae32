import { dirname, join } from 'node:path';
import { BUILT_IN_TEMPLATES } from '../files/own-files.js';
import { exists, isFolder, readText } from '../files/read-files.js';
import { usageError } from '../problems/usage.js';
import type { Library, OpenLibrary, ReportTemplate, TemplateFolder } from '../template/library.js';
import type { TemplateSource } from '../template/template.js';
import { readTemplateFolder } from './read-template-folder.js';

/** A folder of this name in the current one holds a user's own templates. */
const OWN_FOLDER = '模板';

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
  if (meant.length > 0)
    throw usageError(
      `“${meant[0]}”是模板，不是台账`,
      `几种模板写在一个 -t 后面，用逗号隔开：-t 工作汇报,${meant.join(',')}。`,
    );
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
  if (!all && names.some(isFile)) {
    const library = await parseLibrary(ownFolder(folder));
    return names.map((name) => (isFile(name) ? library.open(readNamed(name)) : library.find(name)));
  }
  const library = await openLibrary(folder);
  const wanted = all
    ? library.entries.filter(({ inAll }) => inAll).map(({ id }) => id)
    : names.length > 0
      ? names
      : [DEFAULT_TEMPLATE];
  return wanted.map(library.find);
}

function ownFolder(folder: string | undefined): string | undefined {
  if (folder !== undefined && !isFolder(folder)) {
    throw usageError(`找不到模板文件夹“${folder}”`, '检查 --templates 后面的路径。');
  }
  return folder ?? (isFolder(OWN_FOLDER) ? OWN_FOLDER : undefined);
}

/** Every template from its text: a user's partial or annex may stand in a built-in report. The parser is loaded for this alone. */
async function parseLibrary(own: string | undefined): Promise<OpenLibrary> {
  const { createLibrary } = await import('../template/library.js');
  return createLibrary([...(own === undefined ? [] : [readTemplateFolder(own)]), readBuiltIn()]);
}

/** Messages name a built-in file by its place in the package, as its compiled form does: the same on every machine. */
function readBuiltIn(): TemplateFolder {
  const { reports, partials, annexes } = readTemplateFolder(BUILT_IN_TEMPLATES);
  const root = dirname(BUILT_IN_TEMPLATES);
  const placed = (sources: Readonly<Record<string, TemplateSource>>) =>
    Object.fromEntries(
      Object.entries(sources).map(([name, { file, text }]) => [
        name,
        { file: file.slice(root.length + 1).replaceAll('\\', '/'), text },
      ]),
    );
  return { reports: placed(reports), partials: placed(partials), annexes: placed(annexes) };
}

const isFile = (name: string) => name.endsWith('.hbs');

function readNamed(file: string): TemplateSource {
  if (exists(file)) return readText(file);
  throw usageError(`找不到模板文件“${file}”`, `检查 -t 后面的路径，例如 -t ${join('模板', '我的汇报.hbs')}。`);
}
