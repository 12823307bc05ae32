import { expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.js';
import { paragraph, SAMPLE, text } from './sample.js';

test('a report, line by line', () => {
  expect(plainText(SAMPLE)).toBe(`清潭三社区2025年精神文明建设工作汇报
清潭街道办事处：
一、主要工作及成效
（一）道德讲堂常办常新
1.讲好身边事
全年开办道德讲堂12场，参加1486人次，志愿服务时长488.5小时，每场3~5人主讲——“身边人讲身边事，身边事教身边人”……《居民公约》人人会背（见附件）。
心理疏导：【待补：台账中没有心理疏导活动】
文明小区标准对照表
指标\t标准\t实际
绿化覆盖率\t≥ 30%\t34.2%
甲|乙 丙\t见【待补】\t
附件：活动台账
清潭三社区居民委员会
2025年12月10日
附件
活动台账
日期\t主题
3月5日\t“学雷锋、树新风”便民服务集市
`);
});

test('several annexes are numbered, a joint signature has a line each', () => {
  const annexes = [
    { title: '活动台账', blocks: [] },
    { title: '照片', blocks: [paragraph(text('三月五日'))] },
  ];
  const document = { ...SAMPLE, addressedTo: undefined, blocks: [], annexes, signedBy: ['甲社区', '乙社区'] };
  expect(plainText(document).split('\n').slice(1)).toEqual([
    '附件：1.活动台账',
    '2.照片',
    '甲社区',
    '乙社区',
    '2025年12月10日',
    '附件1',
    '活动台账',
    '附件2',
    '照片',
    '三月五日',
    '',
  ]);
});

test('text of a ledger is one line, without what no output can carry', () => {
  const hostile = paragraph(text(' 第一行\r\n第二行\t\u001b[2J\u0000\ud800\ufffe𠮷 '));
  const document = { ...SAMPLE, blocks: [hostile], annexes: [], addressedTo: '街道：' };
  expect(plainText(document).split('\n').slice(1, 3)).toEqual(['街道：', '第一行 第二行 [2J𠮷']);
});

test.each(['联系人：某某', '（联系人：某某）', ' (联系人：某某) '])(
  'the 附注 stands below the date, in one pair of brackets: %s',
  (remark) => {
    const lines = plainText({ ...SAMPLE, blocks: [], annexes: [], remark }).split('\n');
    expect(lines.slice(-3)).toEqual(['2025年12月10日', '（联系人：某某）', '']);
  },
);

test('a chart says its caption and its table', () => {
  const table = {
    type: 'table',
    caption: '各月活动',
    columns: [{ title: '月份', width: 1, align: 'left' }],
    rows: [['1月']],
  } as const;
  const chart = { type: 'chart', title: '图', shape: 'bar', categories: ['1月'], series: [], table } as const;
  expect(plainText({ ...SAMPLE, blocks: [chart] })).toBe(plainText({ ...SAMPLE, blocks: [table] }));
});
