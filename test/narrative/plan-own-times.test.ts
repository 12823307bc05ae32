import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string, id = 'work-plan'): string =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2025\n计划年度: 2026\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find(id),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
/** The first of six tasks. */
const item = (plan: string, more = ''): string | undefined =>
  /\n一、(.+?)\n\n/s.exec(paper(more + plans(plan, ...MANY)))?.[1];

describe('a time that the target says too', () => {
  test.each([
    ['目标: 7、8月巡河不断档, 时间: 7月1日至8月31日', '7月1日至8月31日，巡河不断档。'],
    ['目标: 7月巡河不断档, 时间: 7月1日至8月31日', '7月1日至8月31日，7月巡河不断档。'],
    ['目标: 剩下6户冷屋供热前修好, 时间: 10月10日前', '供热前（10月10日前），修好剩下6户冷屋。'],
    ['目标: 剩下6户冷屋供热前修好', '供热前修好剩下6户冷屋。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

test.each([
  ['目标: 286位老人寒潮天天敲门, 时间: 采暖期', '采暖期，遇寒潮天天敲门看望286位老人。'],
  ['目标: 独居老人每周敲门一次', '每周敲门看望独居老人一次。'],
  ['目标: 57个孩子开学跟访一遍, 时间: 9月', '9月，开学跟访57个孩子一遍。'],
  ['目标: 优抚户每月走访一次', '每月走访优抚户一次。'],
  // Those who call stand first.
  ['目标: 党员每月走访一次', '党员每月走访一次。'],
])('who is called upon stands behind the verb: %s', (plan, said) => expect(item(plan)).toBe(said));

test('pairs are pairs of something', () =>
  expect(item('专题: 结对帮扶, 目标: 47对每月见面一次, 时间: 每月')).toBe('结对帮扶的47对每月见面一次。'));

test.each([
  ['目标: 一对一结对63人全覆盖', '实现63人一对一结对全覆盖。'],
  ['目标: 暑托班一期40名, 时间: 7月', '7月举办暑托班一期，招收40名。'],
])('an amount is said with its verb: %s', (plan, said) => expect(item(plan)).toBe(said));

describe('为此 leads to what is done', () => {
  const WATER = '指标: [{名称: 河涌水质达标率, 标准: ≥ 80%, 实际: 75%, 原因: 上游来水不稳}]\n';
  test('a figure by itself is asked for', () =>
    expect(item('目标: 河涌水质稳定四类, 对应: [河涌水质达标率]', WATER)).toMatch(
      /，主要是上游来水不稳。河涌水质要稳定在四类。$/,
    ));
  test('a deed follows it', () =>
    expect(item('目标: 清淤河涌2公里, 对应: [河涌水质达标率]', WATER)).toContain('。为此，清淤河涌2公里'));
  test('a rate of about so much is lifted as well', () => {
    const fee = '指标: [{名称: 物业费收缴率, 标准: ≥ 80%, 实际: 65%左右, 原因: 头一个月，租户没通知到}]\n';
    expect(item('目标: 物业费收缴率80%, 对应: [物业费收缴率]', fee)).toBe(
      '针对头一个月租户没通知到的问题，物业费收缴率由65%左右提高到80%。',
    );
  });
});

test('a goal of its own is the first of headings that stand in their paragraphs', () => {
  const text = paper(
    `目标: 人人会避险，家家有准备\n重点: [{标题: 摸清风险, 取: [J0]}, {标题: 备好家底, 取: [J1]}, {标题: 练好队伍, 取: [J2]}]\n${plans(...MANY.slice(0, 3))}`,
  );
  expect(text).toContain('\n一、工作目标。人人会避险，家家有准备。\n\n二、摸清风险。补种绿化带。\n');
});

test('a problem that stands just before is named by its first clause', () =>
  expect(
    paper(
      `存在问题: [{问题: 老园子树老了，产量一年不如一年, 措施: 分三年挖老栽新}]\n${plans(...MANY.slice(0, 2))}`,
      'annual-report',
    ),
  ).toContain('针对老园子树老了的情况，分三年挖老栽新'));

test('how many members there are now is nothing that has been so since', () =>
  expect(
    paper('组织: [{名称: 科普协会, 人数: 68人, 构成: [工程师, 教师], 日期: 2010年}]\n', 'annual-report'),
  ).toContain('2010年起，社区设有科普协会，有会员68人'));
