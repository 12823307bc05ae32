import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string, head = '社区: {名称: 溪口社区}'): string =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`${head}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n活动: []\n${yaml}`), {
        dated: '2026-03-01',
      }),
      LIBRARY.find('work-plan'),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
/** The first of six tasks. */
const item = (plan: string): string | undefined => /\n一、(.+?)\n/.exec(paper(plans(plan, ...MANY)))?.[1];

describe('those whom a task is for', () => {
  test.each([
    // One of several, or a word for all of them: nobody is lost.
    ['目标: 走访慰问困难党员, 服务对象: [困难党员, 老党员]', '走访慰问困难党员和老党员。'],
    ['目标: 看望老人, 服务对象: [80岁以上老人, 五保老人]', '看望80岁以上老人和五保老人。'],
    ['目标: 结对帮扶困难学生, 服务对象: [困难家庭学生, 留守儿童]', '结对帮扶困难家庭学生和留守儿童。'],
    ['目标: 慰问困难户, 服务对象: [低保户, 残疾人]', '慰问低保户、残疾人等困难户。'],
    ['目标: "成立服务队，为居民提供代办服务", 服务对象: 孤寡老人', '成立服务队，为孤寡老人提供代办服务。'],
    [
      '目标: "失业人员再就业帮扶，介绍岗位60个", 服务对象: [失业人员, 4050人员]',
      '失业人员和4050人员再就业帮扶，介绍岗位60个。',
    ],
    // Said in other words.
    ['目标: 低保、重残家庭每月走访一遍, 服务对象: [低保户, 重残人员]', '低保、重残家庭每月走访一遍。'],
    ['目标: 学习反家庭暴力法, 服务对象: 妇女', '组织妇女学习反家庭暴力法。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

test.each([
  ['专题: 典型选树, 时间: 11月, 责任人: 宣传办', '11月做好典型选树工作（责任单位：宣传办）。'],
  ['专题: 网格, 目标: "；"', '做好网格工作。'],
])('a plan that says no more than its 专题: %s', (plan, said) => expect(item(plan)).toBe(said));

describe('those who do it', () => {
  test.each([
    ['目标: 清理卫生死角, 参加: 居民', '组织居民清理卫生死角。'],
    ['目标: 种树100棵, 参加: [党员, 居民]', '组织党员和居民种树100棵。'],
    [
      '目标: 健全巡防队伍, 参加: [志愿者, 楼栋长], 责任人: 综治专干',
      '健全由志愿者和楼栋长组成的巡防队伍（责任人：综治专干）。',
    ],
    // Somebody acts, and somebody else answers.
    ['目标: 排查矛盾纠纷, 参加: 网格员, 责任人: 治保主任', '网格员排查矛盾纠纷（责任人：治保主任）。'],
    // Of what does not begin with its verb.
    [
      '目标: "千人以上文化活动4次，小型比赛每月1次", 参加: 社区居民',
      '组织社区居民开展千人以上文化活动4次，每月举行小型比赛1次。',
    ],
    [
      '目标: "楼道每季度集中整治一次，随见随清", 参与单位: 共建单位',
      '会同共建单位对楼道每季度集中整治一次，随见随清。',
    ],
    ['目标: 清扫楼道, 参加: [居民, 志愿者]', '组织居民和志愿者清扫楼道。'],
    ['目标: 成立防汛工作组, 参加: [两委成员, 工作队]', '成立由两委成员和工作队组成的防汛工作组。'],
    ['目标: 养殖山羊3000只, 服务对象: 贫困户, 参与单位: 合作社', '会同合作社组织贫困户养殖山羊3000只。'],
    // Those who are sent to a training do not give it.
    ['目标: 组织贫困户参加技术培训, 时间: 每年两次, 主讲: 农技员', '每年组织贫困户参加两次技术培训，由农技员主讲。'],
    ['目标: "争取资金，改造下水道", 地点: 老旧小区', '争取资金，在老旧小区改造下水道。'],
    // The place is no partner.
    ['目标: 组织居民体检, 地点: 卫生服务站, 参与单位: 卫生服务站', '在卫生服务站组织居民体检。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('when', () => {
  test.each([
    // A time says no deed that the task says.
    ['目标: 与驻地单位签订共建协议, 时间: 上半年签订', '上半年，与驻地单位签订共建协议。'],
    // What is done by then, what and what is asked of whom, stand behind the task.
    ['目标: 8个组各配1名保洁员, 时间: 2月底前配齐', '8个组各配1名保洁员，2月底前配齐。'],
    [
      '目标: 走访居民800户, 时间: "全年，每名社区工作者每周不少于4户", 参加: 社区工作者',
      '社区工作者走访居民800户，每名社区工作者每周不少于4户。',
    ],
    ['目标: 参保率达到98%以上, 时间: 年底', '到年底，参保率达到98%以上。'],
    [
      '目标: 建文化广场一处, 步骤: [春耕前：选址、筹资, 7月：完工, 国庆：办一场演出]',
      '建文化广场一处：春耕前选址、筹资，7月完工，国庆办一场演出。',
    ],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

test('what a task is seen by stands behind it, of one as of many', () => {
  const [one, two] = ['目标: 每月走访困难户, 衡量: 走访日志', '目标: 调解纠纷, 衡量: 台账和卷宗'];
  const said = paper(plans(one, two, '目标: 检查消防, 衡量: 检查记录', ...MANY));
  expect(said).toContain('一、每月走访困难户（考核依据：走访日志）。');
  expect(said).toContain('二、调解纠纷（考核依据：台账和卷宗）。');
  expect(paper(plans(one, ...MANY))).toContain('一、每月走访困难户（考核依据：走访日志）。');
  expect(paper(plans('目标: 整治四个湾子, 衡量: 前后照片', ...MANY))).toContain('（考核依据：前后照片）');
  // A way of going about it is no proof.
  expect(paper(plans('目标: 检查消防, 衡量: 以检查记录为依据', ...MANY))).toContain('（考核依据：检查记录）');
});

test.each([
  [
    '目标: 种植烤烟800亩, 步骤: [一组：200亩, 二组：300亩, 三组：300亩]',
    '种植烤烟800亩，其中一组200亩、二组300亩、三组300亩。',
  ],
])('shares are nobody who is in a group: %s', (plan, said) => expect(item(plan)).toBe(said));

test('neighbours of one month, with others in them, are parted', () =>
  expect(
    paper(plans('目标: 开展整治, 时间: 4月, 参与单位: 环卫所', '目标: 种树, 时间: 4月, 参加: 居民', ...MANY)),
  ).toContain('4月会同环卫所开展整治；组织居民种树。'));

describe('what a plan is for', () => {
  const opening = (yaml: string, head?: string) => paper(`${yaml}${plans(...MANY)}`, head).split('\n')[2];
  test.each([
    [
      '文种: 综治工作计划\n目的: 维护稳定\n目标: 全年无重大案件\n',
      '为维护稳定，确保全年无重大案件，溪口社区制定本计划。',
    ],
    [
      '文种: 分类工作计划\n目的: 提高意识\n目标: 到年底覆盖率达到100%\n',
      '为提高意识，确保到年底覆盖率达到100%，溪口社区制定本计划。',
    ],
    [
      '文种: 党建工作计划\n指导思想: 科学发展观\n目的: 建好组织\n',
      '为建好组织，溪口社区以科学发展观为指导，制定本计划。',
    ],
  ])('%s', (yaml, said) => expect(opening(yaml)).toBe(said));
  test.each([
    [
      '文种: 下半年团支部工作计划\n署名: 溪口社区团支部\n上级: 街道团工委\n',
      '2026年，溪口社区团支部在街道团工委领导下，重点做好以下工作。',
    ],
    // A matter that the lines have said.
    [
      '文种: 卫生工作计划\n事由: 创建卫生城市\n总体思路: 以创建卫生城市为契机，加大力度\n',
      '2026年，溪口社区以创建卫生城市为契机，加大力度，重点做好以下工作。',
    ],
  ])('is said once, by those who sign: %s', (yaml, said) => expect(opening(yaml)).toBe(said));
  test('half a year is part of no body', () =>
    expect(paper(`文种: 下半年团支部工作计划\n${plans(...MANY)}`)).toContain('# 溪口社区2026年下半年团支部工作计划\n'));
  test('a number of one’s own is said with its task where nothing else says it', () =>
    expect(
      paper(
        `文种: 村级计划\n指标: [{名称: 贫困发生率, 实际: 23%}]\n重点: [{标题: 搬迁, 取: [J0, J1]}]\n${plans('目标: 搬迁45户, 对应: 贫困发生率', ...MANY)}`,
        VILLAGE,
      ),
    ).toContain('贫困发生率为23%。搬迁45户'));
  test('where a number stays is where it stands', () =>
    expect(
      paper(
        `指标: [{名称: 机械化率, 实际: 100%}, {名称: 绿化率, 实际: 30%}]\n${plans('目标: 水稻机械化率保持100%, 对应: 机械化率', ...MANY)}`,
      ),
    ).toContain('一、水稻机械化率保持100%。'));
  const VILLAGE =
    '社区: {名称: 中山村, 街道: 半岗镇, 地区: 平县, 户数: 410, 总人口: 1480, 耕地面积: 1500亩, 党员数: 40, 特色: 位于半岗镇西部}';
  test('a goal with a number is a goal', () =>
    expect(opening('文种: 村级计划\n总体思路: 以产业为中心\n目标: 人均收入增长10%\n', VILLAGE)).toBe(
      '中山村以人均收入增长10%为目标，以产业为中心，制定本计划。',
    ));
  test('where it lies says what it belongs to', () =>
    expect(paper(`文种: 村级计划\n${plans(...MANY)}`, VILLAGE)).toContain('中山村位于平县半岗镇西部，'));
});
