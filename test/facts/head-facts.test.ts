import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { isVillage } from '../../src/facts/is-village.js';
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

test('what was typed about is told about', () =>
  expect(report('户数: 2020余户, 总人口: 近万人, 暂住人口: 900余人, 人均纯收入: 4000多元')).toContain(
    '高胥村有2020余户、近万人，暂住人口900余人。人均纯收入4000多元。',
  ));

test('indicators without a standard are told there, but not those that a theme tells', () => {
  const indicators = '指标:\n  - {名称: 农民所得总额, 实际: 890.27万元}\n  - {名称: 人均纯收入, 实际: 7906元}\n';
  expect(report('户数: 339', indicators)).toContain('农民所得总额890.27万元，人均纯收入7906元。');
  expect(report('户数: 339', indicators)).not.toContain('创建指标已测');
  expect(report('户数: 339')).not.toContain('7906');
});

test.each([
  // Whom a community's people are stands behind all of them, in the order in which it was typed.
  [
    '户数: 1013, 总人口: 4104, 村民小组: 14个, 其他: ["60岁以上老年人 500人，占总人口12.2%", 90—94岁老年人 5人, 一般贫困户 178户745人]',
    '有1013户、4104人，其中60岁以上老年人500人（占总人口12.2%）、90—94岁老年人5人、一般贫困户178户745人，村民小组14个。',
  ],
  ['耕地面积: 7544亩, 户数: 339, 其他: [人均耕地 1.9亩]', '耕地面积7544亩，人均耕地1.9亩，有村民339户。'],
  ['户数: 339, 总人口: 1100, 妇女数: 520, 其他: [男性 580人]', '有339户、1100人，男性580人、妇女520人。'],
  ['户数: 339, 党员数: 201, 其他: [在职党员 126人, 直管党员 75名]', '党员201名（在职党员126人、直管党员75名）。'],
  ['户数: 339, 党员数: 201, 其他: [在职党员 81人, 直管党员 75名]', '党员201名，在职党员81人、直管党员75名。'],
  // What is no number is said as it was typed, and first.
  [
    '其他: [总人口 接近万人, "60岁以上老年人 2913人，约占30%"]',
    '高胥村总人口接近万人，其中60岁以上老年人2913人（约占30%）。',
  ],
  // A list among names is parted by the mark that parts the others.
  ['户数: 339, 其他: [城中村 2个, 省、市、区共建单位 12个]', '有村民339户，城中村2个，省、市、区共建单位12个。'],
  ['户数: 339, 特色: [悠久的历史文化沉淀]', '有悠久的历史文化沉淀，全村有村民339户。'],
  [
    '户数: 339, 特色: [乌鸡发源地汪陂自然村, 种植业和乌鸡养殖]',
    '有乌鸡发源地汪陂自然村，以种植业和乌鸡养殖为特色，全村有村民339户。',
  ],
  // Where nothing else is said of it, its helpers name it.
  ['街道: 井字镇, 帮扶单位: [市财政局]', '高胥村隶属井字镇，由市财政局结对帮扶。'],
  [
    '户数: 339, 特色: [“茶乡”的标志之一陆公故居坐落在社区, 地处青山脚下]',
    '高胥村地处青山脚下，“茶乡”的标志之一陆公故居坐落在社区，有村民339户。',
  ],
  ['街道: 井字镇, 特色: [“二号香瓜”]', '高胥村隶属井字镇，以“二号香瓜”为特色。'],
  ['其他: [有劳动能力的贫困户 135户]', '高胥村有劳动能力的贫困户135户。'],
  ['户数: 339, 帮扶单位: [市财政局]', '本村由市财政局结对帮扶。'],
])('of %s', (head, said) => expect(report(head)).toContain(said));

test('a list of those who were counted is what there is, and no work', () =>
  expect(
    plainText(
      buildReport(
        openLedger(
          ledgerOf(
            `社区: {名称: 高胥村}\n年度: 2011\n不适用: 样本专项\n重点: [{标题: 帮扶到户, 取: [户]}, {标题: 修好道路, 取: [路]}]\n活动:\n  - {编号: 户, 日期: 年内, 主题: 稳定脱贫户、边缘户等情况, 类别: 日常工作, 数据: [稳定脱贫户 93户, 边缘户 4户]}\n  - {编号: 路, 日期: 3月, 主题: 修补村路, 类别: 环境整治}\n`,
          ),
          { dated: '2011-12-31' },
        ),
        LIBRARY.find('annual-report'),
      ).document,
    ),
  ).toContain('有稳定脱贫户93户、边缘户4户'));

test('居民 beside 户数 are people, and no second 居民', () => {
  const text = `社区: {名称: 百乐社区, 户数: 3552, 其他: [居民 15600余人]}\n年度: 2011\n不适用: 样本专项\n活动: [{日期: 3月, 主题: 清扫楼道, 类别: 环境整治}]\n`;
  expect(
    plainText(buildReport(openLedger(ledgerOf(text), { dated: '2011-12-31' }), LIBRARY.find('annual-report')).document),
  ).toContain('有居民3552户、15600余人。');
});

test.each([
  ['高胥村', true],
  ['胜马村百布屯', true],
  ['哈拉嘎查', true],
  ['港六村委会', true],
  ['新村社区', false],
  ['利东居委会', false],
])('a village, and what is none: %s', (name, is) => expect(isVillage(name)).toBe(is));
