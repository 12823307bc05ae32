import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string, report: 'work-plan' | 'annual-report' = 'work-plan'): string =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 溪口社区}\n年度: 2025\n不适用: 样本专项\n${yaml}`), { dated: '2025-12-10' }),
      LIBRARY.find(report),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
const item = (plan: string, rows = '活动: []\n'): string | undefined =>
  /\n一、(.+?)\n/.exec(paper(rows + plans(plan, ...MANY)))?.[1];

describe('a target', () => {
  test.each([
    ['目标: 市场监控24个探头, 时间: 2月底', '2月底前安装市场监控探头24个。'],
    ['目标: "再垫砂石路2000米，桥涵3座"', '再垫砂石路2000米，修建桥涵3座。'],
    ['目标: 双休日每点两名志愿者', '双休日每点安排两名志愿者。'],
    ['目标: 勤工助学岗位500个', '勤工助学岗位达到500个。'],
    ['目标: "办运动会一次，参加300人"', '办运动会一次，300人参加。'],
    // Something is done to it already.
    ['目标: 小区设调解点6个', '小区设调解点6个。'],
    ['目标: 二期征地12亩', '二期征地12亩。'],
  ])('has its verb: %s', (plan, said) => expect(item(plan)).toBe(said));

  test.each([
    ['目标: 周六服务不断档, 时间: 每周六', '每周六服务不断档。'],
    ['目标: 八一慰问军属不少于40户, 时间: 八一、春节', '“八一”、春节慰问军属不少于40户。'],
    ['目标: 国庆前再开一处驿站, 时间: 9月底', '9月底国庆前再开一处驿站。'],
    ['目标: 储备30天的口罩, 时间: 4月底', '4月底前储备30天的口罩。'],
    // What is held is held then.
    ['目标: 慰问老党员, 时间: 年底', '年底慰问老党员。'],
  ])('has its time once: %s', (plan, said) => expect(item(plan)).toBe(said));

  const ROWS = '活动:\n  - {编号: 网, 日期: 全年, 主题: 网箱养鱼, 类别: 农业生产, 数据: [网箱 42口, 养鱼户 14户]}\n';
  test.each([
    ['网箱增加到70口', '网箱由42口增加到70口。'],
    ['养鱼户达到20户', '养鱼户由14户增加到20户。'],
    // No growth, another unit, another thing.
    ['网箱增加到40口', '网箱增加到40口。'],
    ['水库增加到70口', '水库增加到70口。'],
  ])('says from how many: %s', (target, said) => expect(item(`目标: ${target}, 对应: [网]`, ROWS)).toBe(said));
});

describe('what is counted and not done', () => {
  test.each([
    ['目标: 建便民市场, 衡量: 无照摊点数', '建便民市场（考核依据：无照摊点数）。'],
    ['目标: 种燕麦草200亩, 衡量: 入冬前收草量', '种燕麦草200亩（考核依据：入冬前收草量）。'],
    ['目标: 做好稳定工作, 衡量: 越级上访不超过控制数', '做好稳定工作，确保越级上访不超过控制数。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('a goal that the year has brought', () => {
  const of = (honour: string) =>
    paper(
      `文种: 科普工作总结\n事由: 创建省科普示范社区\n活动: []\n荣誉: [{名称: 省科普示范社区, ${honour}}]\n${plans(...MANY)}`,
    );
  test('is none of the next', () => {
    expect(of('级别: 省级, 日期: 2025-10')).toContain('# 溪口社区2026年科普工作计划');
    expect(of('级别: 省级, 日期: 2019-10')).toContain('创建省科普示范社区');
  });
  test('is one where a higher title is to be won', () =>
    expect(
      paper(
        `目标: 创建市级双拥模范社区\n活动: []\n荣誉: [{名称: 双拥模范社区, 级别: 区级, 日期: 2025-08}]\n${plans(...MANY)}`,
      ),
    ).toContain('以创建市级双拥模范社区为目标'));
});

test('so much of a task as is done is not the task', () =>
  expect(
    paper(
      `统计区间: {起: 2025-01-01, 止: 2025-06-30}\n活动: []\n指标: [{名称: 减畜任务, 标准: 640头, 实际: 380头}]\n${plans('目标: 下半年再减畜260头, 时间: 11月底, 对应: [减畜任务]', ...MANY)}`,
    ),
  ).toMatch(/减畜任务640头，完成380头。11月底前，?再减畜260头。/));

test.each([
  // Said in a target with more words.
  ['{问题: 院落没有物业, 措施: "装门禁、选院长"}', '5个院落装门禁', '5个院落装门禁、选院长'],
  ['{问题: 听讲座的多是老人, 措施: 讲座改到周末晚上}', '周末晚间讲座6场', '举办周末晚间讲座6场'],
  ['{问题: 老人多, 措施: 助餐送到家}', '助餐送上门20户', '助餐送上门20户'],
])('a measure that a target says: %s', (problem, target, said) => {
  const text = paper(`活动: []\n存在问题: [${problem}]\n${plans(`目标: ${target}`, ...MANY)}`);
  expect(text).toContain(`${said}。`);
  expect(text).not.toContain('七、');
});

test('下一步打算 has the tasks in their order, under no heading of the year that is over', () => {
  const text = paper(
    `重点: [{标题: 抢险转移, 取: [转]}, {标题: 救助受灾户, 取: [粮]}]\n活动:\n  - {编号: 转, 日期: 6月1日, 主题: 转移群众, 类别: 平安建设}\n  - {编号: 粮, 日期: 6月2日, 主题: 发救济粮, 类别: 帮扶救助}\n存在问题: [路灯不亮, 水沟堵]\n${plans('目标: 打机井1口, 对应: [粮]', '目标: 汛前演练一次, 对应: [转]', '目标: 清水沟3公里')}`,
    'annual-report',
  );
  expect(text).toMatch(/存在问题\n\n一是路灯不亮。二是水沟堵。/);
  expect(text).toMatch(/一是打机井1口。\s*二是[^。]*演练一次。\s*三是[^。]*清水沟3公里。/);
  expect(text).not.toMatch(/是抢险转移|此外|以上问题/);
});

test.each([
  ['105天修通村路', '105天修通村路。'],
  ['第一处用了四年，第二处六月开门', '第一处用了四年，第二处六月开门。'],
  ['一院一窗、一室一校', '社区做到一院一窗、一室一校。'],
])('what a theme says of itself has the community before it only where that does so: %s', (statement, said) => {
  const text = paper(
    `重点: [{标题: 阵地, 概述: "${statement}", 取: [甲]}]\n活动: [{编号: 甲, 日期: 3月1日, 主题: 大扫除, 类别: 环境整治}]\n`,
    'annual-report',
  );
  expect(text).toContain(`\n${said}`);
});

test('a village of which all are 村民 counts them once', () => {
  const text = renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          '社区: {名称: 溪口村, 户数: 286, 总人口: 1420, 村民数: 1420}\n年度: 2025\n不适用: 样本专项\n活动: [{日期: 3月1日, 主题: 大扫除, 类别: 环境整治}]\n',
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find('annual-report'),
    ).document,
  );
  expect(text.match(/1420/g)).toHaveLength(1);
});
