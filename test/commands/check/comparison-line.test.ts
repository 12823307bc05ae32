import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, temporaryFolder } from '../../support.js';

test('check says why a quarter is not compared with the totals of a year', () => {
  const cwd = temporaryFolder();
  const head = '社区: {名称: 甲社区}\n年度: 2025\n统计区间: 2025-01-01 / 2025-03-31\n成文日期: 2025-04-02\n';
  writeFileSync(
    join(cwd, '台账.yaml'),
    `${head}上年: {场次: 96, 人次: 960}\n活动:\n  - {日期: 3-5, 主题: 乙, 类别: 其他, 人次: 30}\n`,
  );
  const { out } = report(['check'], { cwd });
  expect(out).toContain('没有写同比：上年写的是全年的合计，不能与2025年第一季度比');
  expect(JSON.parse(report(['check', '--json'], { cwd }).out).ledgers[0].no_comparison.why).toBe('totals');
});
