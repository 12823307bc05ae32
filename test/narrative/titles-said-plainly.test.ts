import { describe, expect, test } from 'vitest';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { toldYear } from './told-rows.js';

const paperOf = (source: string): string => toldYear('名称: 东街社区', `活动: ${source}`);

describe('a title that is no name of an activity', () => {
  test.each([
    ['修冲毁村道', '动', '修冲毁村道'],
    ['撤楼下散桶', '动', '撤楼下散桶'],
    ['拉运垃圾', '动', '拉运垃圾'],
    ['穿救生衣帮村民取药和证件', '动', '穿救生衣帮村民取药和证件'],
    ['为老人量血压', '动', '为老人量血压'],
    ['给老人测血糖', '动', '给老人测血糖'],
    ['整街巷、挖边沟', '动', '整街巷、挖边沟'],
    ['袋栽木耳', '动', '袋栽木耳'],
    ['楼道口修坡道', '动', '在楼道口修坡道'],
    ['老人上门体检', '动', '为老人上门体检'],
    ['门前三包', '动', '落实门前三包'],
    ['垃圾日产日清', '动', '做到垃圾日产日清'],
    ['村务移交社区', '动', '把村务移交社区'],
    ['东村分出的垃圾', '主谓', '东村分出垃圾'],
    ['村民回家', '主谓', '村民回家'],
    ['管道天然气进场部', '主谓', '管道天然气进场部'],
    ['侨胞捐资修路建桥', '主谓', '侨胞捐资修路建桥'],
    ['军属缝口罩套', '主谓', '军属缝口罩套'],
    ['普度节俭办', '主谓', '普度节俭办'],
    ['骑手随手拍隐患', '主谓', '骑手随手拍隐患'],
  ])('%s is %s', (title, kind, text) => expect(classifyTitle(title)).toEqual({ kind, text }));

  test.each([
    ['排楼屯供水排污改造', '名'],
    ['为老人服务', '事件'],
    ['给孩子的安全课', '事件'],
    ['运河健步走', '事件'],
  ])('%s remains %s', (title, kind) => expect(classifyTitle(title).kind).toBe(kind));
});

describe('what such a title is told as', () => {
  test.each([
    ['日期: 全年, 主题: 海域地界纠纷, 类别: 平安建设, 数据: [调处 18起]', '全年调处海域地界纠纷18起。'],
    ['日期: 8月, 主题: 修桥涵, 类别: 环境整治, 起因: 雨天巷子过不去人, 数据: [桥涵 8座]', '社区修桥涵8座。'],
    ['日期: 9月, 主题: 三格化粪池和污水管, 类别: 环境整治, 数据: [化粪池 140户]', '修建三格化粪池和污水管，'],
    ['日期: 4月, 主题: 春季造林, 类别: 环境整治, 数据: [人工造林 800亩]', '开展春季人工造林800亩。'],
    ['日期: 6月, 主题: 待业青年登记和介绍工作, 类别: 日常工作, 人次: 30', '做好待业青年登记和介绍工作'],
    ['日期: 5月, 主题: 秧歌和冰灯, 类别: 文体活动, 人次: 400', '开展秧歌和冰灯活动'],
    ['日期: 5月, 主题: 守卡口、助核酸, 类别: 志愿服务, 人次: 400', '开展“守卡口、助核酸”活动'],
    ['日期: 8月, 主题: 奖励考上大学的, 类别: 帮扶救助, 数据: [奖励 11人, 奖学金 2.2万元]', '奖励考上大学的11人'],
  ])('%s', (row, said) => expect(paperOf(`[{${row}}]`)).toContain(said));

  test('money is given by a body, taken from a fund, and came from both', () => {
    const paper = (source: string) =>
      toldYear(
        '名称: 东街社区',
        `活动: [{日期: 3月, 主题: 硬化村道, 类别: 环境整治, 数据: [硬化 2公里]}]\n投入: [{项目: 硬化村道, 金额: 26万元, 来源: ${source}}]`,
      );
    expect(paper('区残联')).toContain('由区残联投入26万元');
    expect(paper('村级公益金')).toContain('投入村级公益金26万元');
    expect(paper('[民政救灾款, 市规划局]')).toContain('投入26万元，资金来自民政救灾款和市规划局');
  });

  test('the days of a paragraph follow one another, whatever is marked', () => {
    const rows = [
      '9月3日, 主题: 秋季运动会, 亮点: 是',
      '3月6日, 主题: 妇女节茶话会',
      '全年, 主题: 戏迷角, 场次: 90余次',
    ]
      .map((row) => `{日期: ${row}, 类别: 文体活动, 人次: 80}`)
      .join(', ');
    const paper = toldYear('名称: 东街社区', `重点: [{标题: 活跃文化, 取: [文体活动]}]\n活动: [${rows}]`);
    expect(paper.indexOf('3月6日')).toBeLessThan(paper.indexOf('9月3日'));
    expect(paper.indexOf('戏迷角')).toBeLessThan(paper.indexOf('3月6日'));
  });

  test('who else was counted stands behind how many came', () => {
    const rows = (more: string) => `[{日期: 5月6日, 主题: 读书会, 类别: 文体活动, 人次: 260, ${more}}]`;
    expect(paperOf(rows('其中未成年人: 150'))).toContain('260人参加，其中未成年人150人。');
    expect(paperOf(rows('其中未成年人: 150, 志愿者人次: 9'))).toContain('其中志愿者9人、未成年人150人。');
    expect(paperOf(rows('简介: 孩子们读绘本, 其中未成年人: 150'))).not.toContain('未成年人');
    const work = '[{日期: 5月6日, 主题: 清理河道, 类别: 志愿服务, 志愿者人次: 30, 服务时长: 90, 受益人次: 400}]';
    expect(paperOf(work)).toContain('志愿者30人参加，服务90小时，受益400人');
  });
});
