import { existsSync } from 'node:fs';
import { type Problem, problem, UserError } from '../problems/problem.js';

/** A program holds the file, wherever it is said. */
const HELD = new Set(['EBUSY', 'ETXTBSY']);
/** So it is where Windows says it of the file itself, or a rename is refused that only the file can be the reason of. */
const REFUSED = new Set(['EPERM', 'EACCES']);

export function diskError(
  code: 'read-failed' | 'write-failed' | 'replace-failed' | 'create-failed',
  file: string,
  error: unknown,
  platform = process.platform,
): UserError {
  const { code: reason = '' } = error as NodeJS.ErrnoException;
  const found: Problem =
    existsSync(file) && isHeld(error as NodeJS.ErrnoException, file, platform)
      ? problem('file-open', '错误', { file, opener: '' }, { file })
      : problem(code, '错误', { file, reason }, { file });
  return new UserError([found], 2, error);
}

/** A folder that takes no file is another matter: then it is the temporary file that is refused. */
function isHeld(error: NodeJS.ErrnoException & { readonly dest?: string }, file: string, platform: string): boolean {
  const { code = '', syscall, path, dest } = error;
  if (HELD.has(code)) return true;
  return REFUSED.has(code) && (syscall === 'rename' || (platform === 'win32' && [path, dest].includes(file)));
}
