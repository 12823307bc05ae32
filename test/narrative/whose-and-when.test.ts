import { describe, expect, test } from 'vitest';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { effect } from '../../src/narrative/year/deed/effect.js';
import { toldRows } from './told-rows.js';

/** Whom a deed was for, who did it, and when: rows of ledgers that nobody had seen. */

describe('whom a deed was for stands with what was done', () => {
  test.each([
    [
      '日期: 6月, 主题: 摸排重点人群, 类别: 帮扶救助, 服务对象: [残疾人, 独居老人, 留守儿童, 等], 简介: 了解需求',
      '社区摸排残疾人、独居老人、留守儿童等重点人群，了解需求。',
    ],
    [
      '日期: 6月, 主题: 走访低洼处群众, 类别: 走访慰问, 服务对象: [特殊人群, 低洼处群众], 简介: 查看受灾损失',
      '社区走访特殊人群和低洼处群众，查看受灾损失。',
    ],
    [
      '日期: 6月, 主题: 探测水塘岸边房屋隐患, 类别: 平安建设, 服务对象: 水塘岸边的村民, 简介: 逐间查看',
      '6月，社区探测水塘岸边房屋隐患，逐间查看。',
    ],
    [
      '日期: 年内, 主题: 转移安置低洼处人员, 类别: 帮扶救助, 简介: 提供住处, 数据: [转移安置 6户10人]',
      '社区转移安置低洼处人员6户10人，提供住处。',
    ],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});

describe('who did it is called once, and as the ledger does', () => {
  test.each([
    [
      '日期: 全年, 主题: 到村调研指导春耕, 类别: 帮扶救助, 主办: 街道领导, 人次: 30多人次, 简介: 解决工作中的困难',
      '街道领导全年30多人次到村调研指导春耕，解决工作中的困难。',
    ],
    [
      '日期: 6月29日, 主题: 转移临水村民, 类别: 平安建设, 主办: 防汛指挥部, 参加: 在场干部, 简介: 干部各领任务到一线转移村民',
      '在场干部各领任务到一线转移临水村民',
    ],
    [
      '日期: 每月初一, 主题: 集中清理整治, 类别: 环境整治, 主办: 理事会, 参加: 各家各户, 简介: 理事会召集，户户参与',
      '理事会每月初一组织各家各户集中清理整治，户户参与。',
    ],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});

test('a third deed of one day does not say it again', () =>
  expect(
    toldRows(
      '日期: 6月29日, 主题: 启动应急预案, 类别: 平安建设, 简介: 安排车队待命',
      '日期: 6月29日, 主题: 逐户敲门喊应, 类别: 平安建设, 参加: 党员, 简介: 危房户全部转移',
      '日期: 6月29日, 主题: 转移安置群众, 类别: 平安建设, 简介: 群众安全入住',
    ),
  ).not.toMatch(/同日.*同日/s));

test('what comes over a place is no problem that it has', () =>
  expect(
    toldRows('日期: 6月, 主题: 排查高风险点位, 类别: 平安建设, 起因: 持续强降雨，汛情险峻, 简介: 紧盯山塘水库'),
  ).toContain('针对持续强降雨、汛情险峻的情况，'));

describe('how things are now is reached', () => {
  test.each([
    ['村庄规划全覆盖', '实现村庄规划全覆盖'],
    ['家禽圈养、人畜分离', '做到家禽圈养、人畜分离'],
    ['应转尽转、应转早转', '做到应转尽转、应转早转'],
    ['环境卫生、消防安全检查', '环境卫生、消防安全检查'],
  ])('%s', (result, expected) => expect(effect(result)).toBe(expected));
});

describe('a list of meetings and work that was parted', () => {
  test.each([
    ['动员会、推进会、评选工作会等', { kind: '事件', verb: '召开' }],
    ['创建文明城市任务分解', { kind: '名' }],
    ['完成街道的工作任务', { kind: '动' }],
  ])('%s', (title, expected) => expect(classifyTitle(title)).toMatchObject(expected));
});

describe('what the title says goes with what was done', () => {
  test.each([
    [
      '日期: 年内, 主题: 安排失业人员到社区岗位工作, 类别: 帮扶救助, 简介: 挖掘社区内部岗位, 成效: 安排16名失业人员到门卫、车库等社区岗位工作',
      '社区挖掘社区内部岗位，安排16名失业人员到门卫、车库等社区岗位工作。',
    ],
    [
      '日期: 6月, 主题: 观察水库水况, 类别: 平安建设, 地点: 甲家坞水库、羊山水库, 简介: 随时记录水位',
      '6月，社区观察甲家坞水库、羊山水库水况，随时记录水位。',
    ],
    [
      '日期: 年内, 主题: 登记灾损, 类别: 日常工作, 简介: 询问受灾情况, 数据: [项目台账 24条]',
      '社区登记灾损，询问受灾情况，建立项目台账24条。',
    ],
    [
      '日期: 年内, 主题: 加强村民教育、移风易俗, 类别: 社区教育, 简介: 强化组织建设, 数据: [农民人均纯收入 3600多元], 成效: 村风村貌明显改善',
      '农民人均纯收入3600多元，村风村貌明显改善。',
    ],
    [
      '日期: 年内, 主题: 社区书记带头组织志愿者整治环境卫生, 类别: 环境整治, 场次: 多次, 参加: [社区书记, 志愿者], 成效: 楼院环境整洁',
      '社区书记多次带头组织志愿者整治环境卫生',
    ],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});

describe('what has no day in the calendar keeps its time', () => {
  test.each([
    ['日期: 正月, 主题: 送工专车去广东, 类别: 其他, 数据: [送工 2车78人]', '正月'],
    ['日期: 台风季, 主题: 防台避风, 类别: 平安建设, 场次: 4次, 数据: [转移人员 430人次]', '台风季'],
    ['日期: 农历七月十五, 主题: 唱晋剧, 类别: 文体活动, 场次: 3天', '农历七月十五'],
    ['日期: 春秋两季, 主题: 畜禽防疫, 类别: 其他, 数据: [免疫 1.6万头只]', '春秋两季'],
    ['日期: 2023年至2025年, 主题: 采煤沉陷区搬迁安置, 类别: 其他, 数据: [安置住户 504户]', '2023年至2025年'],
  ])('%s', (row, time) =>
    expect(toldRows('日期: 10月至12月, 主题: 医保收缴, 类别: 其他, 数据: [参保 892人]', row)).toContain(time),
  );
  test.each([
    ['日期: 腊月, 主题: 春节走访, 类别: 走访慰问, 数据: [走访 52户]', '腊月'],
    ['日期: 农历三月三, 主题: 三月三对歌, 类别: 文体活动, 人次: 260人次', '农历'],
  ])('but where its name says it: %s', (row, time) => expect(toldRows(row)).not.toContain(time));
});

describe('what stands before a verb is not always what it is done to', () => {
  test.each([
    ['日期: 3月, 主题: 控辍保学劝返, 类别: 其他, 数据: [劝返 3名]', '控辍保学劝返3名'],
    ['日期: 每月, 主题: 退休职工生存认证, 类别: 其他, 数据: [认证 197人]', '生存认证'],
    ['日期: 上半年, 主题: 低保年度复核, 类别: 其他, 数据: [复核 412户]', '低保年度复核412户'],
    ['日期: 3月, 主题: 户厕改造, 类别: 其他, 数据: [改造户厕 41座]', '改造户厕41座'],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});

describe('what was found and is called no fault is what a deed answers', () => {
  test.each([
    [
      '日期: 6月, 主题: 修排水渠, 类别: 其他, 起因: 山水下来冲村道, 数据: [修渠 1900米]',
      '针对山水下来冲村道的情况，社区6月修排水渠',
    ],
    ['日期: 国庆前, 主题: 村民送锦旗, 类别: 其他, 起因: 三个片的文化广场开园', '三个片的文化广场开园，'],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});

test('a feast stands behind no other day in one sentence', () =>
  expect(
    toldRows(
      '日期: 4月23日, 主题: 读书日诵读, 类别: 文体活动, 人次: 75',
      '日期: 端午节, 主题: 端午诗会, 类别: 文体活动, 人次: 120',
    ),
  ).not.toContain('；'));

test('a day that is every school day is not each day besides', () =>
  expect(
    toldRows('日期: 每个上学日, 主题: 校门口护学, 类别: 志愿服务, 场次: 早晚各一班, 简介: 引导学生过街'),
  ).not.toContain('每天'));
