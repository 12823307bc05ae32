import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../src/files/with-lock.js';
import { ROOT, report, temporaryFolder } from '../support.js';

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

it.skipIf(process.platform === 'win32')('a run that ends in the moment in which it takes the lock leaves none', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), '社区: {名称: 甲社区}\n年度: 2025\n活动: []\n');
  const add = ['add', '--日期', '3.5', '--主题', '集市', '--类别', '共建'];
  // Files can be made and nothing can be written into them.
  const script = 'ulimit -f 0; exec "$@"';
  spawnSync('sh', ['-c', script, 'sh', process.execPath, join(ROOT, 'bin', 'report.js'), ...add], { cwd });
  expect(readdirSync(cwd).filter((name) => name.endsWith('.lock'))).toEqual([]);
  expect(report(add, { cwd }).code).toBe(0);
});
