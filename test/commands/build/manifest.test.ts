import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternName } from '../../../src/commands/build/decide/pattern-name.js';
import { report, temporaryFolder } from '../../support.js';

const MANIFEST = `街道: 桃源街道
年度: 2025
成文日期: 2025-12-10
署名: 桃源街道办事处
台账: [各社区]
报告:
  - 模板: [工作汇报]
  - 模板: [6]
    社区: [乙社区, 丁社区]
格式: [md]
命名: "{街道}/{社区}/{年度}年{模板}"
输出: 成品
`;

function street(manifest = MANIFEST): string {
  const cwd = temporaryFolder();
  const ledger = (name: string, year: number, more = '') => `社区: {名称: ${name}}\n年度: ${year}\n活动: []\n${more}`;
  const files = {
    '清单/街道.yaml': manifest,
    '清单/各社区/甲/2024.yaml': ledger('甲社区', 2024),
    '清单/各社区/甲/2025.yaml': ledger('甲社区', 2025, '署名: 甲社区党委\n成文日期: 2025-11-11\n'),
    '清单/各社区/乙.yaml': ledger('乙社区', 2025),
    '清单/各社区/丙.yaml': ledger('丙社区', 2026),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const written = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.\w+$/.test(name))
    .sort();

describe('report build of a manifest', () => {
  it('does the whole: which ledgers, which reports for whom, how they are called', () => {
    const cwd = street();
    const { code, err } = report(['build', '清单/街道.yaml'], { cwd });
    expect(code, err).toBe(0);
    expect(written(join(cwd, '清单', '成品'))).toEqual(
      ['乙社区/2025年工作汇报.md', '乙社区/2026年工作要点.md', '甲社区/2025年工作汇报.md']
        .map((name) => `桃源街道/${name}`)
        .sort(),
    );
    expect(err).toContain('清单要的是 2025 年');
    expect(err).not.toContain('街道.yaml：里面没有');
    expect(err.replace(/\n\s*/g, '')).toContain('“报告”里的社区“丁社区”没有 2025 年的台账');
    const text = (community: string) =>
      readFileSync(join(cwd, '清单', '成品', '桃源街道', community, '2025年工作汇报.md'), 'utf8');
    expect(text('乙社区')).toMatch(/桃源街道办事处\\\n2025年12月10日/);
    // What the ledger itself says wins.
    expect(text('甲社区')).toMatch(/甲社区党委\\\n2025年11月11日/);
    expect(report(['build', '清单/街道.yaml', '--changed', '--jobs', '2'], { cwd }).err).toContain('其中 3 份没有变化');
  });

  it('lets the command line have its way', () => {
    const cwd = street();
    report(['build', '清单/街道.yaml', '-t', '工作要点', '-o', '别处', '--date', '2025-12-31', '-f', 'md'], { cwd });
    expect(written(join(cwd, '别处'))).toEqual(
      ['乙社区/2026年工作要点.md', '甲社区/2026年工作要点.md'].map((name) => `桃源街道/${name}`).sort(),
    );
    expect(readFileSync(join(cwd, '别处/桃源街道/甲社区/2026年工作要点.md'), 'utf8')).toContain('2025年12月31日');
  });

  it('is refused with all that it names and nobody has', () => {
    const bad = MANIFEST.replace('[各社区]', '[没有]').replace('[6]', '[工作要店, 9]').replace('[md]', '[pdf]');
    const { code, err } = report(['build', '清单/街道.yaml'], { cwd: street(`${bad}版式: 没有\n`) });
    expect(code).toBe(1);
    for (const part of [
      '找不到台账“没有”',
      '是不是“工作要点”',
      '没有叫“9”的模板',
      '没有“pdf”这种格式',
      '没有叫“没有”的版式',
    ])
      expect(err).toContain(part);
    expect(err).toContain('共 5 个错误');
  });

  it('tells of communities without a ledger at once with all else, and of the year that is asked for', () => {
    const bad = MANIFEST.replace('丁社区', '已社区, 丙社区').replace('[md]', '[pdf]');
    const { code, err } = report(['build', '清单/街道.yaml'], { cwd: street(bad) });
    expect(code).toBe(1);
    expect(err).toMatch(/街道\.yaml:9:15 {2}“报告”里的社区“已社区”没有 2025 年的台账/);
    expect(err).toMatch(/街道\.yaml:9:20 {2}“报告”里的社区“丙社区”没有 2025 年的台账/);
    expect(err).toContain('它的台账是 2026 年的');
    expect(err).toContain('没有“pdf”这种格式');
    const near = report(['build', '清单/街道.yaml'], { cwd: street(MANIFEST.replace('丁社区', '甲社去')) }).err;
    expect(near).toContain('是不是“甲社区”？');
    const other = report(['build', '清单/街道.yaml'], { cwd: street(MANIFEST.replace('年度: 2025', '年度: 2019')) });
    expect([other.code, other.err]).toEqual([
      1,
      expect.stringContaining('没有 2019 年的台账，找到的是 2024、2025、2026 年的'),
    ]);
  });

  it('knows whose the only ledger is, and builds nothing only where it says so', () => {
    const only = (community: string) =>
      `台账: [各社区/乙.yaml]\n格式: [md]\n报告:\n  - 模板: [工作汇报]\n    社区: [${community}]\n`;
    const cwd = street(only('乙社区'));
    expect(report(['build', '清单/街道.yaml'], { cwd }).code).toBe(0);
    expect(written(join(cwd, '报告'))).toEqual(['乙社区2025年工作汇报.md']);
    const none = report(['build', '清单/街道.yaml'], { cwd: street(only('丁社区')) });
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('错误 清单/街道.yaml:5:10')]);
  });

  it('says of which ledgers no report was asked for, and in --json what it found', () => {
    const cwd = street(MANIFEST.replace('  - 模板: [工作汇报]\n', ''));
    const { out, err } = report(['build', '清单/街道.yaml', '--json'], { cwd });
    expect(err).toContain('没有用 清单/各社区/甲/2025.yaml：清单里没有给这个社区的报告。');
    const { left_out, problems } = JSON.parse(out);
    expect(left_out).toContainEqual({ file: '清单/各社区/甲/2025.yaml', why: 'unasked', newer: null });
    expect(problems).toMatchObject([{ code: 'manifest-community', line: 8 }]);
  });

  it('takes paths from the root, and those of Windows, as they are meant', () => {
    const cwd = street();
    const out = temporaryFolder();
    const manifest = `台账: ['各社区\\乙.yaml', ${JSON.stringify(join(cwd, '清单/各社区/丙.yaml'))}]\n格式: [MD]\n输出: ${JSON.stringify(out)}\n`;
    writeFileSync(join(cwd, '清单/街道.yaml'), manifest);
    const { code, err } = report(['build', '清单/街道.yaml'], { cwd });
    expect(code, err).toBe(0);
    expect(written(out)).toHaveLength(2);
  });

  it('refuses a folder without ledgers, and a file to write into, with their places', () => {
    const cwd = street('台账: [空, 各社区、清单]\n输出: 报告.docx\n');
    mkdirSync(join(cwd, '清单', '空'));
    const { code, err } = report(['build', '清单/街道.yaml'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('街道.yaml:1:6  “空”里没有台账');
    expect(err).toContain('街道.yaml:2:5  “输出”写的“报告.docx”是文件');
    expect(err).toContain('找不到台账“各社区、清单”');
  });

  it('is built where it lies, when nothing is named', () => {
    const cwd = join(street(), '清单');
    expect(report(['build'], { cwd }).code).toBe(0);
    expect(written(join(cwd, '成品'))).toHaveLength(3);
  });

  it('is never taken for a ledger', () => {
    const cwd = street();
    for (const args of [
      ['preview', '清单/街道.yaml'],
      ['build', '清单/街道.yaml', '清单/各社区/乙.yaml', '-f', 'md'],
    ])
      expect(report(args, { cwd }).err).toContain('这是街道清单，不是台账');
    expect(report(['build', '清单', '-f', 'md'], { cwd }).err).toContain('没有用 清单/街道.yaml：它是街道清单');
  });

  it('is checked by report check, its ledgers for the reports that it has for them', () => {
    const cwd = street(MANIFEST.replace('[6]', '[创建规划]'));
    const { code, out } = report(['check', '清单/街道.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out.replace(/\n\s*/g, '')).toContain('“报告”里的社区“丁社区”没有 2025 年的台账');
    expect(out).toContain('各社区/乙.yaml');
    expect(out).not.toContain('丙.yaml');
    const [, first, second] = out.split('没有发现问题');
    expect(first).toContain('创建规划');
    expect(second).not.toContain('创建规划');
    writeFileSync(join(cwd, '清单/街道.yaml'), '街道:\n');
    expect(report(['check', '清单/街道.yaml'], { cwd }).code).toBe(1);
  });

  it('init --street makes one that builds', () => {
    const cwd = street();
    expect(report(['init', '清单/各社区', '--street', '桃源街道', '--年度', '2025'], { cwd }).code).toBe(0);
    const { code, err } = report(['build', '清单/各社区/街道.yaml', '-f', 'md', '--date', '2025-12-10'], { cwd });
    expect(code, err).toBe(0);
    expect(written(join(cwd, '清单', '各社区', '报告'))).toHaveLength(2);
    expect(report(['init', '清单/各社区', '--street', '桃源街道'], { cwd }).code).toBe(2);
  });
});

it.each([
  ['../..', '/etc', 'C:\\x'],
  ['..', '.', 'CON'],
  ['a/b', '\\\\host\\x', '..\\..'],
])('a name never leaves its folder, whatever a ledger says: %s %s %s', (街道, 社区, 模板) => {
  const name = patternName('{街道}/{社区}/{年度}{模板}', { 街道, 社区, 年度: '2025', 模板 });
  expect(resolve('/out', name).startsWith('/out/')).toBe(true);
  expect(name.split(sep)).not.toContain('..');
});
