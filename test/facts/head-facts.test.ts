import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const report = (head: string, rest = '') => {
  const text = `社区: {名称: 高胥村, ${head}}\n年度: 2011\n不适用: 样本专项\n重点: [{标题: 修好道路, 取: [修路]}]\n活动:\n  - {编号: 修路, 日期: 3月, 主题: 修补村路, 类别: 环境整治}\n${rest}`;
  return plainText(
    buildReport(openLedger(ledgerOf(text), { dated: '2011-12-31' }), LIBRARY.find('annual-report')).document,
  );
};

test('what a village keeps is told in one order, where it lies first and what it earns last', () => {
  const text = report(
    '村民小组: 8个, 自然村: 5, 户数: 339户, 耕地面积: 1163亩, 常年在外人员: 18, 党员数: 63, 村干部: 12人, 集体经济收入: 32万元, 其他: [沿街商铺 120家, 企业 35家, 距县城 64公里]',
  );
  expect(text).toContain(
    '高胥村耕地面积1163亩，距县城64公里，有村民339户，外出务工人员18人，自然村5个，村民小组8个，党员63名，村干部12名，沿街商铺120家、企业35家。集体经济收入32万元。',
  );
});

test('land stands with land, some of the people behind all of them, and who lives there is no feature', () => {
  const text = report(
    '户数: 339, 总人口: 1100, 面积: 6平方公里, 特色: 苗、瑶、壮等8个民族聚居, 其他: [少数民族 407人, 流动人口 30人, 林地 5600余亩, 平均海拔 1450米, 企业 35家]',
  );
  expect(text).toContain(
    '高胥村面积6平方公里，林地5600余亩，平均海拔1450米，苗、瑶、壮等8个民族聚居，有339户、1100人，其中少数民族407人，流动人口30人、企业35家。',
  );
  expect(report('户数: 339, 其他: [少数民族 407人]')).toContain('有村民339户，少数民族407人。');
});

test('indicators without a standard are told there, but not those that a theme tells', () => {
  const indicators = '指标:\n  - {名称: 农民所得总额, 实际: 890.27万元}\n  - {名称: 人均纯收入, 实际: 7906元}\n';
  expect(report('户数: 339', indicators)).toContain('农民所得总额890.27万元，人均纯收入7906元。');
  expect(report('户数: 339', indicators)).not.toContain('创建指标已测');
  expect(report('户数: 339')).not.toContain('7906');
});
