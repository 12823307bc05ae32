import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { arch, release, type } from 'node:os';
import { dirname, join } from 'node:path';
import { getRawAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';

/** Where the files of the package itself are; paths are those of the package, with / on every system. */
interface OwnFiles {
  readonly read: (path: string) => Uint8Array;
  /** The names in a folder. */
  readonly list: (folder: string) => readonly string[];
  /** Where a script is: the threads have files of their own. */
  readonly script?: (path: string) => string | undefined;
}

/** The single executable of scripts/executable.mjs carries them: it works wherever it is copied to. `files.json` lists them. */
const carried = (): OwnFiles => {
  const read = (path: string) => new Uint8Array(getRawAsset(path) as ArrayBuffer);
  return {
    read,
    list: (folder) => {
      const all: readonly string[] = JSON.parse(Buffer.from(read('files.json')).toString());
      return all.filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1));
    },
  };
};

/** The package's own folder, whether the code runs as source (src/files/) or as the bundle (dist/). */
const installed = (): OwnFiles => {
  const root = rootOf(dirname(fileURLToPath(import.meta.url)));
  return {
    read: (path) => readFileSync(join(root, path)),
    list: (folder) => readdirSync(join(root, folder)),
    script: (path) => [join(root, path)].find(existsSync),
  };
};

function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}

/** Whether the program is one file that brings its own Node. */
export const isExecutable = isSea();

/** Windows 10.0.19045 x64: what somebody who is asked for help wants to know. */
export const systemName = (): string => `${type()} ${release()} ${arch()}`;

const OWN = isExecutable ? carried() : installed();

const text = (path: string) => Buffer.from(OWN.read(path)).toString('utf8');

let version: string | undefined;

/** Read once: every report remembers it. */
export const packageVersion = (): string => {
  version ??= JSON.parse(text('package.json')).version as string;
  return version;
};

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The texts of a folder of the package by name without `extension`, in order. Messages name them by their place in the package. */
export function ownTexts(folder: string, extension: string): Readonly<Record<string, TextFile>> {
  const names = OWN.list(folder).filter((name) => name.endsWith(extension));
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const file = `${folder}/${name}`;
      return [name.slice(0, -extension.length), { file, text: text(file) }];
    }),
  );
}

/** The WebAssembly of a codec: scripts/build.mjs puts it into dist/, whether the code runs as source or as the bundle. */
export const codecPart = (name: string): Uint8Array => OWN.read(`dist/codecs/${name}`);

/** The file that a thread runs which builds ledgers; undefined where the program is one file and has no other. */
export const buildWorker = (): string | undefined => OWN.script?.('bin/build-worker.js');

/** The same for a thread that prepares a large photo. */
export const photoWorker = (): string | undefined => OWN.script?.('dist/photo-worker.cjs');
