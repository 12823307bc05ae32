import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskError } from '../../src/files/disk-error.js';
import { temporaryFolder } from '../support.js';

it.each([
  ['EBUSY', 'open', 'linux', 'file-open'],
  ['EBUSY', 'copyfile', 'win32', 'file-open'],
  ['EPERM', 'open', 'win32', 'file-open'],
  ['EPERM', 'rename', 'win32', 'file-open'],
  ['EACCES', 'open', 'linux', 'write-failed'],
  ['ENOSPC', 'write', 'win32', 'write-failed'],
] as const)('%s of %s on %s is %s', (code, syscall, platform, told) => {
  const file = join(temporaryFolder(), '报告.docx');
  writeFileSync(file, '');
  const error = Object.assign(new Error(code), { code, syscall, path: file });
  expect(diskError('write-failed', file, error, platform).problems[0]?.code).toBe(told);
});

it('a folder that takes no file is not a file that is open', () => {
  const folder = temporaryFolder();
  const file = join(folder, '报告.docx');
  writeFileSync(file, '');
  const error = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'open', path: join(folder, '.tmp') });
  expect(diskError('write-failed', file, error, 'win32').problems[0]?.code).toBe('write-failed');
});
