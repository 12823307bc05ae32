import { ownTexts } from '../files/own-files.js';
import { textsIn } from '../files/read-files.js';
import type { TemplateFolder } from '../template/library.js';

/** The templates, partials and annexes of a folder. */
export function readTemplateFolder(folder: string, read = textsIn): TemplateFolder {
  const texts = (path: string) => read(path, '.hbs');
  return { reports: texts(folder), partials: texts(`${folder}/partials`), annexes: texts(`${folder}/annexes`) };
}

/** Those of the package. */
export const readBuiltIn = (): TemplateFolder => readTemplateFolder('templates', ownTexts);
