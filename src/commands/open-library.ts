import { join } from 'node:path';
import { BUILT_IN_TEMPLATES, exists, isFolder, readTemplate, readTemplateFolder } from '../files.js';
import { createLibrary, type Library, type ReportTemplate } from '../template/library.js';
import { usageError } from './usage.js';

/** A folder of this name in the current one holds a user's own templates. */
const OWN_FOLDER = '模板';

/** The built-in templates behind the user's own: those of `folder`, or of 模板/ where it is there. */
export function openLibrary(folder?: string): Library {
  if (folder !== undefined && !isFolder(folder)) {
    throw usageError(`找不到模板文件夹“${folder}”`, '检查 --templates 后面的路径。');
  }
  const own = folder ?? (isFolder(OWN_FOLDER) ? OWN_FOLDER : undefined);
  return createLibrary([
    ...(own === undefined ? [] : [readTemplateFolder(own)]),
    readTemplateFolder(BUILT_IN_TEMPLATES),
  ]);
}

const DEFAULT_TEMPLATE = 'annual-report';

/** The templates that a command line asks for: by id, name, sample number or path; every one with `all`. */
export function chooseTemplates(library: Library, names: readonly string[], all: boolean): readonly ReportTemplate[] {
  const wanted = all ? library.entries.map(({ id }) => id) : names.length > 0 ? names : [DEFAULT_TEMPLATE];
  return wanted.map((name) => {
    if (!name.endsWith('.hbs')) return library.find(name);
    if (!exists(name))
      throw usageError(`找不到模板文件“${name}”`, `检查 -t 后面的路径，例如 -t ${join('模板', '我的汇报.hbs')}。`);
    return library.open(readTemplate(name));
  });
}
