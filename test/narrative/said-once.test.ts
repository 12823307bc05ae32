import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** What readers of whole reports named once more; words that stand in no list of ours are among them on purpose. */
const SPECS = LIBRARY.find('annual-report').report.sections ?? [];
const of = (rows: readonly string[], more = '', head = '') => {
  const { opening, sections } = narrative(
    ledgerOf(
      `社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n不适用: 样本专项\n${head}活动:${rows.length > 0 ? '' : ' []'}\n${rows.map((row) => `  - {${row}}\n`).join('')}${more}`,
    ),
    SPECS,
  );
  const told = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');
  return { opening: wordsOf(opening ?? []), told };
};
const told = (row: string) => of([row]).told;

describe('what is no activity', () => {
  test.each([
    ['日期: 8月, 主题: 奥运工作, 类别: 日常工作', '做好奥运工作'],
    ['日期: 5月, 主题: 防汛抗旱, 类别: 日常工作', '开展防汛抗旱'],
    ['日期: 年内, 主题: 秸秆禁烧, 类别: 日常工作', '开展秸秆禁烧'],
    [
      '日期: 重阳节, 主题: 设宴庆贺, 类别: 帮扶救助, 服务对象: [90岁以上老人, 离休干部]',
      '为90岁以上老人和离休干部设宴庆贺',
    ],
    ['日期: 年内, 主题: 低保民主评议, 类别: 帮扶救助', '开展低保民主评议'],
    ['日期: 全年, 主题: “敬老助老”工程, 类别: 帮扶救助, 依托: 星光老年之家', '依托星光老年之家实施“敬老助老”工程'],
  ])('%s', (row, words) => {
    expect(told(row)).toContain(words);
    expect(told(row)).not.toMatch(/活动/);
  });

  test('is what there is, where all that was typed of it is numbers', () => {
    expect(
      told(
        '日期: 年内, 主题: 大病和特困家庭情况, 类别: 日常工作, 数据: ["大病重病户 5户，共6人", "特困供养户 3户，共3人"]',
      ),
    ).toBe('社区有大病重病户5户6人、特困供养户3户3人。');
    expect(told('日期: 全年, 主题: 村聘管护人员, 类别: 日常工作, 数据: [护林员 4人, 供水管理员 1人]')).toBe(
      '村聘管护人员有护林员4人、供水管理员1人。',
    );
    expect(of([], '阵地: [{名称: 林地, 面积: 16000亩}, {名称: 耕地, 面积: 580亩}]\n').told).toBe(
      '社区有林地16000亩、耕地580亩。',
    );
  });
});

describe('a title and its summary that say one thing', () => {
  test.each([
    ['日期: 年内, 主题: “流动人口话计生”抽样调查, 类别: 日常工作, 成效: 已完成', '社区完成“流动人口话计生”抽样调查。'],
    [
      '日期: 全年, 主题: 安全常识教育, 类别: 社区教育, 依托: 市民学校, 主讲: 专兼职教师, 服务对象: [居民, 中小学生], 简介: 以多种形式不定期开展',
      '社区依托市民学校由专兼职教师面向居民和中小学生以多种形式不定期开展安全常识教育。',
    ],
    ['日期: 年内, 主题: 争创行动宣传, 类别: 宣传信息, 简介: 在楼道里开展宣传', '社区在楼道里开展争创行动宣传。'],
    [
      '日期: 年内, 主题: 整合涉农项目, 类别: 日常工作, 简介: "争取部门支持，梳理整合所有涉农项目"',
      '社区争取部门支持，梳理整合所有涉农项目。',
    ],
    [
      '日期: 年内, 主题: 发放慈善医疗卡, 类别: 帮扶救助, 服务对象: 高龄老人, 简介: 每人发放一张500元的慈善医疗卡',
      '社区为高龄老人每人发放一张500元的慈善医疗卡。',
    ],
    [
      '日期: 近年来, 主题: 易地搬迁和危房改造, 类别: 日常工作, 简介: 攻坚期间在全村实施, 数据: [易地搬迁 21户, 危房改造 50户]',
      '攻坚期间在全村实施易地搬迁21户、危房改造50户。',
    ],
    [
      '日期: 每月, 主题: 走访居民, 类别: 日常工作, 参加: 居委会干部, 数据: [每月走访居民 至少50户], 简介: 掌握居民情况',
      '居委会干部每月走访居民至少50户，掌握居民情况。',
    ],
    [
      '日期: 全年, 主题: 救助困难家庭, 类别: 帮扶救助, 服务对象: 困难家庭, 受益人次: 566人次, 数据: [救助金额 20余万元]',
      '社区全年救助困难家庭566人次，金额20余万元。',
    ],
    ['日期: 全年, 主题: 关心高龄老人, 类别: 帮扶救助, 数据: [高龄独居老人 12名]', '社区全年关心12名高龄独居老人。'],
    [
      '日期: 9月28日, 主题: 探望退休老人, 类别: 走访慰问, 服务对象: [独居退休老人, 特困退休老人]',
      '社区探望独居、特困退休老人。',
    ],
  ])('%s', (row, words) => {
    expect(told(row).replace(/^\d+月\d+日，/, '')).toContain(words);
  });

  test('things that somebody put up or turned into others are said by their verb', () => {
    const facility = (rest: string) => of([], `阵地: [{名称: 生态景观池, 变动: ${rest}}]\n`).told;
    expect(facility('改造, 简介: "由原来的景观池改造，用水全部来自雨水"')).toBe(
      '社区将原来的景观池改造成生态景观池，用水全部来自雨水。',
    );
    expect(facility('安装, 简介: 环保局进行远程监控')).toBe('社区安装生态景观池，环保局进行远程监控。');
    expect(of([], '做法: [{名称: 垃圾规范化处置, 变动: 推行, 简介: 在全市率先推行}]\n').told).toBe(
      '社区在全市率先推行垃圾规范化处置。',
    );
    expect(of([], '组织: [{名称: 居委会干部, 人数: 7名, 简介: 分别负责各项工作}]\n').told).toBe(
      '7名居委会干部分别负责各项工作。',
    );
  });
});

describe('what stands before what was done', () => {
  const head = (more = '') => `重点: [{标题: 文化, 取: [文体活动]}, {标题: 服务, 取: [帮扶救助${more}]}]\n`;
  const rows = [
    '日期: 年初, 主题: 应对雪灾, 类别: 日常工作, 参加: [楼组长, 骨干]',
    '日期: 5月, 主题: 防汛抗旱, 类别: 日常工作, 参加: [楼组长, 骨干]',
    '日期: 年内, 主题: 登高, 类别: 文体活动',
    '日期: 年内, 主题: 慰问残疾人, 类别: 帮扶救助',
  ];

  test('what the same people did one after the other is in the opening', () => {
    const { opening, told } = of(rows, '', head());
    expect(opening).toBe('2025年，桃源里社区年初组织楼组长和骨干应对雪灾，5月开展防汛抗旱。现将有关情况汇报如下。');
    expect(told).not.toContain('雪灾');
  });

  test('what a community is', () => {
    const state =
      '编号: 情况, 日期: 年内, 主题: 老年人情况, 类别: 日常工作, 起因: 社区是没有物业的大杂居, 数据: [老年人 786人, 空巢老人 131户]';
    const ledger = ledgerOf(
      `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n${head(', 情况')}活动:\n${[state, ...rows].map((row) => `  - {${row}}\n`).join('')}`,
    );
    const { ground, sections } = narrative(ledger, SPECS);
    expect(wordsOf(ground)).toBe('桃源里社区是没有物业的大杂居，有老年人786人、空巢老人131户。');
    expect(JSON.stringify(sections.map(({ paragraphs }) => paragraphs))).not.toContain('大杂居');
  });
});

describe('the opening', () => {
  test('says what was done by what it is held to', () => {
    const { opening } = of(
      ['日期: 年内, 主题: 群众会, 类别: 会议'],
      '',
      '事由: 美丽乡村创建\n总体思路: 以改革创新理念为指导，围绕“四美一化”建设目标\n',
    );
    expect(opening).toContain('围绕“四美一化”建设目标，扎实推进美丽乡村创建。');
  });

  test('makes no list of what is done', () => {
    const themes =
      '重点: [{标题: 开展群众会所文化, 取: [文体活动]}, {标题: 以人为本服务居民, 取: [帮扶救助]}]\n上级: 街道党工委\n';
    const rows = ['日期: 年内, 主题: 登高, 类别: 文体活动', '日期: 年内, 主题: 慰问残疾人, 类别: 帮扶救助'];
    expect(of(rows, '', themes).opening).toBe(
      '2025年，桃源里社区在街道党工委领导下，扎实开展各项工作。现将有关情况汇报如下。',
    );
  });
});
