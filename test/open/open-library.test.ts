import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { example, report, temporaryFolder } from '../support.js';

const TEMPLATE = (name: string) => `---\n名称: ${name}\n标题: 季度简报\n---\n\n# 开展情况\n\n社区开展了活动。\n`;

function build(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '模板', 'annexes'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, '模板', name), bytes);
  const { code, err } = report(['build', example('sparse.yaml'), '-f', 'md', '--date', '2025-12-10', ...args], { cwd });
  return { code, err, made: () => readdirSync(join(cwd, '报告')).sort(), cwd };
}

describe('templates of one’s own', () => {
  test('are read in GBK as well, as Windows editors save them', () => {
    const { code, made } = build({ '季报.hbs': iconv.encode(TEMPLATE('季度简报'), 'gbk') }, '-t', '季度简报');
    expect([code, made()]).toEqual([0, ['桃源里社区2025年季度简报.md']]);
  });

  test('that have the 名称 of a built-in one write a file of their own, alone and with it', () => {
    const own = '桃源里社区2025年工作汇报（我的）.md';
    expect(build({ '我的.hbs': TEMPLATE('工作汇报') }, '-t', '我的').made()).toEqual([own]);
    const { made } = build({ '我的.hbs': TEMPLATE('工作汇报') }, '-t', '我的,工作汇报');
    expect(made()).toEqual([own, '桃源里社区2025年工作汇报.md'].sort());
    expect(build({ 'annual-report.hbs': TEMPLATE('工作汇报') }, '-t', 'annual-report').made()).toEqual([
      '桃源里社区2025年工作汇报.md',
    ]);
  });

  test.each([
    ['no text', Buffer.from([0xff, 0xff, 0xff])],
    ['broken', '{{#落实 道德讲堂'],
  ])('that are %s stop only the reports that use them', (_, bytes) => {
    const { code, err, made } = build({ 'annexes/活动照片.hbs': bytes, 'annexes/不用.hbs': bytes }, '--all');
    expect(code).not.toBe(0);
    expect(err).toContain('活动照片.hbs');
    expect(err).not.toContain('不用.hbs');
    expect(made()).toHaveLength(4);
  });
});
