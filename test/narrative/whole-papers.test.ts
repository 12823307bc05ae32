import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** What a secretary struck out in whole papers, a sentence each. */
const bodyOf = (community: string, rest: string) =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {${community}}\n年度: 2025\n不适用: 样本专项\n${rest}`), { dated: '2025-12-31' }),
      LIBRARY.find('annual-report'),
    ).document,
  ).split('\n## 附件')[0] ?? '';

const ROWS = `活动:
  - {编号: 义诊, 日期: 3月5日, 主题: 便民义诊, 类别: 志愿服务}
  - {编号: 清扫, 日期: 3月9日, 主题: 清扫河道, 类别: 环境整治}
`;
const THEMES = '重点: [{标题: 服务居民, 取: [义诊]}, {标题: 整治环境, 取: [清扫]}]\n';

test.each<[name: string, community: string, rest: string, told: string, untold: string]>([
  [
    'a plan of the year just said says it once, and as what is to be',
    '名称: 柳湾村',
    `计划年度: 2026\n${ROWS}计划:\n  - {目标: 余下2户5人脱贫, 时间: 2026年}\n`,
    '2026年，村里将实现余下2户5人脱贫。',
    '2026年，2026年',
  ],
  [
    'a maxim is quoted, what one strives for is an activity, and an aim that says the same falls',
    '名称: 桃源里社区',
    `文种: 工作汇报\n事由: 争做和睦邻里示范社区\n目标: 争做和睦邻里的样板社区\n总体思路: 邻里无小事\n${THEMES}${ROWS}`,
    '坚持“邻里无小事”的理念，开展争做和睦邻里示范社区活动。',
    '样板',
  ],
  [
    'a network has somebody who has it',
    '名称: 桃源里社区',
    `重点: [{标题: 健全机制, 取: [网络, 义诊]}]\n${ROWS}组织:\n  - {编号: 网络, 名称: 邻里互助网络, 简介: 制定管理制度，延伸到楼组}\n`,
    '建有邻里互助网络，制定管理制度',
    '。邻里互助网络',
  ],
  [
    'a place that no theme takes is part of what there is',
    '名称: 桃源里社区, 户数: 100',
    `${THEMES}${ROWS}阵地:\n  - {名称: “四站一室”}\n`,
    '有居民100户。社区建有“四站一室”。',
    '河道。社区设有',
  ],
  [
    'an income without people has its village',
    '名称: 柳湾村, 人均纯收入: 20000元',
    `${THEMES}${ROWS}`,
    '柳湾村人均纯收入20000元。',
    '\n人均纯收入',
  ],
  [
    'a village is no community in what it won, and won it once',
    '名称: 柳湾村',
    `重点: [{标题: 服务居民, 取: [义诊, 奖]}]\n${ROWS}荣誉:\n  - {编号: 奖, 名称: 综合考评先进单位, 日期: 2025年, 简介: 连续三年获评，得到镇里肯定}\n`,
    '村里连续三年获评综合考评先进单位，得到镇里肯定。',
    '社区获评',
  ],
  [
    'sights want their verb',
    '名称: 柳湾村, 户数: 80, 特色: [与天目山相接, 湿地、竹海等自然景观, 茶叶]',
    `${THEMES}${ROWS}`,
    '与天目山相接，有村民80户，境内有湿地、竹海等自然景观，以茶叶为特色。',
    '，湿地',
  ],
  [
    'numbers that say what their title says are told alone, and a rate behind them',
    '名称: 柳湾村',
    `重点: [{标题: 帮扶到户, 取: [脱贫, 贫困发生率]}]\n活动:\n  - {编号: 脱贫, 日期: 全年, 主题: 低收入户脱贫, 类别: 帮扶救助, 数据: [低收入户 30户, 上年脱贫 8户, 今年脱贫 20户]}\n指标:\n  - {名称: 贫困发生率, 实际: 1.71%}\n`,
    '有低收入户30户，上年脱贫8户，今年脱贫20户。贫困发生率为1.71%。',
    '低收入户脱贫',
  ],
  [
    'on what a body was built stands first, and it is made up of its parts',
    '名称: 桃源里社区',
    `重点: [{标题: 健全机制, 取: [小组, 义诊]}]\n${ROWS}组织:\n  - {编号: 小组, 名称: 防汛领导小组, 类型: 领导小组, 变动: 成立, 日期: 年内, 人数: 8人, 构成: [两委干部, 居民小组长], 简介: 在原来由协管员负责的基础上健全机制，实行值班制}\n`,
    '在原来由协管员负责的基础上，社区成立防汛领导小组，有成员8人，由两委干部和居民小组长组成，健全机制',
    '来自两委',
  ],
  [
    'the paper of the 妇联 tells what the 妇联 did',
    '名称: 桃源里社区',
    `署名: 桃源里社区妇联\n文种: 工作总结\n${THEMES}${ROWS}`,
    '社区妇联',
    '社区开展便民义诊',
  ],
  [
    'a cause of former years is none of the year',
    '名称: 桃源里社区',
    `重点: [{标题: 整治环境, 取: [疏浚, 清扫]}]\n${ROWS}  - {编号: 疏浚, 日期: 年内, 主题: 疏浚河道, 类别: 环境整治, 起因: 往年洪水漫出河堤1至2米}\n`,
    '针对往年洪水漫出河堤1至2米的情况，社区疏浚河道',
    '2米。',
  ],
])('%s', (_, community, rest, told, untold) => {
  const body = bodyOf(community, rest);
  expect(body).toContain(told);
  expect(body).not.toContain(untold);
});
