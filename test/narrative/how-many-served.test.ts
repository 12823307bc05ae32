import { describe, expect, test } from 'vitest';
import { toldRows } from './told-rows.js';

/** How many were served and what it came to stand where they belong: with who they are, behind the price of one, each verb in its own clause. */

describe('how many were served', () => {
  test.each([
    [
      '日期: 1月23日, 主题: 慰问军属, 类别: 走访慰问, 服务对象: 军属, 受益人次: 31户, 简介: 给每户发米50斤',
      '慰问军属31户，给每户发米50斤',
    ],
    [
      '日期: 上半年, 主题: 为失业的残疾人申请补助, 类别: 帮扶救助, 服务对象: 失业的残疾人, 受益人次: 17位',
      '为17位失业的残疾人申请补助',
    ],
    [
      '日期: 全年, 主题: 结对帮扶, 类别: 帮扶救助, 服务对象: 困境儿童, 受益人次: 12名, 简介: 每月上门，为困境儿童辅导功课',
      '为12名困境儿童辅导功课',
    ],
    [
      '日期: 3月, 主题: 为困难职工办理互助保险, 类别: 帮扶救助, 服务对象: 困难职工, 数据: [困难职工 22人]',
      '为困难职工22人办理互助保险',
    ],
    [
      '日期: 年内, 主题: 一帮一结对, 类别: 帮扶救助, 服务对象: 特困居民, 受益人次: 14名',
      '为14名特困居民开展一帮一结对',
    ],
  ])('stands with who they are: %s', (row, words) => {
    expect(toldRows(row)).toContain(words);
  });

  test.each([
    // 老人活动室 is no old people, and who acts is not served
    [
      '日期: 5月, 主题: 为老人活动室添置棋牌, 类别: 帮扶救助, 服务对象: 老人, 受益人次: 40名',
      /为40名老人活动室|为老人40名活动室/,
    ],
    [
      '日期: 5月, 主题: 康复训练, 类别: 帮扶救助, 服务对象: 残疾人, 受益人次: 9名, 简介: 残疾人练习走路',
      /9名残疾人练习/,
    ],
  ])('and nowhere else: %s', (row, words) => {
    expect(toldRows(row)).not.toMatch(words);
  });
});

describe('what was counted', () => {
  test.each([
    [
      '日期: 2月初, 主题: 走访特困户, 类别: 走访慰问, 简介: 给每户送现金300元, 数据: [慰问金 2400元]',
      '给每户送现金300元，共计2400元',
    ],
    ['日期: 全年, 主题: 创业服务, 类别: 帮扶救助, 数据: [办理小额贷款的私营企业 3个]', '为3个私营企业办理小额贷款'],
    ['日期: 全年, 主题: 农函大培训, 类别: 社区教育, 简介: 教种菜, 数据: [获农民技术职称 64人]', '64人获农民技术职称'],
    [
      '日期: 全年, 主题: 协调处理外来户矛盾纠纷, 类别: 平安建设, 数据: [妥善处理矛盾纠纷 9起]',
      '协调处理外来户矛盾纠纷9起',
    ],
    [
      '日期: 全年, 主题: 改厕宣传, 类别: 宣传信息, 简介: 走访农户、散发宣传资料、办板报, 数据: [发放宣传资料 600余份]',
      '走访农户、散发宣传资料600余份、办板报',
    ],
    [
      '日期: 8月, 主题: 解决胡同照明问题, 类别: 环境整治, 简介: 实地走访，装上太阳能路灯, 数据: [安装太阳能路灯 16盏]',
      '装上太阳能路灯16盏',
    ],
    [
      '日期: 3月, 主题: 整治环境, 类别: 环境整治, 数据: [清运垃圾 15吨, 修剪绿篱 20米, 更换路板 2块]',
      '清运垃圾15吨，修剪绿篱20米，更换路板2块',
    ],
  ])('%s', (row, words) => {
    expect(toldRows(row)).toContain(words);
  });
});

test('what is told to somebody names them once', () => {
  const told = toldRows(
    '日期: 5月, 主题: 设计感恩方案, 类别: 文体活动, 服务对象: 小区内的孩子, 简介: 特意为孩子们设计几个感恩方案',
  );
  expect(told).toContain('特意为孩子们设计几个感恩方案');
  expect(told).not.toMatch(/为小区内的孩子|设计感恩方案，/);
});

describe('how something was done is nothing that it was done to', () => {
  test.each([
    [
      '日期: 4月25日, 主题: 环境卫生大清扫, 类别: 环境整治, 数据: [清扫背街小巷 8条, 清运垃圾 15吨]',
      '开展环境卫生大清扫',
    ],
    ['日期: 5月, 主题: 燃气隐患专项排查, 类别: 平安建设, 数据: [排查住户 300户]', '燃气隐患专项排查'],
  ])('%s', (row, words) => {
    expect(toldRows(row)).toContain(words);
  });
});

test('parts of a total say to whom and how many', () => {
  const told = toldRows(
    '编号: 甲, 日期: 5月, 主题: 助残活动月慰问, 类别: 走访慰问, 服务对象: 特困残疾人, 受益人次: 6户, 简介: 给每户送米和油',
    '编号: 乙, 日期: 7月, 主题: 走访低保户, 类别: 走访慰问, 服务对象: 低保户, 受益人次: 9户, 简介: 送去凉席',
    '编号: 全年, 日期: 全年, 主题: 走访慰问, 类别: 走访慰问, 合计自: [甲, 乙], 数据: [慰问款 2000元]',
  );
  expect(told).toContain('慰问特困残疾人6户');
  expect(told).toContain('低保户9户');
});
