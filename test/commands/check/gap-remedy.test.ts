import { expect, it } from 'vitest';
import { buildReport, openLedger } from '../../../src/build.js';
import { gapRemedy } from '../../../src/commands/check/gap-remedy.js';
import { LIBRARY, ledgerOf, readExample, SIX } from '../../support.js';

it.each([
  ['党员教育', '写上“类别: 党员教育”'],
  ['五手互动', '写上“专项: 五手互动”'],
  ['五手互动.联联手', '写上“细项: 社区安全联联手”'],
  ['服务对象.老人', '写上“服务对象: 老人”'],
  ['专题.科普', '写上“专题: 科普”'],
  ['社区.户数', '在“社区”里填“户数”'],
  ['典型', '在台账开头填“典型”'],
  ['表.档案', '在“档案”里填已有的材料'],
])('%s: %s', (name, remedy) => expect(gapRemedy(name)).toContain(remedy));

it('closes the gap, wherever it says what to write', () => {
  const empty = readExample('empty.yaml');
  const gapsOf = (lines: string) => {
    const ledger = ledgerOf(
      `社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 3.5, 主题: 集市, 类别: 其他}\n${lines === '' ? '' : `  - {日期: 3.6, ${lines}}\n`}`,
    );
    const opened = openLedger(ledger, { dated: '2025-12-10' });
    return SIX.flatMap((id) => buildReport(opened, LIBRARY.find(id)).gaps.map(({ name, label }) => `${name} ${label}`));
  };
  expect(empty.activities).toEqual([]);
  const before = gapsOf('');
  for (const gap of new Set(before)) {
    const remedy = gapRemedy(gap.split(' ')[0] ?? '');
    const [, key, value] = /写上“(类别|专项|细项|专题|服务对象): ([^”]*)”/.exec(remedy) ?? [];
    if (key === undefined) continue;
    const written = key === '类别' ? `主题: 乙, 类别: ${value}` : `主题: 乙, 类别: 其他, ${key}: ${value}`;
    expect(gapsOf(written), `${gap}: ${remedy}`).not.toContain(gap);
  }
});
