import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBytes } from './read-files.js';

/** The package's own folder, whether the code runs as source (src/files/) or as the bundle (dist/). */
const ROOT = rootOf(dirname(fileURLToPath(import.meta.url)));

function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}

export const BUILT_IN_TEMPLATES = join(ROOT, 'templates');

let version: string | undefined;

/** Read once: every report remembers it. */
export const packageVersion = (): string => {
  version ??= JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version as string;
  return version;
};

/** The WebAssembly of a codec: scripts/build.mjs puts it into dist/, whether the code runs as source or as the bundle. */
export const codecPart = (name: string): Uint8Array => readBytes(join(ROOT, 'dist', 'codecs', name));

/** What a thread runs that builds ledgers; not there where the program is one file. */
export const BUILD_WORKER = join(ROOT, 'dist', 'build-worker.js');
