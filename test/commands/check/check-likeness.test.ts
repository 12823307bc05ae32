import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, temporaryFolder } from '../../support.js';

const TEMPLATE = `---
名称: 打算
标题: "{{社区.名称}}打算"
---
{{社区.名称}}年内要把楼道里的杂物全部清理干净。{{指导思想}}。

{{#逐项 计划 as |项|}}{{项.目标}}。{{/逐项}}
`;
const ledger = (name: string, target: string) =>
  `社区: {名称: ${name}}\n年度: 2025\n成文日期: 2025-12-10\n活动: []\n计划: [{专题: 共建, 目标: ${target}}]\n`;

describe('report check --likeness', () => {
  it('names the sentences that communities share and the share of each pair; a broken ledger stops nothing', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '打算.hbs'), TEMPLATE);
    writeFileSync(join(cwd, '1.yaml'), ledger('桃源里社区', '小学操场周末开放半天，由保安看管'));
    writeFileSync(join(cwd, '2.yaml'), ledger('杏花坞社区', '同卫生院商定每月上门义诊'));
    writeFileSync(join(cwd, '坏.yaml'), '社区:\n');
    const { code, out, err } = report(['check', '.', '--likeness', '-t', '打算.hbs', '--json'], { cwd });
    const [kind] = JSON.parse(out).reports;
    expect(kind.shared).toEqual([
      { sentence: '桃源里社区年内要把楼道里的杂物全部清理干净。', communities: ['桃源里社区', '杏花坞社区'] },
    ]);
    expect(kind.pairs).toHaveLength(1);
    expect(kind.pairs[0].share).toBeGreaterThan(0.5);
    expect(kind.pairs[0].share).toBeLessThan(0.7);
    expect(err).toContain('坏.yaml');
    expect(code).toBe(1);
  });

  it('wants two ledgers', () => {
    const { code, err } = report(['check', 'examples/sparse.yaml', '--likeness']);
    expect(code).toBe(2);
    expect(err).toContain('至少要两份');
  });
});
