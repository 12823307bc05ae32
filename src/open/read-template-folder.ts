import { join } from 'node:path';
import { textsIn } from '../files/read-files.js';
import type { TemplateFolder } from '../template/library.js';

/** The templates, partials and annexes of a folder. */
export function readTemplateFolder(folder: string): TemplateFolder {
  const read = (path: string) => textsIn(path, '.hbs');
  return { reports: read(folder), partials: read(join(folder, 'partials')), annexes: read(join(folder, 'annexes')) };
}
