import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (yaml: string): string =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 溪口社区}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`,
        ),
        { dated: '2026-03-01' },
      ),
      LIBRARY.find('work-plan'),
    ).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MANY = ['目标: 补种绿化带', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结', '目标: 建档案'];
/** The first of six tasks. */
const item = (plan: string): string | undefined => /\n一、(.+?)\n/.exec(paper(plans(plan, ...MANY)))?.[1];

describe('a name that is a task', () => {
  test.each([
    // What is held, and how many of it.
    [
      '目标: "“甜橙”采果节一场，签订订单500吨", 时间: 12月, 参加: [果农, 客商], 衡量: 订单合同',
      '12月举办“甜橙”采果节一场，果农和客商参加，签订订单500吨，以订单合同为考核依据。',
    ],
    ['目标: 再就业培训4期120人, 衡量: 上岗率60%', '举办再就业培训4期120人，上岗率达到60%。'],
    ['目标: "书屋每周开放5天，农技讲座6次"', '书屋每周开放5天，举办农技讲座6次。'],
    ['目标: "党员冬训一次、党课每季一次，开展挂牌"', '组织党员冬训一次、党课每季一次，开展挂牌。'],
    [
      '目标: 社区、物业、居民三方议事会每月一次, 参与单位: 三家物业',
      '会同三家物业每月召开一次社区、物业、居民三方议事会。',
    ],
    [
      '目标: 低保政策学习每季一课, 主讲: 街道干部, 地点: 会议室',
      '在会议室开展低保政策学习，每季一课，由街道干部主讲。',
    ],
    ['目标: 搞一次“邻里游”, 参加: 居民', '组织居民开展一次“邻里游”。'],
    // What is worked, and how much of it.
    [
      '目标: "茶园低产改造300亩，楠竹抚育500亩", 参与单位: 县林业局',
      '在县林业局支持下完成茶园低产改造300亩、楠竹抚育500亩。',
    ],
    ['目标: 有机蔬菜新增500亩', '新增有机蔬菜500亩。'],
    ['目标: "主路两旁植树1000株", 参加: [干部, 党员]', '干部和党员在主路两旁植树1000株。'],
    [
      '目标: "剩下的3条小巷完成水泥硬底化，铺好排水渠", 衡量: 竣工验收',
      '完成剩下的3条小巷水泥硬底化，铺好排水渠，通过竣工验收。',
    ],
    ['目标: "人居环境整治，厕所改造30户"', '开展人居环境整治，完成厕所改造30户。'],
    ['目标: 责任书签订, 参加: [干部, 环卫工人]', '签订责任书，组织干部和环卫工人参加。'],
    ['目标: "示范园管护到位，成活率90%"', '做好示范园管护，成活率达到90%。'],
    // To whom and for whom.
    ['目标: 6个小区12个门岗每日各巡一次, 参加: 全体网格员', '全体网格员对6个小区12个门岗每日各巡一次。'],
    ['目标: 独居老人、残疾人建立一人一档, 服务对象: [独居老人, 残疾人]', '为独居老人、残疾人建立一人一档。'],
    ['目标: "“银龄课堂”开设8门课", 服务对象: 老人', '“银龄课堂”面向老人开设8门课。'],
    // What is said of something stays.
    ['目标: 垃圾每周清运两次', '垃圾每周清运两次。'],
    ['目标: "政务公开每月更新，法规宣传每季一期"', '政务公开每月更新，法规宣传每季一期。'],
    ['目标: 服务窗口全部开放', '服务窗口全部开放。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('whom a task is for', () => {
  test.each([
    [
      '目标: 通过多种形式开展预防艾滋病宣传教育, 服务对象: 育龄妇女',
      '通过多种形式面向育龄妇女开展预防艾滋病宣传教育。',
    ],
    ['目标: "以属地管理为原则，及时发放药具", 服务对象: 育龄妇女', '以属地管理为原则，向育龄妇女及时发放药具。'],
    ['目标: 帮助选择节育措施, 服务对象: 育龄妇女', '帮助育龄妇女选择节育措施。'],
    ['目标: 召开座谈会, 参加: [退伍军人, 特别是退伍党员]', '召开座谈会，退伍军人，特别是退伍党员参加。'],
    ['目标: 开展爱国卫生运动, 参加: 广大市民', '组织广大市民开展爱国卫生运动。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('when and why', () => {
  test.each([
    [
      '目标: 启用新中心, 步骤: [3月：装修, 七一：揭牌, 每月：检查评比]',
      '启用新中心：3月装修，“七一”揭牌，每月检查评比。',
    ],
    ['目标: 加装护栏6处, 时间: "上半年报，下半年装"', '加装护栏6处，上半年报，下半年装。'],
    ['目标: 每月集中学习1次, 时间: 每月5日', '每月5日集中学习1次。'],
    ['目标: 进行安全检查, 时间: 每周一次', '每周开展一次安全检查。'],
    ['目标: 组建应急队, 起因: 年初物资都是临时凑的', '针对年初物资都是临时凑的情况，组建应急队。'],
    [
      '目标: 配合建设, 问题: "街区正在施工，搬迁、噪音反映集中"',
      '针对街区正在施工，搬迁、噪音反映集中的问题，配合建设。',
    ],
    ['目标: 发展烟叶种植, 起因: 目前上报烟叶面积近300亩', '在目前上报烟叶面积近300亩的基础上，发展烟叶种植。'],
    ['目标: "平整土地，硬化广场", 起因: 目前土地平整已完成', '平整土地，硬化广场。目前土地平整已完成。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

test('of those who answer every other one stands before what is to be done', () => {
  const said = paper(
    plans(
      '目标: 修剪绿篱, 责任人: 环卫专干',
      '目标: 清理楼道, 责任人: 社区书记',
      '目标: 建立台账, 责任人: 卫生主任具体负责',
      '目标: 登记住户, 责任人: 民政员',
      ...MANY,
    ),
  );
  expect(said).toContain('一、修剪绿篱，由环卫专干负责。');
  expect(said).toContain('二、由社区书记牵头，清理楼道。');
  expect(said).toContain('三、建立台账，由卫生主任具体负责。');
  expect(said).toContain('四、由民政员负责，登记住户。');
});

describe('a plan of several typed tasks', () => {
  const rows =
    '活动:\n  - {编号: 甲, 日期: 3月, 主题: 摸底调查, 类别: 帮扶救助}\n  - {编号: 乙, 日期: 每月, 主题: 义诊, 类别: 志愿服务}\n';
  test('says nothing of what goes on as ever', () => expect(paper(rows + plans(...MANY))).not.toContain('继续'));
  test('has no headings of the report that say nothing of it', () => {
    const themes = '重点: [{标题: 资源及资产, 取: [甲]}, {标题: 深情厚谊, 取: [乙]}]\n';
    const own = plans('目标: 发放救助金, 对应: 甲', '目标: 送药上门, 对应: 乙');
    expect(paper(themes + rows + own)).not.toContain('##');
    expect(paper(themes.replace('资源及资产', '发放资金').replace('深情厚谊', '送药到家') + rows + own)).toContain(
      '## 一、',
    );
  });
  test('tells a problem that a task takes up in fewer words with the task', () => {
    const said = paper(
      `存在问题: ["志愿者146人中在职和青年的少，人手靠临时抽调"]\n${plans('目标: 壮大队伍, 问题: 在职和青年志愿者少', ...MANY)}`,
    );
    expect(said).toContain('一、针对志愿者146人中在职和青年的少、人手靠临时抽调的问题，壮大队伍。');
    expect(said).not.toContain('短板');
  });
  test('begins with what it wants in whole words', () => {
    const begins = (head: string) => paper(`${head}\n${plans(...MANY)}`).split('\n\n')[1];
    expect(begins('目标: 进行社会主义新农村建设')).toContain('以建设社会主义新农村为目标，重点做好以下五项工作。');
    expect(begins('目标: 以社区凝聚人心的作用为中心')).toContain('以发挥社区凝聚人心的作用为中心');
    expect(begins('事由: 防汛工作')).toContain('防汛工作，具体安排如下。');
  });
});
