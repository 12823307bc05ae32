import { basename } from 'node:path';
import { ownTexts } from '../files/own-files.js';
import { filesIn, readBytes } from '../files/read-files.js';
import { decode } from '../ledger/text/decode.js';
import { UserError } from '../problems/problem.js';
import type { TemplateFolder } from '../template/library.js';
import type { TemplateSource } from '../template/template.js';

/**
 * A template in UTF-8 or what else Windows editors write. It is read when its text is asked for: one that cannot be read stops only what uses
 * it, by a UserError.
 */
export function readTemplate(file: string): TemplateSource {
  let text: string | undefined;
  return {
    file,
    get text() {
      text ??= decoded(file);
      return text;
    },
  };
}

function decoded(file: string): string {
  const read = decode({ file, bytes: readBytes(file) });
  if ('problem' in read) throw new UserError([read.problem]);
  return read.text;
}

/** The templates, partials and annexes of a folder. */
export function readTemplateFolder(folder: string, read = templatesIn): TemplateFolder {
  const texts = (path: string) => read(path, EXTENSION);
  return { reports: texts(folder), partials: texts(`${folder}/partials`), annexes: texts(`${folder}/annexes`) };
}

const EXTENSION = '.hbs';

const templatesIn = (folder: string, extension: string) =>
  Object.fromEntries(
    filesIn(folder, extension).map((file) => [basename(file, extension), readTemplate(file)] as const),
  );

/** Those of the package. */
export const readBuiltIn = (): TemplateFolder => readTemplateFolder('templates', ownTexts);
