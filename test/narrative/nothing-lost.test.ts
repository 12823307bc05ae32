import { describe, expect, test } from 'vitest';
import { deeds, told } from './told-theme.js';

/** When and why: what was typed of a row is in its sentence, and nothing is told by the sentence before it. */

describe('a meeting and what was set up', () => {
  test('of another time and with more to tell it is a sentence of its own', () =>
    expect(
      told(
        `${deeds('编号: 会, 日期: 6月, 主题: 防汛工作会, 类别: 会议, 主办: 社区两委, 简介: 学习防汛预案')}组织: [{编号: 组, 名称: 防汛小组, 变动: 成立, 日期: 年内}]\n`,
        '会, 组',
      ),
    ).toContain('6月，社区两委召开防汛工作会，学习防汛预案。'));
  test('of one time and with nothing else to tell they are one sentence', () =>
    expect(
      told(
        `${deeds('编号: 会, 日期: 6月, 主题: 防汛工作会, 类别: 会议')}组织: [{编号: 组, 名称: 防汛小组, 变动: 成立, 日期: 6月}]\n`,
        '会, 组',
      ),
    ).toContain('召开防汛工作会，成立防汛小组。'));
});

describe('times', () => {
  test('years are more than the year of the paper', () =>
    expect(told(deeds('编号: 宣, 日期: 近三年来, 主题: 科普宣传, 类别: 宣传信息, 简介: 加强阵地建设'), '宣')).toContain(
      '近三年来，',
    ));
  test('an honour of this year behind one of another', () =>
    expect(
      told(
        '荣誉:\n  - {编号: 市, 名称: 市文明社区, 日期: 2010年}\n  - {编号: 省, 名称: 省文明社区, 日期: 2012年}\n',
        '市, 省',
      ),
    ).toContain('社区获评省文明社区。此前，社区于2010年获评市文明社区。'));
  test('what stands behind a deed of another year has its doer, and the first of this year says it', () => {
    const text = told(
      `${deeds('编号: 选, 日期: 年初, 主题: 选拔队员, 类别: 文体活动', '编号: 练, 日期: 3月, 主题: 组织队员训练, 类别: 文体活动')}组织: [{编号: 队, 名称: 锣鼓队, 变动: 成立, 日期: 2008年}]\n投入: [{编号: 钱, 项目: 制作金龙, 简介: 请专业团队制作}]\n`,
      '队, 钱, 选, 练',
    );
    expect(text).toContain('锣鼓队于2008年成立。社区');
    expect(text).toContain('2012年初');
    expect(text).not.toContain('2012年3月');
  });
  test('of a small ledger the day of a founding', () =>
    expect(told('组织: [{编号: 队, 名称: 舞龙队, 变动: 成立, 日期: 2月23日, 人数: 26人}]\n', '队')).toContain(
      '2月23日',
    ));
  test('a cause that has the time already', () =>
    expect(
      told(
        deeds('编号: 雪, 日期: 春节前, 主题: 清理路面积雪, 类别: 环境整治, 主办: 连队, 起因: 春节前下了一场雪'),
        '雪',
      ),
    ).toContain('春节前下了一场雪，连队清理路面积雪。'));
});

describe('why it was done', () => {
  test.each([
    [
      '主题: 治安防控, 类别: 平安建设, 参加: [群众, 义工队], 起因: 外来人口多，各种隐患较多, 简介: 从法制宣传、调解纠纷等方面入手',
      '针对外来人口多、各种隐患较多的问题，社区组织群众和义工队开展治安防控，',
    ],
    [
      '状态: 进行中, 主题: 硬化村道, 类别: 其他, 起因: 村道有5公里路面狭窄，影响交通',
      '针对村道有5公里路面狭窄、影响交通的问题，社区正在硬化村道',
    ],
    [
      '主题: 整治东园小区, 类别: 环境整治, 简介: 清除杂物20车, 起因: 车辆乱停乱放、房前屋后堆满杂物、随意倾倒废弃物现象十分严重',
      '针对车辆乱停乱放、房前屋后堆满杂物、随意倾倒废弃物现象十分严重的问题，社区整治东园小区，清除杂物20车。',
    ],
    [
      '主题: 解决海福巷3号下水道堵塞, 类别: 环境整治, 简介: 找到根本原因, 起因: 下水道堵塞、污水满溢，多次维修未彻底解决，楼里老人居多',
      '海福巷3号下水道堵塞、污水满溢，多次维修未彻底解决，楼里老人居多。',
    ],
    [
      '日期: 年初, 主题: 选拔舞龙队员, 类别: 文体活动, 起因: 舞龙要全身各部分用力协作，需要年轻力壮、吃苦耐劳的队员',
      '吃苦耐劳的队员。为此，社区年初选拔舞龙队员。',
    ],
    [
      '日期: 6月, 主题: 关心下一代工作会, 类别: 会议, 主办: 社区两委, 起因: 喜迎建党95周年, 简介: 学习文件',
      '6月，为喜迎建党95周年，社区两委召开关心下一代工作会，学习文件。',
    ],
  ])('%s', (row, said) =>
    expect(told(deeds(`编号: 事, ${row.includes('日期') ? '' : '日期: 全年, '}${row}`), '事')).toContain(said),
  );

  test('of several that begin alike', () =>
    expect(
      told(
        deeds(
          '编号: 一, 日期: 4月20日, 主题: 东园小区开始垃圾分类, 类别: 环境整治, 起因: 垃圾与日俱增，压力越来越大',
          '编号: 二, 日期: 4月27日, 主题: 西园小区开始垃圾分类, 类别: 环境整治',
        ),
        '一, 二',
      ),
    ).toContain('垃圾与日俱增，压力越来越大。东园小区4月20日，西园小区27日先后开始垃圾分类。'));
});

test('an inquiry is held, whatever it asks about', () =>
  expect(
    told(deeds('编号: 调, 日期: 6月, 主题: 改造意见调查, 类别: 日常工作, 参加: 小区党员, 简介: 广泛征求意见'), '调'),
  ).toContain('开展改造意见调查'));
