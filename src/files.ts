/** The only module that touches the disk. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Problem, problem, UserError } from './errors.js';
import type { TemplateFolder } from './template/library.js';
import type { TemplateSource } from './template/template.js';

/** The package's own folder, whether the code runs as source (src/) or as the bundle (dist/). */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const BUILT_IN_TEMPLATES = join(ROOT, 'templates');

export const packageVersion = (): string => JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** @throws UserError where the file is not there or cannot be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw diskError('read-failed', file, error);
  }
}

/** The first bytes of a file. @throws UserError where it is not there or cannot be read. */
export function readHead(file: string, length: number): Uint8Array {
  try {
    const handle = openSync(file, 'r');
    try {
      const head = new Uint8Array(length);
      return head.subarray(0, readSync(handle, head, 0, length, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw diskError('read-failed', file, error);
  }
}

/** The WebAssembly of a codec: scripts/build.mjs puts it into dist/, whether the code runs as source or as the bundle. */
export const codecPart = (name: string): Uint8Array => readBytes(join(ROOT, 'dist', 'codecs', name));

export const exists = (file: string): boolean => existsSync(file);
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The ledgers of a folder, its subfolders left alone. */
export function ledgersIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.'));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    throw diskError('read-failed', folder, error);
  }
}

/** Expands a pattern such as street/*.yaml, which Windows shells leave to the program. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })).sort();
}

/** The names of all files in folders and their subfolders; a folder that is not there or lets nobody in has none. */
export function fileNamesIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
    } catch {
      return [];
    }
  });
}

/** The templates, partials and annexes of a folder. */
export function readTemplateFolder(folder: string): TemplateFolder {
  const read = (path: string): Record<string, TemplateSource> => {
    const names = isFolder(path) ? readdirSync(path).filter((name) => name.endsWith('.hbs')) : [];
    return Object.fromEntries(names.sort().map((name) => [basename(name, '.hbs'), readTemplate(join(path, name))]));
  };
  return { reports: read(folder), partials: read(join(folder, 'partials')), annexes: read(join(folder, 'annexes')) };
}

export function readTemplate(file: string): TemplateSource {
  return {
    file,
    text: Buffer.from(readBytes(file))
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  };
}

export interface Written {
  readonly file: string;
  /** Where a hand-edited file of that name now is. */
  readonly movedTo?: string;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed. A file of that name which is not byte for byte
 * what we wrote is the user's work and is first renamed …（手改）.
 * @throws UserError where it is open in another program or the disk says no; what was there stays as it was.
 */
export async function writeReport(
  file: string,
  bytes: Uint8Array,
  isUntouched: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Written> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const opener = ownerFile(file);
    if (opener) throw new UserError([problem('file-open', '错误', { file, opener }, { file })], 2);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const movedTo = before && !(await isUntouched(before)) ? freeName(file, '手改') : undefined;
    if (before && !movedTo && Buffer.compare(before, bytes) === 0) return { file };
    placeWhole(file, bytes, (temporary) => {
      if (movedTo) renameSync(file, movedTo);
      renameSync(temporary, file);
    });
    return { file, ...(movedTo && { movedTo }) };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('write-failed', file, error);
  }
}

/**
 * Puts new bytes in the place of a user's file, whole or not at all. The file keeps its mode; a link to it stays a link.
 * @param before the bytes that were read; a file that holds others by now is left alone.
 * @param keep whether to keep the old bytes beside it, as …（修改前）.yaml.bak, never over an older copy. Gives the copy's name.
 * @throws UserError where it changed meanwhile, is read-only or open in another program, or the disk says no; it stays as it was.
 */
export function replaceFile(file: string, bytes: Uint8Array, before: Uint8Array, keep = false): string | undefined {
  let copy: string | undefined;
  try {
    const { target, mode } = replaceable(file);
    const place = (temporary: string) => {
      if (keep) copy = keepCopy(file, before);
      if (Buffer.compare(readFileSync(target), before) !== 0) {
        throw new UserError([problem('changed-meanwhile', '错误', {}, { file })], 2);
      }
      renameSync(temporary, target);
    };
    placeWhole(target, bytes, place, mode);
    return copy;
  } catch (error) {
    if (copy !== undefined) rmSync(copy, { force: true });
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

/** A file that is not there yet. */
export interface NewFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/**
 * Creates files and folders, all or none; a folder that is there is left as it is.
 * @throws UserError where a file of such a name is there by now, or the disk says no; what was made is taken away again.
 */
export function createAll(files: readonly NewFile[], folders: readonly string[]): void {
  const made: (() => void)[] = [];
  let current = '';
  try {
    for (const folder of new Set([...folders, ...files.map(({ file }) => dirname(file))])) {
      current = folder;
      for (const missing of missingFolders(folder)) {
        mkdirSync(missing);
        made.push(() => rmdirSync(missing));
      }
    }
    for (const { file, bytes, executable } of files) {
      current = file;
      const place = (temporary: string) => {
        if (existsSync(file)) throw Object.assign(new Error(file), { code: 'EEXIST' });
        renameSync(temporary, file);
        made.push(() => rmSync(file, { force: true }));
      };
      placeWhole(file, bytes, place, executable ? 0o755 : undefined);
    }
  } catch (error) {
    for (const undo of made.reverse()) undo();
    throw diskError('create-failed', current, error);
  }
}

/** The outermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];
}

/**
 * Where a user's file really is, and its mode.
 * @throws UserError where it is read-only, open in another program or not there: told before anybody is asked for what to write.
 */
export function replaceable(file: string): { readonly target: string; readonly mode: number } {
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    const opener = ownerFile(target);
    if (opener) throw new UserError([problem('file-open', '错误', { file, opener }, { file })], 2);
    if ((mode & 0o200) === 0 || !mayWrite(target)) throw new UserError([problem('read-only', '错误', {}, { file })], 2);
    return { target, mode };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('replace-failed', file, error);
  }
}

function keepCopy(file: string, bytes: Uint8Array): string {
  const copy = freeName(file, '修改前', '.bak');
  placeWhole(copy, bytes, (temporary) => renameSync(temporary, copy));
  return copy;
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes all bytes to a temporary file beside the one they are for; `place` then moves it to where it belongs. */
function placeWhole(file: string, bytes: Uint8Array, place: (temporary: string) => void, mode?: number): void {
  const temporary = join(dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, bytes);
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    place(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Word and WPS leave ~$ files, LibreOffice .~lock files, beside a document that they hold open. */
function ownerFile(file: string): string | undefined {
  const [folder, name] = [dirname(file), basename(file)];
  const candidates = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return candidates.find((candidate) => existsSync(join(folder, candidate)));
}

/** 报告（手改）.docx, 报告（手改2）.docx, …: the first that is not there. */
function freeName(file: string, mark: string, suffix = ''): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  for (let n = 1; ; n += 1) {
    const name = `${stem}（${mark}${n === 1 ? '' : n}）${extension}${suffix}`;
    if (!existsSync(name)) return name;
  }
}

const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

function diskError(
  code: 'read-failed' | 'write-failed' | 'replace-failed' | 'create-failed',
  file: string,
  error: unknown,
): UserError {
  const { code: reason = '', syscall } = error as NodeJS.ErrnoException;
  // Windows lets nobody rename a file that a program holds; a folder that takes no file is another matter.
  const found: Problem =
    syscall === 'rename' && BUSY.has(reason) && existsSync(file)
      ? problem('file-open', '错误', { file, opener: '' }, { file })
      : problem(code, '错误', { file, reason }, { file });
  return new UserError([found], 2, error);
}
