import { existsSync } from 'node:fs';
import { type Problem, problem, UserError } from '../problems/problem.js';

const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

export function diskError(
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
