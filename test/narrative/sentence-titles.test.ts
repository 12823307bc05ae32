import { describe, expect, test } from 'vitest';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { toldRows } from './told-rows.js';

/** Titles that are sentences: secretaries type what was done as they would say it. */

describe('a title that says by its front that it is a predicate', () => {
  test.each([
    '下发安全生产工作方案',
    '硬化组级公路',
    '观察水库水位',
    '逐户敲门喊应',
    '面对面讲解安全知识',
    '到村调研指导春耕',
    '到一线值守、查隐患',
    '与街道办事处签订安全目标责任书',
    '每天检查楼院卫生，发现问题及时处理',
    '逐步整治重难点问题',
    '多次召开志愿者队伍会议',
    '每星期一上午召开社工会议',
    '利用广播、宣传栏宣传卫生知识',
    '做花灯挂灯笼',
    '砌围墙',
    '按时组织党员上党课，进行国情教育',
  ])('%s', (title) => expect(classifyTitle(title).kind).toBe('动'));

  test.each([
    ['到岗情况通报会', '事件'],
    ['与爱同行志愿服务活动', '事件'],
    ['观察员', '名'],
    ['挨家挨户', '名'],
    ['全面体检活动', '事件'],
    ['做客', '名'],
  ])('%s is none', (title, kind) => expect(classifyTitle(title).kind).toBe(kind));

  test.each(['社区党总支召开创建工作动员大会', '小组以文明村建设作平台，抓班子和队伍建设'])(
    '%s has its doer',
    (title) => expect(classifyTitle(title).kind).toBe('主谓'),
  );
});

describe('a title that is a sentence', () => {
  test.each([
    [
      '日期: 年内, 主题: 社区党总支召开创建工作动员大会, 类别: 会议, 主办: 社区党总支, 简介: 动员居民参加',
      '社区党总支召开创建工作动员大会，动员居民参加。',
    ],
    [
      '日期: 全年, 主题: 保洁员按时完成管区卫生, 类别: 环境整治, 参加: 保洁员, 成效: 生活垃圾日产日清',
      '保洁员按时完成管区卫生，生活垃圾日产日清。',
    ],
    [
      '日期: 每周, 主题: 每周开一次创建工作小结会, 类别: 会议, 简介: 研究工作中的问题',
      '社区每周开一次创建工作小结会，研究工作中的问题。',
    ],
    [
      '日期: 每周一, 主题: 每星期一上午召开社工会议, 类别: 会议, 参加: 社工, 简介: 沟通协调社区事务',
      '社区每星期一上午召开社工会议，沟通协调社区事务。',
    ],
    [
      '日期: 年内, 主题: 多次召开志愿者会议, 类别: 会议, 场次: 多次, 参加: 志愿者, 简介: 布置清扫',
      '社区多次召开志愿者会议，布置清扫。',
    ],
    [
      '日期: 每天, 主题: 巡查林区, 类别: 平安建设, 参加: 专人, 简介: 按村民小组每天巡查，及时处理火情隐患',
      '社区每天组织专人按村民小组巡查林区，及时处理火情隐患。',
    ],
    [
      '日期: 每月农历初一, 主题: 集中清理整治, 类别: 环境整治, 主办: 理事会, 参加: 各家各户, 简介: 户户参与',
      '理事会每月农历初一组织各家各户集中清理整治，户户参与。',
    ],
    ['日期: 5月, 主题: 社区矫正帮教, 类别: 日常工作, 简介: 每人一档', '社区矫正帮教'],
  ])('%s', (row, expected) => expect(toldRows(row)).toContain(expected));
});
