import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { toOpen } from '../../../../src/commands/build/tell/open-written.js';
import { example, reportProcess, temporaryFolder } from '../../../support.js';

test.each([
  [[], undefined],
  [['报告/甲.docx'], '报告/甲.docx'],
  [['报告/甲.docx', '报告/乙.docx'], '报告'],
  [['报告/甲/一.docx', '报告/乙/二.docx', '报告/乙/三.docx'], '报告'],
  [['报告/甲.docx', '报告二/乙.docx'], '.'],
])('of %j it shows %s', (files, path) => {
  expect(toOpen(files)).toBe(path === undefined ? undefined : resolve(path));
});

test.skipIf(process.platform !== 'linux')(
  'build --open hands the report to the system, and says where it cannot',
  async () => {
    const cwd = temporaryFolder();
    const tools = join(cwd, '工具');
    mkdirSync(tools);
    const build = () =>
      reportProcess(['build', example('sparse.yaml'), '--date', '2025-12-10', '--open'], { cwd, env: { PATH: tools } });
    expect(build().err).toMatch(/没有能打开“.*\.docx”的程序/);
    writeFileSync(join(tools, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${join(cwd, '打开')}'\n`, { mode: 0o755 });
    const { code, err } = build();
    expect([code, err]).toEqual([0, expect.not.stringContaining('没有能打开')]);
    await vi.waitUntil(() => existsSync(join(cwd, '打开')), 5000);
    await vi.waitUntil(() => readFileSync(join(cwd, '打开'), 'utf8').endsWith('.docx'), 5000);
  },
);
