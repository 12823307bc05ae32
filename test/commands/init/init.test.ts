import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAll } from '../../../src/files/create-all.js';
import { packageVersion } from '../../../src/files/own-files.js';
import { schemaText } from '../../../src/ledger/begin/json-schema.js';
import { example, report, temporaryFolder } from '../../support.js';

const ALL = ['台账.schema.json', '台账.yaml', '照片', '生成报告.cmd', '生成报告.command', '说明.txt'].sort();
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('init', () => {
  test('a folder that checks and builds as it stands', () => {
    const cwd = temporaryFolder();
    const run = report(['init', '2026 年', '--名称', '桃源里社区', '--街道', '桃源街道', '--年度', '2026'], { cwd });
    expect(run.code, run.err).toBe(0);
    expect(run.out).toBe('');
    const folder = join(cwd, '2026 年');
    expect(readdirSync(folder).sort()).toEqual(ALL);
    expect(text(folder, '台账.yaml')).toMatch(/^# yaml-language-server: \$schema=台账\.schema\.json\n/);
    expect(text(folder, '台账.schema.json')).toBe(schemaText(packageVersion()));
    expect(report(['check', '--date', '2025-12-10'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(report(['build', '--date', '2025-12-10'], { cwd: folder }).code).toBe(0);
    expect(readdirSync(join(folder, '报告'))).toEqual(['桃源里社区2026年工作汇报.docx']);
  });

  test('English options, and the year of the clock', () => {
    const cwd = temporaryFolder();
    expect(report(['init', '--name', '甲社区', '--subdistrict', '乙街道', '--place', '丙'], { cwd }).code).toBe(0);
    expect(text(cwd, '台账.yaml')).toMatch(/ {2}名称: 甲社区\n.* {2}地名: 丙\n.* {2}街道: 乙街道\n/s);
    expect(text(cwd, '台账.yaml')).toContain(`\n年度: ${new Date().getFullYear()}\n`);
  });

  test('from last year, whose comparison then works', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '2025'));
    writeFileSync(join(cwd, '2025', '台账.yaml'), readFileSync(example('qingtan-2025.yaml')));
    expect(report(['init', '2026', '--上年', '2025'], { cwd }).code).toBe(0);
    expect(text(cwd, '2026', '台账.yaml')).toContain('\n上年: ../2025/台账.yaml\n');
    const { ledgers } = JSON.parse(report(['check', '2026/台账.yaml', '--json', '--date', '2025-12-10'], { cwd }).out);
    expect(ledgers[0].problems).toEqual([]);
  });

  test('last year’s ledger is looked for where it was said to be', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '空'));
    mkdirSync(join(cwd, '2025'));
    writeFileSync(join(cwd, '2025', '台账.yaml'), readFileSync(example('qingtan-2025.yaml')));
    expect(report(['init', '新', '--上年', '空'], { cwd }).err).toContain('文件夹“空”里没有台账');
    expect(report(['init', '新', '--上年', '空/'], { cwd }).err).toContain('文件夹“空”里没有台账');
    // What Windows makes of "2025\\".
    expect(report(['init', '新', '--上年', '2025"'], { cwd }).code).toBe(0);
    expect(report(['init', '新二', '--上年', '2025\\'], { cwd }).code).toBe(0);
  });

  test.each(['台账.yaml', '说明.txt', '生成报告.cmd', '照片'])(
    '%s is there: nothing is touched, nothing made',
    (name) => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, name), '我的');
      const run = report(['init', '--名称', '甲社区'], { cwd });
      expect(run.code).toBe(2);
      expect(run.err).toContain(`“${name}”`);
      expect(readdirSync(cwd)).toEqual([name]);
      expect(text(cwd, name)).toBe('我的');
    },
  );

  test('a folder of photos that is there is kept', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '照片'));
    writeFileSync(join(cwd, '照片', '1.jpg'), '图');
    expect(report(['init', '--名称', '甲社区'], { cwd }).code).toBe(0);
    expect(text(cwd, '照片', '1.jpg')).toBe('图');
  });

  test.each([
    ['without a name', [], '还缺“名称”'],
    ['a year that is none', ['--名称', '甲社区', '--年度', '26'], '--年度 26'],
    ['an empty name', ['--名称', ' '], '--名称 后面是空的'],
    ['a left-over', ['--名称', 'XX社区'], 'XX社区'],
    ['no last year there', ['--名称', '甲社区', '--上年', '没有.yaml'], '没有.yaml'],
  ])('%s: said, and nothing made', (_, args, said) => {
    const cwd = temporaryFolder();
    const run = report(['init', '新', ...args], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain(said);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('last year with faults: they are shown, and nothing made', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '坏.yaml'), '社区: {名称: 甲社区}\n年渡: 2025\n活动: []\n');
    const run = report(['init', '新', '--上年', '坏.yaml'], { cwd });
    expect(run.code).toBe(1);
    expect(run.err).toContain('年渡');
    expect(readdirSync(cwd)).toEqual(['坏.yaml']);
  });

  test('a file where a folder of the path should be', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '文件'), '');
    const run = report(['init', '文件/里面', '--名称', '甲社区'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err.replace(/\s/g, '')).toContain('没有新建任何文件');
    expect(readdirSync(cwd)).toEqual(['文件']);
  });

  test('what was made before the disk said no is taken away again', () => {
    const cwd = temporaryFolder();
    const file = join(cwd, '甲', '乙', '一.txt');
    const twice = { file, bytes: new Uint8Array(3) };
    expect(() =>
      createAll([{ file: join(cwd, '丙.txt'), bytes: new Uint8Array(3) }, twice, twice], [join(cwd, '丁')]),
    ).toThrow();
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that takes no file is left empty', () => {
    const cwd = temporaryFolder();
    chmodSync(cwd, 0o555);
    expect(report(['init', '--名称', '甲社区'], { cwd }).code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('the starters', () => {
  const made = () => {
    const cwd = temporaryFolder();
    report(['init', '--名称', '甲社区', '--年度', '2025'], { cwd });
    return cwd;
  };

  test('fetch nothing by a name on npm that is not ours', () => {
    const cwd = made();
    for (const name of ['生成报告.cmd', '生成报告.command'])
      expect(text(cwd, name)).not.toMatch(/npx|npm exec|npm i(?:nstall)?\b(?! -g \.\/)/);
  });

  test('cmd.exe can read the one for Windows', () => {
    const bytes = readFileSync(join(made(), '生成报告.cmd'));
    const lines = bytes.toString('utf8').split('\r\n');
    expect(bytes[0]).toBe('@'.charCodeAt(0));
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    const page = lines.indexOf('chcp 65001 >nul');
    lines.forEach((line, index) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is meant.
      if (/^[\x00-\x7F]*$/.test(line)) return;
      expect(index, line).toBeGreaterThan(page);
      // Chinese stands in words to be shown alone, and no sign in them means anything to cmd.
      expect(line).toMatch(/^if not defined RUN echo [^&|<>^%()!"]+$/);
    });
    expect(lines.some((line) => /^\s*:|goto|\($/.test(line))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')(
    'the one for macOS runs, and says what to do where nothing is installed',
    () => {
      const cwd = made();
      expect(statSync(join(cwd, '生成报告.command')).mode & 0o111).toBe(0o111);
      const tools = temporaryFolder();
      writeFileSync(join(tools, 'dirname'), '#!/bin/sh\nexec /usr/bin/dirname "$@"\n', { mode: 0o755 });
      const script = text(cwd, '生成报告.command').replace(/^PATH=.*$/m, '');
      const run = () =>
        spawnSync('/bin/sh', ['-c', script, join(cwd, '生成报告.command')], { env: { PATH: tools }, encoding: 'utf8' });
      expect(run().stdout).toContain('还没有安装“汇报”');
      writeFileSync(join(tools, 'huibao'), '#!/bin/sh\necho "$PWD $*"\n', { mode: 0o755 });
      expect(run().stdout).toMatch(/^.* build --all --open\n/);
      writeFileSync(join(cwd, 'report'), '#!/bin/sh\necho "beside $*"\n', { mode: 0o755 });
      expect(run().stdout).toMatch(/^beside build --all --open\n/);
      expect(existsSync(join(cwd, '报告'))).toBe(false);
    },
  );
});

describe('schema', () => {
  test('is printed, and written over an older one of ours but over no other file', () => {
    const cwd = temporaryFolder();
    const file = join(cwd, '台账.schema.json');
    expect(report(['schema']).out).toBe(schemaText(packageVersion()));
    writeFileSync(file, schemaText('0.0.1'));
    expect(report(['schema', '-o', file]).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(schemaText(packageVersion()));
    expect(readdirSync(cwd)).toEqual(['台账.schema.json']);
    writeFileSync(file, '{"我的": 1}');
    expect(report(['schema', '-o', file]).err).toContain('手改');
    expect(readFileSync(join(cwd, '台账.schema（手改）.json'), 'utf8')).toBe('{"我的": 1}');
  });
});
