/** Exit codes: 0 done, 1 the input has problems, 2 wrong usage or the disk said no; and what is none of these. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { report, reportProcess, temporaryFolder } from './support.js';

const ledger = (name: string, activities = '[]') =>
  `社区: {名称: ${name}}\n年度: 2025\n成文日期: 2025-12-08\n活动: ${activities}\n`;
/** Text where a list belongs: a 错误. */
const BAD = ledger('坏社区', '没有');

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe('a batch ends with the worst of its ledgers', () => {
  /** A report that Word holds open: the disk says no. */
  const hold = (cwd: string) => {
    mkdirSync(join(cwd, '报告', '甲社区'), { recursive: true });
    writeFileSync(join(cwd, '报告', '甲社区', '~$区2025年工作汇报.docx'), '');
    writeFileSync(join(cwd, '报告', '甲社区', '甲社区2025年工作汇报.docx'), '');
  };

  test.each([
    ['two that are built', { '甲.yaml': ledger('甲社区'), '乙.yaml': ledger('乙社区') }, false, 0],
    ['one that has a 错误', { '甲.yaml': ledger('甲社区'), '乙.yaml': BAD }, false, 1],
    ['one whose report is open', { '甲.yaml': ledger('甲社区'), '乙.yaml': ledger('乙社区') }, true, 2],
    ['one of each kind', { '甲.yaml': ledger('甲社区'), '乙.yaml': BAD, '丙.yaml': ledger('丙社区') }, true, 2],
  ])('%s', (_, files, held, code) => {
    const cwd = folder(files);
    if (held) hold(cwd);
    const run = report(['build', '.', '-q'], { cwd });
    expect(run.code, run.err).toBe(code);
  });
});

test('no community of a batch takes the folder of another whose name differs by case alone', () => {
  const cwd = folder({ '一.yaml': ledger('ABC社区'), '二.yaml': ledger('abc社区') });
  expect(report(['build', '.', '-f', 'md', '-q'], { cwd }).code).toBe(0);
  const folders = readdirSync(join(cwd, '报告')).map((name) => name.toLowerCase());
  expect(new Set(folders).size).toBe(2);
});

describe('one command', () => {
  const good = { '台账.yaml': ledger('甲社区') };

  test.each<[args: string[], files: Readonly<Record<string, string>>, code: number]>([
    [['check'], good, 0],
    [['check', '--strict'], good, 1],
    [['check'], { '台账.yaml': BAD }, 1],
    [['check', '没有.yaml'], good, 2],
    [['check', '没有.yaml', '台账.yaml'], { '台账.yaml': BAD }, 2],
    [['check', '--fix', '--yes', '没有.yaml'], good, 2],
    [['build', '--strict'], good, 1],
    [['build'], { '台账.yaml': BAD }, 1],
    [['build'], {}, 2],
    [['preview'], { '台账.yaml': BAD }, 1],
    [['preview'], {}, 2],
    [['stats'], { '台账.yaml': BAD }, 1],
    [['templates'], {}, 0],
    [['schema'], {}, 0],
    [['--help'], {}, 0],
    [['build', '--help'], {}, 0],
    [['help', 'build'], {}, 0],
    [['--version'], {}, 0],
    [['bulid'], {}, 2],
    [['--foo'], {}, 2],
    [[], {}, 2],
  ])('report %j', (args, files, code) => {
    const run = report(args, { cwd: folder(files) });
    expect(run.code, run.out + run.err).toBe(code);
  });

  test('build --strict writes none of the reports that lack something', () => {
    const cwd = folder(good);
    report(['build', '--strict', '-f', 'md'], { cwd });
    expect(readdirSync(cwd)).toEqual(['台账.yaml']);
  });
});

test('a fault of ours is no problem of the user: it ends as Node ends it, with its stack', () => {
  const cwd = folder({
    '台账.yaml': ledger('甲社区'),
    '坏.cjs': `const fs = require('node:fs');
for (const name of ['readFileSync', 'statSync', 'lstatSync', 'openSync', 'existsSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => {
    if (String(path).endsWith('台账.yaml')) throw new TypeError('ours');
    return real(path, ...rest);
  };
}
require('node:module').syncBuiltinESMExports();
`,
  });
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(cwd, '坏.cjs'))}` };
  const { code, err } = reportProcess(['build', '台账.yaml'], { cwd, env });
  expect([code, err]).toEqual([1, expect.stringMatching(/TypeError: ours\n +at /)]);
});
