import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const REPORT = plainText(
  buildReport(
    openLedger(
      ledgerOf(
        `社区: {名称: 溪口社区, 特色: 集科研、教育和娱乐为一体}
年度: 2025
不适用: 样本专项
活动: [{日期: 3月5日, 主题: 学雷锋活动, 类别: 志愿服务}]
荣誉: [{名称: 全国文明单位, 日期: 2025}, {名称: 优秀社区, 授予单位: 区妇联, 日期: 2025-06}]
`,
      ),
      { dated: '2025-12-10' },
    ),
    LIBRARY.find('annual-report'),
  ).document,
);

test('a year by itself is said as one', () => {
  expect(REPORT).toContain('社区获评全国文明单位');
  expect(REPORT).not.toContain('2025，');
});
test('集…为一体 is one feature, whatever stands in it', () => {
  expect(REPORT).toContain('溪口社区集科研、教育和娱乐为一体');
});
test('an honour is given to somebody', () => {
  expect(REPORT).toContain('被区妇联授予“优秀社区”称号');
});
