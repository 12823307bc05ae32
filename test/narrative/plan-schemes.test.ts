import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 溪口社区}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n活动: []\n';
const paper = (yaml: string): string =>
  renderMarkdown(
    buildReport(openLedger(ledgerOf(`${HEAD}${yaml}`), { dated: '2026-03-01' }), LIBRARY.find('work-plan')).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const TWO = ['目标: 打扫楼道', '目标: 修剪绿篱'];
/** The paper's only task, in its sentence. */
const item = (plan: string): string =>
  /（一）(.+?)\n/.exec(
    paper(`文种: 清洁日活动方案\n事由: 清洁日\n${plans(plan, ...TWO, '目标: 清理小广告', '目标: 写总结')}`),
  )?.[1] ??
  /\n一、(.+?)\n/.exec(
    paper(`文种: 清洁日活动方案\n事由: 清洁日\n${plans(plan, ...TWO, '目标: 清理小广告', '目标: 写总结')}`),
  )?.[1] ??
  '';

describe('the first sentence of a scheme', () => {
  const opening = (yaml: string) => paper(`${yaml}${plans(...TWO)}`).split('\n')[2];
  test.each([
    ['文种: 敬老月活动方案\n事由: 敬老月\n', '为组织好敬老月活动，溪口社区制定本方案。'],
    [
      '文种: 敬老月活动方案\n事由: 敬老月\n目标: 营造敬老氛围\n',
      '为营造敬老氛围，溪口社区决定开展敬老月活动，方案如下。',
    ],
    [
      '文种: 敬老月活动方案\n事由: 敬老月\n总体思路: 敬老爱老、共建共享\n',
      '溪口社区决定以“敬老爱老、共建共享”为主题开展敬老月活动，方案如下。',
    ],
    [
      '文种: “助老 共建”秋季运动会方案\n事由: 秋季运动会\n目的: 丰富老人生活\n',
      '为丰富老人生活，溪口社区决定举办“助老 共建”秋季运动会，方案如下。',
    ],
    ['文种: 人居环境整治实施方案\n', '为做好人居环境整治，溪口社区制定本方案。'],
  ])('is never empty: %s', (yaml, said) => expect(opening(yaml)).toBe(said));

  test('names what an activity is made of where its headings have names', () => {
    const themes =
      '重点: [{标题: “献爱心”活动, 取: [J0]}, {标题: “小小志愿者”活动, 取: [J1]}, {标题: 节日活动, 取: [J2]}]\n';
    expect(paper(`文种: 志愿服务活动方案\n事由: 志愿服务活动\n${themes}${plans(...TWO, '目标: 慰问老人')}`)).toContain(
      '溪口社区决定开展“献爱心”“小小志愿者”等志愿服务活动，方案如下。',
    );
  });
});

describe('the plan that is the whole of the paper', () => {
  const whole =
    '目标: "举办“大家乐”趣味运动会，项目简单好玩", 时间: 12月5日下午, 地点: 文体中心, 责任人: 溪口社区居民委员会, 服务对象: [驻区单位, 社区居民]';
  test('gives the paper its day, its place and its people', () => {
    const said = paper(`文种: 趣味运动会方案\n事由: “大家乐”趣味运动会\n目的: 增进友谊\n${plans(whole, ...TWO)}`);
    expect(said).toContain('活动时间和地点\n\n2026年12月5日下午，文体中心。');
    expect(said).toContain('主办单位\n\n溪口社区居民委员会。');
    expect(said).toContain('参加对象\n\n驻区单位和社区居民。');
    expect(said).toContain('项目简单好玩。');
    expect(said.match(/运动会/g)).toHaveLength(2);
  });
  test('is told as it is where something would be lost', () => {
    const partner = whole.replace('，项目简单好玩', '').replace('责任人', '参与单位: 文体局, 责任人');
    expect(
      paper(`文种: 趣味运动会方案\n事由: “大家乐”趣味运动会\n目的: 增进友谊\n${plans(partner, ...TWO)}`),
    ).toContain('文体局');
  });
});

describe('a task of a scheme', () => {
  test.each([
    // Everybody is one of those who may come.
    ['目标: 举办讲座, 服务对象: [驻区单位, 社区居民]', '面向驻区单位和社区居民举办讲座。'],
    // Those to whom it goes are not those who come, and none of them is lost.
    [
      '目标: "召开党员动员会，发出节俭的倡议", 服务对象: [党员, 妇女, 居民]',
      '召开党员动员会，向党员、妇女和居民发出节俭的倡议。',
    ],
    // By what means stands before to whom.
    ['目标: 通过网站、宣传栏宣传活动, 服务对象: [党员, 居民]', '通过网站、宣传栏向党员和居民宣传活动。'],
    // A partner whom the steps name is not left out where another is named.
    [
      '目标: 开展环境整治, 参与单位: [业委会, 物业公司], 步骤: [业委会成员劝导]',
      '会同业委会和物业公司开展环境整治，业委会成员劝导。',
    ],
    // Tasks come before who does them, and each group has its clause.
    [
      '目标: 开展环境整治, 步骤: [清除组：张三、李四, 清运组：王五, 清除白色垃圾, "清扫楼道，劝阻乱堆"]',
      '开展环境整治，清除白色垃圾，清扫楼道，劝阻乱堆。分两个组：清除组由张三、李四组成；清运组由王五组成。',
    ],
    [
      '目标: 开展宣传, 步骤: [发放组：发放资料, 讲解组（李四）：讲解政策]',
      '开展宣传。分两个组：发放组发放资料；讲解组（李四）讲解政策。',
    ],
    [
      '目标: 设比赛项目3个, 步骤: [拔河, 共渡难关（跳绳）, 爱心速递]',
      '设比赛项目3个：拔河、共渡难关（跳绳）、爱心速递。',
    ],
    [
      '目标: 表彰10名“健康老人”, 服务对象: 热心社区工作的健康老人',
      '表彰10名“健康老人”。对象为热心社区工作的健康老人。',
    ],
    // What, and then how often.
    [
      '目标: "每月至少进行一次，每次30人以上", 时间: 每月, 步骤: [清理白色垃圾, 劝阻不文明行为], 责任人: 劝导队',
      '劝导队清理白色垃圾，劝阻不文明行为，每月至少进行一次，每次30人以上。',
    ],
    ['目标: "世界环保日开展宣传，清扫楼道", 时间: 6月5日', '6月5日世界环保日，开展宣传，清扫楼道。'],
    ['目标: 办茶话会, 时间: 10月下午', '10月的一天下午办茶话会。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('stages', () => {
  test('are called what they are, with their days', () => {
    const said = paper(
      `文种: 卫生月活动实施方案\n事由: 卫生月\n${plans(
        '目标: "动员准备，开展宣传", 时间: 4月1日至5日',
        '目标: 组织实施, 步骤: [清理楼道, 清扫广场], 时间: 4月6日至30日',
      )}`,
    );
    expect(said).toContain('动员准备阶段（4月1日至5日）。开展宣传。');
    expect(said).toContain('组织实施阶段（4月6日至30日）。清理楼道，清扫广场。');
  });
  test('one alone is work like any other', () => {
    expect(item('目标: "检查整改，排查小区", 时间: 5月1日至10日')).toBe('5月1日至10日，检查整改，排查小区。');
  });
});

test('a time beside preparations is still that of the whole', () => {
  const said = paper(
    `文种: 重阳节活动方案\n事由: 重阳节\n重点: [{标题: 活动过程, 取: [J0, J1]}, {标题: 事前准备, 取: [J2, J3]}]\n${plans(
      '目标: 举办联欢会, 时间: 10月下午',
      '目标: 举行茶话会, 时间: 10月下午',
      '目标: 布置会场, 时间: 活动前',
      '目标: 购买物资, 时间: 活动前',
    )}`,
  );
  expect(said).toContain('活动时间\n\n2026年10月（下午）。');
  expect(said).not.toContain('活动前');
});
