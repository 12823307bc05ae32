import { extname } from 'node:path';
import { isFolder } from '../../../files/read-files.js';
import { usageError } from '../../../problems/usage.js';
import { DEFAULT_FORMAT, EXTENSIONS, type Format, RENDERERS } from '../../../render/renderers.js';
import type { Console } from '../../console.js';

/** Where reports go: to stdout, into one file, or into a folder. */
export type OutTarget = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

export interface OutOptions {
  readonly out: string;
  readonly format: readonly Format[];
  readonly json: boolean;
}

/** What -o means, for so many reports. @throws UserError where it does not fit them. */
export function chooseTarget(options: OutOptions, count: number, console: Pick<Console, 'outIsTerminal'>): OutTarget {
  const { out, format } = options;
  const [first = DEFAULT_FORMAT] = format;
  const renderer = RENDERERS[first];
  if (out === '-') {
    checkStdout(options, count);
    if (console.outIsTerminal && !renderer.isText)
      throw usageError('not-for-terminal', { format: first, extension: renderer.extension });
    return { kind: 'stdout' };
  }
  const extension = isFolder(out) ? '' : extname(out).toLowerCase();
  const isFile = EXTENSIONS.includes(extension);
  if (!isFile && /^\.[a-z]{2,4}$/.test(extension))
    throw usageError('extension-unknown', { extension, extensions: EXTENSIONS });
  if (!isFile) return { kind: 'folder', path: out };
  if (count !== 1) throw usageError('file-for-several', { file: out, count });
  if (renderer.extension !== extension) {
    throw usageError('extension-differs', { file: out, format: first });
  }
  return { kind: 'file', path: out };
}

function checkStdout({ json }: OutOptions, count: number): void {
  if (count !== 1) throw usageError('stdout-several', {});
  if (json) throw usageError('stdout-taken', {});
}
