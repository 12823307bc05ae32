import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { planPeriod } from '../../src/facts/plan-period.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string, kind = 'work-plan', head = '年度: 2026\n计划年度: 2026'): string =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 溪口社区}\n${head}\n不适用: 样本专项\n${yaml}`), { dated: '2026-03-01' }),
      LIBRARY.find(kind),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
/** The first of six tasks. */
const item = (plan: string): string | undefined =>
  /\n一、(.+?)\n/.exec(paper(`活动: []\n${plans(plan, ...MANY)}`))?.[1];

describe('time and target are one sentence', () => {
  test.each([
    ['目标: 春节前通村路通车, 时间: 2027年1月底前', '2027年1月底春节前，通村路通车。'],
    ['目标: "建薯粉加工坊，集体收入到28万元", 时间: 9月投产', '建薯粉加工坊，9月投产，集体收入达到28万元。'],
    ['专题: 治安巡逻, 目标: 全年发案不超过2起, 时间: 每晚', '每晚开展治安巡逻，全年发案不超过2起。'],
    ['目标: 党员义务劳动12次, 时间: 每月5日', '每月5日，开展党员义务劳动，全年12次。'],
    ['目标: 四点半课堂增到两个班, 时间: 春季开学', '春季开学时，四点半课堂增到两个班。'],
    ['目标: 中秋办侨台家庭茶话会, 时间: 9月8日前后', '9月8日中秋前后办侨台家庭茶话会。'],
    ['目标: 隐患当月整改率保持97%以上, 时间: 每月', '隐患当月整改率保持97%以上。'],
    ['目标: "用积分抵物业费，收缴率到65%", 时间: 年底', '年底前，用积分抵物业费，收缴率达到65%。'],
    [
      '目标: "护河行动每月一次，参加志愿者500人次", 时间: 每月第一个周六',
      '每月第一个周六开展护河行动，参加志愿者500人次。',
    ],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('a target has its verb and its thing', () => {
  test.each([
    ['专题: 党建, 目标: 每月一次主题党日', '每月开展一次主题党日。'],
    ['目标: 每季法律讲座1场', '每季举办法律讲座1场。'],
    ['目标: 好人事迹上街巷宣传栏12期', '在街巷宣传栏刊登好人事迹12期。'],
    ['目标: 招聘会三场、再上岗240人', '举办招聘会三场，再上岗240人。'],
    ['专题: 加装电梯, 目标: 再谈成4台', '加装电梯再谈成4台。'],
    ['专题: 文体活动, 目标: 元宵、端午、中秋各办一场', '元宵、端午、中秋各办一场文体活动。'],
    ['目标: 建临时车位90个, 衡量: 车位启用', '建临时车位90个并启用。'],
    // What has its verb, or says how often, gets none.
    ['目标: 业委会接待增加一个晚间班', '业委会接待增加一个晚间班。'],
    ['目标: 市民学校每月一课', '市民学校每月一课。'],
    ['目标: “三包”每月评一次红黑榜', '“三包”每月评一次红黑榜。'],
    ['目标: 合作社争取项目', '合作社争取项目。'],
    ['目标: 开放场馆增至8处, 责任人: 党总支', '开放场馆增至8处（责任单位：党总支）。'],
    ['目标: 下岗人员再上岗60人, 衡量: 录用手续', '下岗人员再上岗60人（考核依据：录用手续）。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));

  test('a problem that its 起因 holds is said once', () =>
    expect(
      paper(
        `活动: []\n存在问题: [东区停车场晚间一位难求]\n${plans('目标: 东区停车场错时开放120个车位, 起因: 晚间一位难求', ...MANY)}`,
      ),
    ).toContain('一、针对东区停车场晚间一位难求的问题，东区停车场错时'));
});

describe('who answers', () => {
  const two = (first: string, second: string) =>
    paper(`活动: []\n${plans(first, second, ...MANY)}`).match(/\n二、(.+?)\n/)?.[1];
  test('nobody is said to do, or to lead, what he answers for: one form in one plan', () => {
    const first = '目标: 走访居民, 责任人: 书记';
    expect(two(first, '目标: 改造雨污管网2公里, 责任人: 城建专干')).toBe('改造雨污管网2公里（责任人：城建专干）。');
    expect(two(first, '目标: 开展环保讲座10场, 责任人: 宣传专干')).toBe('开展环保讲座10场（责任人：宣传专干）。');
    expect(two(first, '目标: 争取专项债, 责任人: 城建办')).toBe('争取专项债（责任单位：城建办）。');
  });
});

const ROWS =
  '活动:\n  - {编号: 扫, 日期: 3月1日, 主题: 大扫除, 类别: 环境整治}\n  - {编号: 课, 日期: 4月1日, 主题: 党课, 类别: 党员教育}\n  - {编号: 赛, 日期: 5月1日, 主题: 拔河赛, 类别: 文体活动}\n';
const THEMES = '重点: [{标题: 整治环境, 取: [扫]}, {标题: 建强支部, 取: [课]}, {标题: 活跃文化, 取: [赛]}]\n';

describe('headings', () => {
  const three = [
    '目标: 清理楼道, 对应: 扫, 时间: 3月底前',
    '目标: 培训骨干40人, 对应: 课',
    '目标: 举办拔河赛2场, 对应: 赛, 责任人: 文体委员',
  ];
  test('over one task each stand at the beginning of their paragraphs', () => {
    const said = paper(`${ROWS}${THEMES}${plans(...three, '目标: 补种绿化带, 对应: 扫, 责任人: 城管员')}`);
    expect(said).not.toMatch(/^#+ 一、/m);
    expect(said).toContain('一、整治环境。3月底前清理楼道；补种绿化带（责任人：城管员）。');
    expect(said).toContain('\n\n二、建强支部。培训骨干40人。');
  });
  test('over several stand by themselves, and no number is put to a date', () => {
    const more = ['目标: 修剪绿篱, 对应: 扫, 时间: 4月', '目标: 走访党员, 对应: 课', '目标: 慰问党员, 对应: 课'];
    const said = paper(`${ROWS}${THEMES}${plans(...three, ...more)}`);
    expect(said).toMatch(/^## 一、整治环境\n\n3月底前清理楼道；4月修剪绿篱。/m);
    expect(said).toMatch(/^## 二、建强支部\n\n一是培训骨干40人。/m);
  });
  test('of a theme and of a 专题 of its name are one', () => {
    const said = paper(`${ROWS}${THEMES}${plans(...three, '专题: 整治环境, 目标: 粉刷围墙, 时间: 9月')}`);
    expect(said.match(/整治环境/g)).toHaveLength(1);
  });
  test('in the report what no theme takes stands behind the points', () =>
    expect(
      paper(`${ROWS}${THEMES}${plans(...three, '专题: 助学, 目标: 给村小建一个篮球场, 时间: 暑假')}`, 'annual-report'),
    ).toMatch(/三是.+四是暑假给村小建一个篮球场。/s));
});

describe('what an indicator is to come to', () => {
  const step = (indicator: string, plan: string) =>
    paper(`活动: []\n指标: [${indicator}]\n${plans(plan, ...MANY)}`, 'annual-report', '年度: 2025').match(
      /一是(.+?)。/,
    )?.[1];
  test('less of it is down to its limit, and a target that names the matter says it itself', () => {
    const noise = '{名称: 区域环境噪声平均值, 标准: ≤ 55分贝, 实际: 56.8分贝, 原因: 车多}';
    expect(step(noise, '目标: 种隔音树一排, 对应: 区域环境噪声平均值')).toBe(
      '为使区域环境噪声平均值降到55分贝以下，种隔音树一排',
    );
    const theft = '{名称: 入室盗窃发案, 标准: ≤ 2起, 实际: 3起, 原因: 防盗窗不齐}';
    expect(step(theft, '目标: 入室盗窃不超过2起, 对应: 入室盗窃发案')).toBe('入室盗窃不超过2起');
    const signed = '{名称: 土地整备签约率, 标准: ≥ 98%, 实际: 95.4%, 原因: 有诉讼}';
    expect(step(signed, '目标: 余下15栋全部签约, 对应: 土地整备签约率')).not.toContain('98%');
  });
});

test('a plan for the year whose third quarter is told is for its fourth, where its times are', () => {
  const of = (period: string, ...when: readonly string[]) =>
    planPeriod(
      ledgerOf(
        `社区: {名称: 溪口社区}\n年度: 2025\n计划年度: 2025\n统计区间: ${period}\n活动: []\n${plans(...when.map((one) => `目标: 巡查, 时间: ${one}`))}`,
      ),
    ).name;
  const third = '{起: 2025-07-01, 止: 2025-09-30}';
  expect(of(third, '第四季度', '12月底前')).toBe('2025年第四季度');
  expect(of('{起: 2025-01-01, 止: 2025-06-30}', '下半年', '9月')).toBe('2025年下半年');
  expect(of(third, '8月', '12月底前')).toBe('2025年');
  expect(of(third, '每月')).toBe('2025年');
});
