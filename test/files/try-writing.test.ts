import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryWriting } from '../../src/files/try-writing.js';
import { temporaryFolder } from '../support.js';

test('a folder that takes files is left as it was; one that is not there says why', () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '甲'));
  expect(tryWriting(join(cwd, '甲'))).toBeUndefined();
  expect(readdirSync(join(cwd, '甲'))).toEqual([]);
  expect(tryWriting(join(cwd, '乙'))).toBe('ENOENT');
});
