import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, temporaryFolder } from '../support.js';

/** A folder with a ledger of no activities. */
function folder(name = '桃源里社区'): string {
  const cwd = temporaryFolder();
  const text = `社区: {名称: ${name}}\n年度: 2025\n成文日期: 2025-12-08\n活动: []\n`;
  writeFileSync(join(cwd, '台账.yaml'), text);
  return cwd;
}

describe('wrong usage is told with what to type instead, and ends with 2', () => {
  it.each([
    [['build', '－－all'], '例如 --all'],
    [['build', '—t'], '例如 -t'],
    [['台账.yaml'], '写 report build 台账.yaml'],
    [['build', '--foo'], '运行 report build --help'],
    [['build', '-t', '工作汇报', '工作计划'], '-t 工作汇报,工作计划'],
    [['build', '--all', '-t', '3'], '--all 和 -t 不能同时写'],
    [['build', '-o', 'a.pdf'], '不能生成 .pdf 文件'],
    [['build', '--date', '2025-13-40'], '--date 2025-13-40'],
    [['build', '--set', '人次=5'], '--set 人次=5'],
  ])('%j', (args, expected) => {
    const { code, err } = report(args, { cwd: folder() });
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });
});

describe('what people type is taken', () => {
  it.each([['总体思路、工作要点'], ['总体思路，工作要点'], ['总体思路; 工作要点']])('-t %s', (names) => {
    const { code, err } = report(['build', '-t', names, '-f', 'md、docx'], { cwd: folder() });
    expect([code, err.match(/已生成/g)?.length]).toEqual([0, 4]);
  });

  it('--date is the day of the paper', () => {
    const { out } = report(['preview', '--date', '2025.12.31'], { cwd: folder() });
    expect(out).toContain('2025年12月31日');
  });
});

it.each([
  ['桃源里社区', '桃源里社区居民委员会'],
  ['桃源里社区居委会', '桃源里社区居民委员会'],
  ['桃源里社区居民委员会', '桃源里社区居民委员会'],
])('%s signs as %s', (name, signature) => {
  const lines = report(['preview', '-t', '工作要点'], { cwd: folder(name) }).out.split('\n');
  expect(lines.map((line) => line.trim())).toContain(signature);
});

it('report check lists the intentions of a template where it is asked to, and counts them otherwise', () => {
  const cwd = folder();
  const passages = ['道德讲堂', '志愿服务', '共建'].map((name) => `{{#落实 ${name}}}办过{{else}}要办{{/落实}}`);
  writeFileSync(join(cwd, '打算.hbs'), `---\n名称: 打算\n标题: 打算\n---\n${passages.join('。')}。\n`);
  const lines = (...args: string[]) => report(['check', '-t', '打算.hbs', ...args], { cwd }).out.split('\n');
  expect(lines().find((line) => line.includes('按一般打算写的'))).toMatch(/：\d+ 项.*加 --all 逐项列出/);
  expect(lines('--all').length).toBeGreaterThan(lines().length + 1);
});
