import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { isPassage } from '../../src/facts/fact.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { ownSteps } from '../../src/narrative/plans/papers/own-steps.js';
import { toldProblems } from '../../src/narrative/plans/task/shortcomings.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const ledger = (yaml: string) => ledgerOf(`${HEAD}${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`);
const plan = (yaml: string) =>
  renderMarkdown(buildReport(openLedger(ledger(yaml), { dated: '2025-12-10' }), LIBRARY.find('work-plan')).document);

/** The steps of 下一步打算, each with its heading. */
const steps = (yaml: string): readonly string[] => {
  const { points, besides } = ownSteps(ledger(yaml), false);
  const named = points.items.map(({ 标题, 任务 }) => {
    const said = 任务 !== undefined && isPassage(任务) ? wordsOf(任务.pieces) : '';
    return `${标题 ?? ''}|${said}`;
  });
  return [...named, ...(besides ? [`此外|${wordsOf(besides.pieces)}`] : [])];
};

/** 存在问题 with its 措施, beside one row of 计划. */
const both = (problem: string, measure: string, row: string) =>
  plan(`存在问题: [{问题: "${problem}", 措施: "${measure}"}]\n计划:\n  - {${row}}\n  - {目标: 举办邻里节一场}\n`);

describe('措施 of 存在问题 and the row of 计划 that is about the same are one task', () => {
  test.each([
    [
      '村内停车位不够',
      '与股份公司商量腾出旧厂房地块做临时停车场',
      '目标: 旧厂房地块建临时车位90个',
      '做临时停车场，建临时车位90个',
    ],
    ['余下15栋签约难', '请律师和小组长一户一策', '目标: 余下15栋全部签约', '请律师和小组长一户一策，余下15栋全部签约'],
    [
      '老楼加梯低层住户不同意',
      '由理事会主持协商补偿',
      '目标: 再开工加梯15部, 问题: 低层住户不同意',
      '由理事会主持协商补偿，再开工加梯15部',
    ],
    [
      '优质学位仍不够',
      '再开工一所九年一贯制学校',
      '目标: "开工九年一贯制学校，添学位2700个"',
      '再开工一所九年一贯制学校，添学位2700个',
    ],
    ['村里还有成片违建', '结合土地整备分片拆', '目标: 拆违20万平方米', '结合土地整备分片拆违20万平方米'],
    [
      '整治过的地方容易反弹',
      '每周回查，商户签门前三包',
      '目标: "三条街每周回查，不许回潮"',
      '三条街每周回查，不许回潮，商户签门前三包',
    ],
    [
      '整治好的湾子容易反弹',
      '每半月回头看一次，三成活动放到周末',
      '目标: "整治湾子半月一次回头看，三成活动放在周末"',
      '整治湾子半月一次回头看，三成活动放在周末；',
    ],
    [
      '老宿舍区没有物业',
      '社区牵头办准物业',
      '目标: 准物业进10处宿舍区, 问题: 老宿舍区没有物业管',
      '社区牵头办准物业，进10处宿舍区',
    ],
  ])('%s', (problem, measure, row, expected) => {
    const said = both(problem, measure, row);
    if (!expected.includes(problem.slice(0, 5))) expect(said).toContain(`针对${problem}`);
    expect(said).toContain(expected);
    expect(said).not.toContain('三、');
  });
  test('what both give as the reason stands together', () =>
    expect(both('停车位缺六千余个', '开放机关夜间车位', '目标: 夜间共享车位1200个, 问题: 晚间没处停放')).toContain(
      '针对停车位缺六千余个、晚间没处停放的问题',
    ));
  test('nobody is made to answer for the measure of another', () =>
    expect(
      plan(
        '存在问题: [{问题: 车位不够, 措施: 腾出旧厂房地块, 责任人: 甲主任}]\n计划: [{目标: 旧厂房地块建车位90个, 责任人: 乙主任}]\n',
      ),
    ).toMatch(/甲主任[\s\S]*乙主任|乙主任[\s\S]*甲主任/));
  test('one word in common makes no one task of two', () =>
    expect(both('活动来的人少', '活动改到周末', '目标: 周末办集市两场')).toMatch(
      /针对活动来的人少的问题，活动改到周末。/,
    ));
});

describe('a 措施 that no row is about', () => {
  const themed = (measure: string) =>
    steps(
      `重点: [{标题: 建强联盟, 概述: 把企业和社区连在一起, 取: [联盟]}, {标题: 改善环境, 取: [扫]}]\n存在问题: [{问题: 骨干留不住, 措施: ${measure}}]\n计划:\n  - {编号: J1, 目标: 成员增到30家, 对应: 联盟}\n  - {编号: J2, 目标: 清运垃圾80车, 对应: 扫}\n活动:\n  - {编号: 联盟, 日期: 全年, 主题: 轮值会, 类别: 会议}\n  - {编号: 扫, 日期: 全年, 主题: 清扫, 类别: 环境整治}\n`,
    );
  test('is a point of its own, with its problem', () => {
    for (const measure of ['联盟里大带小', '每家企业请一名联络员', '增补专职网格员四名'])
      expect(themed(measure)).toEqual(['|成员增到30家', '|清运垃圾80车', `|针对骨干留不住的问题，${measure}`]);
  });
});

test('a heading that no typed task is under is none of the plan', () => {
  const tasks = [1, 2, 3, 4].map((at) => `  - {编号: J${at}, 目标: 清运垃圾${at}0车, 对应: 扫${at % 2}}\n`).join('');
  const said = plan(
    `重点: [{标题: 防疫, 取: [疫]}, {标题: 整治街面, 取: [扫1]}, {标题: 整治河道, 取: [扫0]}]\n计划:\n${tasks}活动:\n  - {编号: 疫, 日期: 每月, 主题: 防疫巡查, 类别: 平安建设}\n  - {编号: 扫1, 日期: 全年, 主题: 清街, 类别: 环境整治}\n  - {编号: 扫0, 日期: 全年, 主题: 清河, 类别: 环境整治}\n`,
  );
  expect(said).toContain('一、整治街面');
  expect(said).not.toContain('防疫');
});

describe('the title of a plan', () => {
  const title = (yaml: string) => plan(`计划: [{目标: 举办邻里节一场}]\n${yaml}`).split('\n')[0];
  test('says 文明社区创建 where the ledger runs a campaign of it or measures by its standards, and nowhere else', () => {
    expect(title('指标: [{名称: 居民登记率, 标准: ≥ 98%, 实际: 97%}]\n')).toBe('# 桃源里社区2026年工作计划');
    expect(title('指标: [{名称: 志愿者占比, 标准: ≥ 5%}, {名称: 小区达标率, 标准: ≥ 51%, 实际: 60%}]\n')).toContain(
      '文明社区创建',
    );
  });
});

describe('an indicator that is missed', () => {
  const said = (indicator: string, problems = '') =>
    toldProblems(ledger(`指标: [{${indicator}}]\n${problems}`)).map(wordsOf);
  test.each([
    [
      '名称: 登记率, 标准: ≥ 98%, 实际: 97.1%, 原因: 短工换厂太快',
      '登记率97.1%，没有达到98%的标准，主要是短工换厂太快',
    ],
    [
      '名称: 固定资产投资, 标准: ≥ 60亿元, 实际: 57.2亿元, 原因: 因工地停工',
      '固定资产投资57.2亿元，没有达到60亿元的标准，因工地停工',
    ],
    [
      '名称: 入室盗窃, 标准: ≤ 2起, 实际: 3起, 原因: 底楼没有防盗窗',
      '入室盗窃3起，超过2起的标准，主要是底楼没有防盗窗',
    ],
    [
      '名称: 昼间噪声, 标准: ≤ 55分贝, 实际: 56.8分贝, 原因: 车流大',
      '昼间噪声56.8分贝，超过55分贝的标准，主要是车流大',
    ],
  ])('%s', (indicator, expected) => expect(said(indicator)).toEqual([expected]));
  test('is one with the problem that has the number of its reason', () =>
    expect(said('名称: 签约率, 标准: ≥ 98%, 实际: 95.4%, 原因: 15栋涉及诉讼', '存在问题: [余下15栋签约难]\n')).toEqual([
      '余下15栋签约难，签约率95.4%，没有达到98%的标准，主要是15栋涉及诉讼',
    ]));
});
