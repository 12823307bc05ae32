import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { deeds } from './told-theme.js';

const paper = (text: string): string => {
  const { document } = buildReport(openLedger(ledgerOf(text), { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  return plainText(document).split('附件：')[0] ?? '';
};
const PATROL = deeds('编号: 巡逻, 日期: 每晚, 主题: 义务巡逻, 类别: 平安建设, 成效: 发案由19起降到6起');
const of = (more: string, community = '') =>
  paper(
    `社区: {名称: 东街社区, 党组织: 党支部${community}}\n年度: 2012\n不适用: 样本专项\n重点: [{标题: 平安, 取: [平安建设, 组织, 做法, 投入]}]\n${PATROL}${more}`,
  );

describe('bodies, places and practices', () => {
  test.each([
    // What came of a body of its own stands behind all that changed with it.
    [
      '组织: [{名称: 股份公司, 变动: 换届, 数量: 6个, 日期: 年内, 成效: 股份公司交叉任职比例提高}, {名称: 甲苑党支部, 变动: 新建, 日期: 年内}]',
      '完成6个股份公司换届，新建甲苑党支部。换届后，股份公司交叉任职比例提高。',
    ],
    ['做法: [{名称: 阵地巡查机制, 变动: 建立, 简介: 组织自查}]', '建立阵地巡查机制并组织自查。'],
    ['组织: [{名称: 包保单位, 数量: 23家, 简介: 每家包一条街}]', '社区有包保单位23家，每家包一条街。'],
    [
      '组织: [{名称: 楼长队, 类型: 队伍, 人数: 41名, 构成: [房东, 租客代表, 等]}]',
      '楼长队有队员41名，由房东、租客代表等组成。',
    ],
    ['组织: [{名称: 志愿者队伍, 类型: 队伍, 数量: 3支, 人数: 近180人}]', '社区有志愿者队伍3支、队员近180人。'],
    ['组织: [{名称: 楼栋长, 类型: 队伍, 人数: 44名}]', '社区有楼栋长44名。'],
    ['组织: [{名称: 社区党支部, 人数: 5人, 简介: 书记主任一肩挑}]', '社区党支部有成员5人'],
    [
      '组织: [{名称: 街道创建指挥部, 变动: 成立, 日期: 7月, 牵头: 街道书记任指挥长}]',
      '街道创建指挥部成立，由街道书记任指挥长',
    ],
    ['组织: [{名称: 民生工作站, 日期: 2009年, 简介: 每周二接待, 成效: 接待143人次}]', '每周二接待，共接待143人次'],
    ['阵地: [{名称: 村史馆, 日期: 2009年, 用途: 讲讲村史}]', '自2009年起设有村史馆'],
    ['阵地: [{名称: 服务站, 变动: 建成, 日期: 3月, 用途: 给居民借用工具}]', '供居民借用工具'],
    ['投入: [{项目: 股民分红, 金额: 1260万元, 来源: 股份公司}]', '股份公司发放股民分红1260万元'],
  ])('%s', (more, said) => expect(of(`${more}\n`)).toContain(said));

  test('a body that only is stands before what it did', () => {
    const text = of('组织: [{名称: 义务巡逻队, 类型: 队伍, 人数: 12人}]\n');
    expect(text.indexOf('义务巡逻队有队员12人')).toBeLessThan(text.indexOf('发案由'));
  });
});

describe('what was won', () => {
  test('one list goes from the highest down, each in marks where one has to be', () =>
    expect(
      of(
        '荣誉: [{名称: 市文明社区, 级别: 市级}, {名称: 书香社区, 级别: 省级}, {名称: 示范居委会, 级别: 区级}, {名称: 平安站, 级别: 区级}]\n',
      ),
    ).toContain('获评省级“书香社区”“市文明社区”和区级“示范居委会”“平安站”'));

  test('closes the theme that it belongs to', () => {
    const text = paper(
      `社区: {名称: 东街社区}\n年度: 2012\n不适用: 样本专项\n重点: [{标题: 平安, 取: [消防, 巡逻]}, {标题: 文体, 取: [晚会]}]\n${deeds(
        '编号: 消防, 日期: 6月, 主题: 消防演练, 类别: 平安建设, 简介: 居民学逃生',
        '编号: 巡逻, 日期: 9月, 主题: 夜间巡逻, 类别: 平安建设, 简介: 每晚两班',
        '编号: 晚会, 日期: 9月, 主题: 中秋晚会, 类别: 文体活动',
      )}荣誉: [{名称: 消防工作先进集体, 授予单位: 区消防支队, 日期: 7月}, {名称: 晚会组织先进集体, 授予单位: 区文体局, 日期: 9月}]\n`,
    );
    expect(text.indexOf('消防工作先进集体')).toBeGreaterThan(text.indexOf('夜间巡逻'));
  });

  const YEAR = `社区: {名称: 东街社区}\n年度: 2012\n不适用: 样本专项\n重点: [{标题: 平安, 取: [消防, 巡逻]}, {标题: 文体, 取: [晚会, 合唱, 灯会]}]\n${deeds(
    '编号: 消防, 日期: 6月, 主题: 消防演练, 类别: 平安建设, 简介: 居民学逃生',
    '编号: 巡逻, 日期: 9月, 主题: 夜间巡逻, 类别: 平安建设, 简介: 每晚两班',
    '编号: 晚会, 日期: 9月, 主题: 中秋晚会, 类别: 文体活动',
    '编号: 合唱, 日期: 10月, 主题: 合唱比赛, 类别: 文体活动',
    '编号: 灯会, 日期: 2月, 主题: 元宵灯会, 类别: 文体活动',
    '日期: 3月8日, 主题: 创建年动员会, 类别: 会议, 人次: 210人',
  )}荣誉: [{名称: 文明村, 授予单位: 县委, 日期: 12月}, {名称: 消防工作先进集体, 授予单位: 区消防支队, 日期: 7月}]\n`;
  test('stands in the opening where no theme has a word of it', () =>
    expect(paper(YEAR).indexOf('文明村')).toBeLessThan(paper(YEAR).indexOf('消防演练')));
  test('a meeting that no theme takes stands in the first of them', () =>
    expect(paper(YEAR).indexOf('创建年动员会')).toBeLessThan(paper(YEAR).indexOf('中秋晚会')));
});

describe('what a community is', () => {
  test.each([
    [", 小区数: 118, 其他: ['社区 8个', '商务楼宇 12座'], 辖区单位数: 20", '辖社区8个、居民小区118个'],
    [", 辖区单位数: 20, 户数: 300, 其他: ['学校 2所']", '辖区内有单位20家、学校2所'],
    [', 户数: 300, 特色: 唐塔景区', '有唐塔景区'],
    [', 户数: 300, 特色: 13个民族同住', '13个民族同住'],
  ])('%s', (head, said) => expect(of('', head)).toContain(said));

  test('what is to be reached is an aim, and no deed', () =>
    expect(of('总体思路: 服务先行\n目标: 建成服务型社区\n')).toContain('以建成服务型社区为目标'));
});
