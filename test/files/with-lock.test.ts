import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../src/files/with-lock.js';
import { temporaryFolder } from '../support.js';

const lockOf = (folder: string) => join(folder, '.huibao-台账.yaml.lock');

it('holds the lock while it acts, and gives it back whatever happens', () => {
  const folder = temporaryFolder();
  const file = join(folder, '台账.yaml');
  expect(withLock(file, () => existsSync(lockOf(folder)))).toBe(true);
  expect(() =>
    withLock(file, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(existsSync(lockOf(folder))).toBe(false);
});

it('does not come between another run, and is not stopped by one that was killed', () => {
  const folder = temporaryFolder();
  const file = join(folder, '台账.yaml');
  writeFileSync(lockOf(folder), '');
  expect(() => withLock(file, () => undefined)).toThrow('busy');
  utimesSync(lockOf(folder), 0, 0);
  expect(withLock(file, () => 1)).toBe(1);
});
