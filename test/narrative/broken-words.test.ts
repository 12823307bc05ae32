import { describe, expect, test } from 'vitest';
import { goalTurned } from '../../src/narrative/plans/task/goal-turned.js';
import { tellIndicator } from '../../src/narrative/year/sections/tell-indicator.js';
import { toldRows, toldYear } from './told-rows.js';

/** Words that were cut in two, times that were said twice, and deeds that were done by those who did not do them. */

describe('a title and what was counted of it', () => {
  test.each([
    [
      '日期: 4月, 主题: 在职党员双报到, 类别: 党建, 数据: [报到党员 146名, 认领岗位 38个]',
      '146名在职党员双报到，认领岗位38个',
    ],
    ['日期: 全年, 主题: 一站式窗口办件, 类别: 便民服务, 数据: [办件 1.1万件]', '一站式窗口办件1.1万件'],
    ['日期: 3月12日, 主题: 银杏认养, 类别: 绿化, 数据: [老树 17棵]', '认养老树17棵'],
    ['日期: 9月, 主题: 室内简装, 类别: 改造, 简介: 刮墙铺砖, 数据: [装修 86套]', '刮墙铺砖，装修86套'],
    ['日期: 全年, 主题: 招商引企, 类别: 招商, 数据: [签约 7家, 投资 9.6亿元]', '招商引企，签约7家，投资9.6亿元'],
    ['日期: 10月22日, 主题: 市级初验, 类别: 迎检, 成效: 92.5分', '得92.5分'],
  ])('%s', (row, words) => {
    expect(toldRows(row)).toContain(words);
  });
});

describe('a time that is said once, and whole', () => {
  test.each([
    ['日期: 春节前, 主题: 节前慰问困难矿工, 类别: 走访慰问, 数据: [126户]', '社区慰问困难矿工126户'],
    ['日期: 7月, 主题: 防溺水巡河, 类别: 平安建设, 场次: 每天下午一班, 参加: 老党员', '7月每天下午'],
    ['日期: 每晚8点, 主题: 鸣锣喊寨, 类别: 平安建设, 场次: 每天一次, 参加: 喊寨人', '每晚8点组织喊寨人'],
    ['日期: 2月, 主题: 医疗档案核对, 类别: 日常工作, 场次: 每月一次', '2月起每月，社区开展医疗档案核对'],
    ['日期: 学期内, 主题: 五老护学岗, 类别: 志愿服务, 场次: 早晚各一次, 参加: 五老', '设立五老护学岗，每天早晚各一次'],
  ])('%s', (row, words) => {
    expect(toldRows(row)).toContain(words);
  });
});

describe('what has its verb, and who did it', () => {
  test.each([
    ['日期: 5月29日, 主题: 计生协会会员活动日, 类别: 其他, 人次: 240', '开展计生协会会员活动日，'],
    ['日期: 4月, 主题: 搬迁和旧宅腾退协议, 类别: 其他, 数据: [签协议 86户]', '签订搬迁和旧宅腾退协议'],
    ['日期: 3月10日, 主题: 改造方案公示, 类别: 其他', '开展改造方案公示'],
    ['日期: 3月31日, 主题: 停热通知, 类别: 其他, 数据: [贴通知 163张]', '发出停热通知'],
    ['日期: 8月4日, 主题: 防抗台风“卢碧”, 类别: 防台风, 数据: [转移 183人]', '防抗台风“卢碧”，转移183人'],
    ['日期: 4月, 主题: 安置点架电, 类别: 农网改造, 数据: [变压器 2台]', '开展安置点架电，'],
    ['日期: 6月26日, 主题: 禁毒课进暑假, 类别: 其他, 人次: 110', '“禁毒课进暑假”活动'],
    ['日期: 清明, 主题: 老兵讲故事, 类别: 社区教育, 主讲: 抗美援朝老兵', '抗美援朝老兵讲故事'],
    ['日期: 寒假, 主题: 退休教师义务补课, 类别: 未成年人, 场次: 18次, 主讲: 退休教师', '退休教师义务补课18次'],
    [
      '日期: 5月8日, 主题: 试点观摩, 类别: 其他, 人次: 100多名, 参加: 14个市计生协会成员',
      '14个市计生协会成员100多名参加',
    ],
  ])('%s', (row, words) => {
    expect(toldRows(row)).toContain(words);
    expect(toldRows(row)).not.toMatch(/组织14个市|邀请退休教师|邀请抗美援朝/);
  });
});

test('by when something is mended stands before its verb', () => {
  expect(goalTurned('剩下6户冷屋供热前修好')).toBe('供热前修好剩下6户冷屋');
  expect(goalTurned('余下2件积案化解')).toBe('化解余下2件积案');
  expect(goalTurned('完成余下47栋签约并启动拆除')).toBe('完成余下47栋签约并启动拆除');
});

test('a fall is by so much, and is not so much', () => {
  const one = { name: '投诉下降', value: { value: 76.9, unit: '%', text: '76.9%' } };
  expect(tellIndicator(one as never, undefined)[0]).toBe('投诉下降');
});

test('a month stands before 起', () => {
  const rows = [
    '日期: 6月, 主题: 娱乐场所防艾宣传, 类别: 宣传信息, 数据: [检测 143人]',
    '日期: 6月, 主题: 动态监测抽样, 类别: 宣传信息, 数据: [问卷 60份], 状态: 进行中',
  ];
  expect(toldRows(...rows)).not.toMatch(/(?:^|[。\n])起/);
});

test('a village chooses its own', () => {
  const told = toldYear(
    '名称: 桃源村',
    '活动:\n  - {日期: 5月1日, 主题: 打扫文化广场, 类别: 环境整治}\n典型:\n  - {人数: 6户, 类型: 好媳妇, 日期: 3月8日}\n',
  );
  expect(told).toContain('村里评出好媳妇6户');
});
