import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE_NAMES } from '../../../src/words/file-names.js';
import { BUILD_HELP } from '../../../src/words/help/build-help.js';
import { report, temporaryFolder } from '../../support.js';

interface Found {
  readonly check: string;
  readonly state: string;
  readonly message: string;
  readonly remedy: string | null;
}

function findings(cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { code, out } = report(['doctor', '--json'], { cwd, env });
  const { ok, checks } = JSON.parse(out) as { readonly ok: boolean; readonly checks: readonly Found[] };
  return { code, ok, of: (name: string) => checks.filter(({ check }) => check === name) };
}

describe('report doctor', () => {
  test('says a line for each thing, and what to do where something is lacking', () => {
    const { code, out } = report(['doctor'], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    for (const name of ['版本', 'Node.js', '台账', '字体', '办公软件', '编码', '写文件', '锁'])
      expect(out).toMatch(new RegExp(`^(?:正常|留意)  ${name}：`, 'm'));
    expect(out.match(/^留意/gm)?.length).toBe(out.match(/^ +→ /gm)?.length);
    expect(out).toMatch(/项请留意。\n$/);
  });

  test('the ledger that is here, and how it is encoded', () => {
    const cwd = temporaryFolder();
    expect(findings(cwd).of('ledger')).toMatchObject([{ state: 'note' }]);
    writeFileSync(join(cwd, '台账.yaml'), '社区: 甲\n');
    expect(findings(cwd).of('ledger')).toMatchObject([{ state: 'ok', message: '台账.yaml，utf-8' }]);
    writeFileSync(join(cwd, '台账.yaml'), Buffer.from([0xff, 0xff, 0xff]));
    expect(findings(cwd)).toMatchObject({ code: 1, ok: false });
  });

  test.skipIf(process.platform === 'win32')(
    'a name that would move the cursor is told without that, in a pipe too',
    () => {
      const cwd = temporaryFolder();
      const name = '甲\u001b[31m乙\u202e.yaml';
      writeFileSync(join(cwd, name), '社区: {名称: 桃源社区}\n年度: 2025\n成文日期: 2025-12-10\n活动: []\n');
      for (const command of [['doctor'], ['check'], ['stats'], ['templates'], ['check', name, name, '--likeness']]) {
        const { out, err } = report(command, { cwd });
        for (const mark of ['\u001b', '\u202e']) expect(out + err).not.toContain(mark);
      }
    },
  );

  test.skipIf(process.platform === 'win32')('the encoding of the terminal', () => {
    const of = (locale: string) => findings(temporaryFolder(), { LC_ALL: locale }).of('encoding');
    expect(of('zh_CN.UTF-8')).toMatchObject([{ state: 'ok' }]);
    expect(of('zh_CN.GBK')).toMatchObject([{ state: 'note', message: expect.stringContaining('zh_CN.GBK') }]);
  });

  test('locks that are stale, of a run, and of an editor', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '报告'));
    expect(findings(cwd).of('locks')).toMatchObject([{ state: 'ok' }]);
    writeFileSync(join(cwd, '报告', '.huibao-甲.docx.lock'), `${process.pid} 00 ${hostname()}`);
    writeFileSync(join(cwd, '报告', '~$乙.docx'), '');
    writeFileSync(join(cwd, '报告', '.~丙.docx'), '');
    utimesSync(join(cwd, '报告', '.~丙.docx'), new Date(0), new Date(0));
    const said = findings(cwd)
      .of('locks')
      .map(({ message }) => message);
    expect(said).toEqual([
      expect.stringMatching(/没有用了：.*丙\.docx$/),
      expect.stringMatching(/正在写：.*甲\.docx\.lock$/),
      expect.stringMatching(/开着：.*乙\.docx$/),
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that takes no file keeps reports from being written', () => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o555);
    expect(findings(cwd)).toMatchObject({ code: 1, ok: false });
    chmodSync(cwd, 0o755);
  });

  test('looks where build writes', () => expect(FILE_NAMES.reports).toBe(BUILD_HELP.outUsual));
});
