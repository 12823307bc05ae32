import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const plan = (yaml: string, community = '名称: 溪口社区') =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {${community}}\n年度: 2025\n不适用: 样本专项\n${yaml}`), { dated: '2025-12-10' }),
      LIBRARY.find('work-plan'),
    ).document,
  );
const plans = (...all: readonly string[]) => `活动: []\n计划:\n${all.map((one) => `  - {${one}}\n`).join('')}`;

describe('a ledger that is a plan alone says all that it holds', () => {
  test('a heading that takes a thing and no plan, in its place', () => {
    const text = plan(
      '文种: 党建工作计划\n重点: [{标题: 服务居民, 取: [甲]}, {标题: 丰富群众文化生活, 取: [舞队]}, {标题: 加强学习, 取: [乙]}]\n' +
        '组织: [{编号: 舞队, 名称: 健身舞队, 类型: 队伍, 构成: 大部分是退休老年人, 简介: 在红星广场活动}]\n' +
        plans('编号: 甲, 目标: 清理楼道', '编号: 乙, 目标: 开办党课'),
    );
    expect(text).toMatch(
      /一、服务居民[\s\S]*二、丰富群众文化生活[\s\S]*健身舞队，队员大部分是退休老年人，在红星广场活动。[\s\S]*三、加强学习/,
    );
  });

  test('a line on the community and what stands there, before the plan', () => {
    const text = plan(
      `文种: 工作计划\n阵地: [{名称: 微型消防站, 数量: 2个}]\n${plans('目标: 清理楼道', '目标: 种树', '目标: 修路')}`,
      '名称: 溪口村, 总人口: 1310',
    );
    expect(text).toMatch(/1310人。[^\n]*微型消防站2个。\n\n为做好2026年工作，溪口村/);
  });

  test('a number that a task is to raise is told with that, and not under a heading', () => {
    const text = plan(
      '文种: 党建工作计划\n重点: [{标题: 学习, 取: [甲]}, {标题: 阵地, 取: [中心]}]\n阵地: [{编号: 中心, 名称: 党群服务中心, 数量: 1处}]\n' +
        `指标: [{编码: X1, 名称: 党员参学率, 实际: 92%}]\n${plans('编号: 甲, 目标: 落实学习制度, 对应: 党员参学率, 衡量: 党员参学率达95%以上')}`,
    );
    expect(text).toContain('二、阵地');
    expect(text.match(/92%/g)?.length ?? 0).toBe(1);
  });

  test('a number with the day that it was counted', () => {
    const text = plan(
      `文种: 发展计划\n指标: [{编码: ZB-01, 名称: 人均可支配收入, 实际: 4948元, 截至: 2025年6月}]\n${plans('目标: 种树', '目标: 修路')}`,
      '名称: 溪口村, 总人口: 1310, 户数: 252, 耕地面积: 1754亩, 居民小组数: 5',
    );
    expect(text).toContain('截至2025年6月，人均可支配收入4948元');
  });
});

describe('what is due this year says so beside what has more time', () => {
  const text = plan(
    plans(
      '目标: 修建灌溉站4座, 时间: 年内',
      '目标: 饲养黄牛800头',
      '目标: 改造户厕45户, 时间: 2026年',
      '目标: 修路, 时间: 今后',
    ),
  );
  test.each(['年内修建灌溉站4座', '年内改造户厕45户', '今后修路'])('%s', (said) => expect(text).toContain(said));

  test('and says nothing where all is', () => {
    expect(plan(plans('目标: 修建灌溉站4座, 时间: 年内', '目标: 种树, 时间: 2026年'))).not.toContain('年内');
    expect(plan(plans('目标: 2026年搬迁50户, 时间: 2026年', '目标: 种树, 时间: 今后'))).not.toContain('年内');
  });
});

test('who stands above is said beside what it goes by', () => {
  const head = '文种: 创建工作计划\n目的: 改善环境\n依据: 市级考评标准要求\n上级: 县委政府\n';
  expect(plan(`${head}${plans('目标: 种树', '目标: 修路')}`)).toContain('在县委政府领导下，根据市级考评标准要求');
});

describe('what was done once is not planned again', () => {
  const rows = (...all: readonly string[]) => `活动:\n${all.map((one, at) => `  - {编号: H${at}, ${one}}\n`).join('')}`;
  const text = plan(
    rows(
      '日期: 年内, 主题: 制定学雷锋实施方案, 类别: 日常工作',
      '日期: 全年, 主题: 把科普纳入年度工作计划, 类别: 日常工作',
      '日期: 年内, 主题: 为舞龙队制作道具龙, 类别: 日常工作, 数据: [道具龙 2条]',
      '日期: 5月9日, 主题: 图书馆开馆仪式开场表演, 类别: 文体活动',
      '日期: 6月5日, 主题: 医院联欢会表演, 类别: 文体活动, 简介: 应区卫生局邀请助兴',
      '日期: 年内, 主题: 建立再就业信息库, 类别: 日常工作',
      '日期: 每周, 主题: 创建工作小结会, 类别: 会议, 简介: 研究创建中的问题',
      '日期: 年内, 主题: 建立高龄老人信息台账, 类别: 日常工作, 数据: [登记老人 186人]',
      '日期: 每月, 主题: 上门理发, 类别: 志愿服务, 简介: 为行动不便老人理发',
      '日期: 7月, 主题: 手工香包制作活动, 类别: 文体活动',
      '日期: 全年, 主题: 科普宣传, 类别: 宣传信息, 简介: 在群里推送常识',
    ),
  );
  test.each(['方案', '年度工作计划', '道具', '仪式', '联欢会', '信息库', '台账'])('no %s', (once) =>
    expect(text).not.toContain(once),
  );
  test.each(['每周召开创建工作小结会，研究创建中的问题', '香包制作', '每月上门理发', '科普宣传，在群里推送常识'])(
    'but %s',
    (again) => expect(text).toContain(again),
  );

  test('one thing that goes on is the plan, under what the paper is for', () => {
    const only = plan(
      `事由: 创建卫生城市\n上级: 街道党工委\n${rows('日期: 每周, 主题: 创建工作小结会, 类别: 会议', '日期: 年内, 主题: 制定方案, 类别: 日常工作')}`,
    );
    expect(only).toContain('在街道党工委领导下，创建卫生城市，继续每周召开创建工作小结会。');
  });
});

test('what stands under no heading is one more thing to do, and no sermon', () => {
  const text = plan(
    `重点: [{标题: 党建, 取: [甲]}, {标题: 管理, 取: [乙]}]\n${plans('编号: 甲, 目标: 开办党课', '编号: 乙, 目标: 清理楼道', '目标: 排练红歌, 参与单位: 驻地单位')}`,
  );
  expect(text).toContain('会同驻地单位排练红歌。');
  expect(text).not.toContain('要会同');
});

test('what a goal has said is not said again of what the paper is on', () => {
  const text = plan(
    `事由: 创建示范社区\n总体思路: 以创建示范社区为目标\n${plans('目标: 种树', '目标: 修路', '目标: 清渠')}`,
  );
  expect(text.match(/创建示范社区/g)?.length).toBe(2);
});

test('what is to be so always is made so by those who take part', () => {
  const text = plan(plans('目标: "党员管理规范化，加强党员的意识", 参加: 支部委员', '目标: 种树', '目标: 修路'));
  expect(text).toContain('支部委员推进党员管理规范化，加强党员的意识。');
});
