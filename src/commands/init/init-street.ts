import { join } from 'node:path';
import { createAll } from '../../files/create-all.js';
import { packageVersion } from '../../files/own-files.js';
import { exists, isFolder } from '../../files/read-files.js';
import { manifestSchemaText } from '../../manifest/manifest-schema.js';
import { manifestStarter } from '../../manifest/manifest-starter.js';
import { usageError } from '../../problems/usage.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { STREET_WORDS as WORDS } from '../../words/street-words.js';
import type { Console, ExitCode } from '../console.js';
import { INIT_FIELDS } from './init-fields.js';

/** A manifest for a street, with its schema beside it. What is there already is never touched. */
export async function initStreet(
  folder: string,
  street: string,
  given: Readonly<Record<string, string>>,
  console: Console,
): Promise<ExitCode> {
  if (exists(folder) && !isFolder(folder)) throw usageError('folder-is-file', { file: folder });
  const { manifest, manifestSchema } = FILE_NAMES;
  const files = [manifest, manifestSchema].filter((name) => exists(join(folder, name)));
  if (files.length > 0) throw usageError('already-there', { folder, files });
  const year = Number(/\d{4}/.exec(given[INIT_FIELDS.year.zh] ?? given.year ?? '')?.[0] ?? console.today.slice(0, 4));
  const text = manifestStarter({ subdistrict: street.trim(), year, schema: manifestSchema });
  const encode = (content: string) => new TextEncoder().encode(content);
  createAll(
    [
      { file: join(folder, manifest), bytes: encode(text) },
      { file: join(folder, manifestSchema), bytes: encode(manifestSchemaText(packageVersion())) },
    ],
    [],
  );
  console.talk(WORDS.made({ file: join(folder, manifest) }));
  return 0;
}
