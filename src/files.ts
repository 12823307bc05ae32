/** The only module that touches the disk. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
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
    const movedTo = before && !(await isUntouched(before)) ? freeName(file) : undefined;
    if (before && !movedTo && Buffer.compare(before, bytes) === 0) return { file };
    const temporary = join(dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeWhole(temporary, bytes);
      if (movedTo) renameSync(file, movedTo);
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
    return { file, ...(movedTo && { movedTo }) };
  } catch (error) {
    throw error instanceof UserError ? error : diskError('write-failed', file, error);
  }
}

function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Word and WPS leave ~$ files, LibreOffice .~lock files, beside a document that they hold open. */
function ownerFile(file: string): string | undefined {
  const [folder, name] = [dirname(file), basename(file)];
  const candidates = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  return candidates.find((candidate) => existsSync(join(folder, candidate)));
}

/** 报告（手改）.docx, 报告（手改2）.docx, …: the first that is not there. */
function freeName(file: string): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  for (let n = 1; ; n += 1) {
    const name = `${stem}（手改${n === 1 ? '' : n}）${extension}`;
    if (!existsSync(name)) return name;
  }
}

const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

function diskError(code: 'read-failed' | 'write-failed', file: string, error: unknown): UserError {
  const { code: reason = '' } = error as NodeJS.ErrnoException;
  const found: Problem =
    code === 'write-failed' && BUSY.has(reason) && existsSync(file)
      ? problem('file-open', '错误', { file, opener: '' }, { file })
      : problem(code, '错误', { file, reason }, { file });
  return new UserError([found], 2, error);
}
