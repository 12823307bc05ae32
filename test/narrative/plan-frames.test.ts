import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const built = (head: string, yaml: string, year = 2026): string =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`${head}\n年度: ${year}\n计划年度: 2026\n不适用: 样本专项\n${yaml}`), {
        dated: '2026-03-01',
      }),
      LIBRARY.find('work-plan'),
    ).document,
  );
const paper = (yaml: string): string => built('社区: {名称: 溪口社区}', `活动: []\n${yaml}`);
const village = (yaml: string, more = ''): string =>
  built(
    `社区: {名称: 中山村, 户数: 410, 总人口: 1480, 耕地面积: 1500亩, 党员数: 40${more}}`,
    yaml.includes('活动:') ? yaml : `活动: []\n${yaml}`,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
const line = (text: string, at: number) => text.split('\n')[at];

describe('the title of a plan', () => {
  test.each([
    // Which years it is for says its name.
    ['2026—2028年防火计划', '# 溪口社区2026—2028年防火计划'],
    ['2026年度防火计划', '# 溪口社区2026年防火计划'],
    // 社区 of a 社区 is said once, but not where it names a field.
    ['社区党建工作计划', '# 溪口社区2026年党建工作计划'],
    ['社区教育工作计划', '# 溪口社区2026年社区教育工作计划'],
    ['文化服务中心工作计划', '# 溪口社区文化服务中心2026年工作计划'],
  ])('%s', (kind, title) => expect(line(paper(`文种: ${kind}\n${plans(...MANY)}`), 0)).toBe(title));
});

describe('the first sentence of a plan', () => {
  const first = (yaml: string) => line(paper(`${yaml}${plans(...MANY)}`), 2);
  test.each([
    // A name that says its field is what a plan is for that says nothing else; how many tasks there are is nobody's aim.
    ['文种: 科普工作计划\n', '为做好2026年科普工作，溪口社区制定本计划。'],
    ['文种: 暑期活动计划\n', '为组织好2026年暑期活动，溪口社区制定本计划。'],
    ['文种: 工作计划\n总体思路: 强堡垒、当先锋\n', '2026年，溪口社区按照“强堡垒、当先锋”的思路，重点做好以下工作。'],
    [
      '文种: 工作计划\n总体思路: 产业兴旺、生态宜居、乡风文明\n',
      '2026年，溪口社区按照“产业兴旺、生态宜居、乡风文明”的要求，重点做好以下工作。',
    ],
    // Whose plan it is.
    [
      '文种: 党建工作计划\n署名: 溪口社区党委\n上级: 街道党工委\n',
      '2026年，溪口社区党委在街道党工委领导下，重点做好以下工作。',
    ],
    // A goal never stands before what is drawn up as if it were how.
    [
      '文种: 绿化工作计划\n目的: 美化环境\n总体思路: 以小区为重点\n目标: 提高绿化水平\n',
      '为美化环境，提高绿化水平，溪口社区以小区为重点，制定本计划。',
    ],
  ])('%s', (yaml, said) => expect(first(yaml)).toBe(said));

  test('lines that are acts are part of a goal with a heading of its own', () => {
    const said = paper(
      `文种: 创建工作计划\n目的: 巩固成果\n总体思路: 结合“三项”整治，改善环境\n目标: "提高意识，引导居民参与，营造整洁环境"\n重点: [{标题: 环境管理, 取: [J0, J1, J2, J3, J4]}]\n${plans(...MANY)}`,
    );
    expect(said).toContain('为巩固成果，溪口社区制定本计划。');
    expect(said).toContain('工作目标\n\n结合“三项”整治，改善环境，提高意识，引导居民参与，营造整洁环境。');
  });

  test('a goal that a task sets is said there', () =>
    expect(
      paper(
        `文种: 防火工作计划\n总体思路: 以预防为主\n目标: 全年不发生火灾\n${plans('目标: "检查楼道，全年不发生火灾"', ...MANY)}`,
      ).split('全年不发生火灾').length,
    ).toBe(2));
});

describe('a plan that begins with the village as it stands', () => {
  test.each([
    ['目标: 尽快带领村民致富\n', '为尽快带领村民致富，中山村制定本计划。'],
    ['目标: 2027年实现整村脱贫\n', '为确保2027年实现整村脱贫，中山村制定本计划。'],
    ['总体思路: 加强农业，发展多种经营\n', '为加强农业，发展多种经营，中山村制定本计划。'],
    ['', '中山村制定2026年发展计划。'],
  ])('draws up: %s', (yaml, said) =>
    expect(village(`文种: 发展计划\n${yaml}${plans(...MANY)}`)).toContain(`\n${said}\n`),
  );

  test('has its tasks under a heading of their own', () => {
    const tasks = '## 二、工作任务\n\n（一）补种绿化带。\n\n（二）修剪绿篱。';
    expect(village(`文种: 发展计划\n${plans(...MANY)}`)).toContain(tasks);
    expect(village(`文种: 发展计划\n${plans('目标: 修路', '目标: 种树')}`)).toContain(
      '## 二、工作任务\n\n（一）修路。\n\n（二）种树。',
    );
  });

  test('what people live on is no 特色, and where it lies says what it belongs to', () => {
    const said = village(
      `文种: 发展计划\n${plans(...MANY)}`,
      ', 街道: 半岗镇, 特色: [位于半岗镇西部, 天麻、猪苓等药材种植, 土蜂养殖, 外出务工]',
    );
    expect(said).toContain('中山村位于半岗镇西部，有');
    expect(said).toContain('以天麻、猪苓等药材种植，土蜂养殖和外出务工为主');
  });

  test('those who are led are called together for nothing else', () =>
    expect(
      village(
        `文种: 发展计划\n活动: [{日期: 近年来, 主题: 带领群众发展经济, 类别: 日常工作, 主办: 村两委, 参加: 广大群众, 简介: 调整结构}]\n${plans(...MANY)}`,
      ),
    ).toContain('村两委带领广大群众发展经济，调整结构。'));
});

describe('steps', () => {
  const item = (plan: string) => /\n一、(.+?)\n/.exec(paper(plans(plan, ...MANY)))?.[1];
  test.each([
    // Each headed by when it is done.
    [
      '目标: 改造老果园, 步骤: [2026年：改造东坡80亩, 2027年：改造西坡60亩]',
      '改造老果园：2026年改造东坡80亩，2027年改造西坡60亩。',
    ],
    ['目标: 完成改厕45户, 步骤: [未来五年：其余农户全部完成]', '完成改厕45户；未来五年，其余农户全部完成。'],
    [
      '目标: 完成改厕45户, 步骤: [未来五年：其余农户全部完成], 衡量: 村民居住环境干净整洁',
      '完成改厕45户；未来五年，其余农户全部完成，使村民居住环境干净整洁。',
    ],
    // Others are sent to what is held.
    [
      '目标: 组织青年参加街道演讲比赛, 步骤: [各个社区组织12个队参加, "现场评奖，设一等奖一名"]',
      '组织青年参加街道演讲比赛，由各个社区组织12个队参加，现场评奖，设一等奖一名。',
    ],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

/** The first of six tasks. */
const first = (plan: string, more = ''): string | undefined =>
  /\n(?:（一）|一、|一是)(.+?)\n/.exec(paper(`${more}${plans(plan, ...MANY)}`))?.[1];

describe('a field of a plan stands in its sentence', () => {
  test.each([
    // Those whom a target names in one word are said in full.
    [
      '目标: "定学习日，定期为老人理发、聊天", 服务对象: [行动不便的老党员, 孤寡老人]',
      '定学习日，定期为行动不便的老党员和孤寡老人理发、聊天。',
    ],
    // Where: a work is done there, and money comes from elsewhere.
    ['目标: 小巷道硬化约2000平方米, 地点: 东组和西组', '在东组和西组硬化小巷道约2000平方米。'],
    ['目标: 对老旧下水全部进行改造, 地点: 东组', '对东组老旧下水全部进行改造。'],
    ['目标: "争取上级资金，修建产业路2公里", 地点: 溪口社区东组', '争取上级资金，在东组修建产业路2公里。'],
    [
      '目标: 举办邻里节, 地点: 某商住楼小区, 服务对象: 小区、楼栋、单元的业主',
      '面向小区、楼栋、单元的业主，在某商住楼小区举办邻里节。',
    ],
    // Who goes to them.
    [
      '目标: 开展重阳节慰问活动, 步骤: [到老人家中打扫卫生], 参加: [志愿者, 义工服务队]',
      '开展重阳节慰问活动，组织志愿者和义工服务队到老人家中打扫卫生。',
    ],
    ['目标: 集中开展护绿行动, 参加: 志愿者', '组织志愿者集中开展护绿行动。'],
    [
      '目标: "发挥志愿服务队载体作用，在治安方面出力", 参加: 志愿服务队',
      '发挥志愿服务队载体作用，组织其在治安方面出力。',
    ],
    // How often, and by when.
    [
      '目标: "利用党员活动之机，定期举办学习班", 时间: 每月, 参与单位: 共建单位',
      '利用每月党员活动之机，会同共建单位定期举办学习班。',
    ],
    ['目标: 组织流动人口参加健康检查, 时间: 一年两次', '每年组织流动人口参加两次健康检查。'],
    ['目标: 修建水泥路5条, 时间: 年末', '到年末，修建水泥路5条。'],
  ])('%s', (plan, said) => expect(first(plan)).toBe(said));

  test('who does it is not said where the heading, or whose paper it is, has said so', () => {
    const said = paper(
      `文种: 党建工作计划\n署名: 溪口社区党委\n重点: [{标题: 服务居民, 取: [J0]}, {标题: 发挥社区党支部的作用, 取: [J1]}]\n${plans('目标: 设立学习日, 责任人: 社区党委', '目标: 为老人送学到家, 责任人: 党支部')}`,
    );
    expect(said).toContain('\n设立学习日。\n');
    expect(said).toContain('\n为老人送学到家。\n');
  });
});

describe('the dates of a paper', () => {
  const months = paper(
    plans(
      '目标: 开展文艺活动, 时间: 1月',
      '目标: 送春联, 时间: 1月',
      '目标: 开展植树活动, 时间: 3月',
      '目标: 种树, 时间: 3月底前',
      '目标: 评选积极分子, 时间: 12月',
    ),
  );
  test('have the same comma, and neighbours of one month are one item', () => {
    expect(months).toContain('1月，开展文艺活动，送春联。');
    expect(months).toContain('3月，开展植树活动。');
    expect(months).toContain('3月底前种树。');
    expect(months).toContain('12月，评选积极分子。');
  });
  test('the time of the whole paper joins nothing', () =>
    expect(paper(plans('目标: 修路, 时间: 2026年', '目标: 种树, 时间: 2026年', ...MANY))).toContain('二、种树。'));
});

describe('what goes on beside so many tasks', () => {
  const WEEKLY = `活动:
  - {编号: 清, 日期: 每月28日, 主题: 清洁日, 类别: 环境整治, 场次: 12次}
  - {编号: 党, 日期: 每月, 主题: 主题党日, 类别: 党员教育, 场次: 12次}
  - {编号: 评, 日期: 全年, 主题: 低保评议, 类别: 日常工作}
`;
  test('is what is done every month', () => {
    const said = built('社区: {名称: 溪口社区}', `${WEEKLY}${plans(...MANY)}`, 2025);
    expect(said).toMatch(/同时，继续[^。]*清洁日[^。]*主题党日[^。]*。/);
    expect(said).not.toContain('低保评议');
  });
  test('and one of it is no list', () =>
    expect(
      built('社区: {名称: 溪口社区}', `${WEEKLY.replace(/ {2}- .编号: 清.*\n/, '')}${plans(...MANY)}`),
    ).not.toContain('同时，继续'));
});

describe('what a task builds on', () => {
  test('as much of the same as has been built', () =>
    expect(
      village(
        `文种: 发展计划\n活动: [{编号: 塘, 日期: 近年来, 主题: 整修鱼塘, 类别: 日常工作, 数据: [建成鱼塘 300亩]}]\n${plans('目标: 全村整修鱼塘400亩, 对应: 塘', ...MANY)}`,
      ),
    ).toContain('（一）在已建成鱼塘300亩的基础上，全村整修鱼塘400亩。'));
  test('more of what the year before did', () => {
    const of = (row: string, target: string) =>
      village(
        `活动: [{编号: 网, 日期: 7月, ${row}, 类别: 日常工作}]\n${plans(`目标: ${target}, 时间: 5月前, 对应: 网`, ...MANY)}`,
      );
    expect(of('主题: 搭防雹网, 数据: [防雹网 640亩, 用工 80人]', '防雹网再搭500亩')).toContain(
      '搭防雹网640亩的基础上，5月前，防雹网再搭500亩',
    );
    expect(of('主题: 改厕, 数据: [改厕 186户]', '改厕240户')).toContain('改厕186户的基础上');
    expect(of('主题: 改厕, 数据: [改厕 186户]', '改厕120户')).not.toContain('186户');
  });
  test('but 基本情况 has said how things stand', () =>
    expect(
      village(
        `文种: 发展计划\n指标: [{编码: ZB-1, 名称: 贫困发生率, 实际: 47.25%}]\n${plans('目标: 贫困发生率控制在31%以下, 对应: 贫困发生率', ...MANY)}`,
      ),
    ).toContain('（一）贫困发生率控制在31%以下。'));
});
