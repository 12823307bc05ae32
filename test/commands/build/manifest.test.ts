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
    expect(err.replace(/\n\s*/g, '')).toContain('“报告”里的社区“丁社区”没有台账');
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
