import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const built = (head: string, yaml: string): string =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`${head}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n${yaml}`), { dated: '2026-03-01' }),
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
    expect(said).toContain('中山村位于半岗镇西部，耕地面积1500亩');
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
