import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const ROWS = [
  '{编号: A, 日期: 年内, 主题: 地毯式摸排, 类别: 平安建设, 参加: [党员, 志愿者], 简介: 进小区、进楼栋，走访调查、进家入户询问, 数据: [摸排省外返乡人员 183人, 追踪同航班人员 29人]}',
  '{编号: B, 日期: 年内, 主题: 开展扫码出入、实名登记, 类别: 平安建设, 简介: 盯死看牢，不漏一人、不漏一户、不留一个“死角”}',
  '{编号: C, 日期: 年内, 主题: 选出楼栋长, 类别: 平安建设, 数据: [选出楼栋长 25名], 简介: 责任到人、联系到户，分别联系辖区内的小区}',
];
const textOf = (rows: readonly string[], takes = 'A, B, C'): string => {
  const source = `社区: {名称: 东街社区}\n年度: 2025\n文种: 疫情防控工作总结\n重点: [{标题: 群防群控, 取: [${takes}]}]\n不适用: 样本专项\n活动:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
  const opened = openLedger(ledgerOf(source), { dated: '2025-12-10' });
  return plainText(buildReport(opened, LIBRARY.find('annual-report')).document).split('附件')[0] ?? '';
};

describe('several things that were done under one heading', () => {
  test('are counted off, and the community is not named with each', () => {
    const text = textOf(ROWS);
    expect(text).toMatch(/一是[^。]+。二是[^。]+。三是[^。]+。/);
    expect(text).not.toMatch(/是社区/);
  });

  test('two need no number', () => expect(textOf(ROWS.slice(0, 2), 'A, B')).not.toContain('一是'));

  test('what there is was not done, and nothing is counted off beside it', () => {
    const rate = '{编号: D, 日期: 3月5日, 主题: 元宵灯会, 类别: 文体活动, 人次: 30}';
    expect(textOf([...ROWS, rate], 'A, B, C, D')).not.toContain('一是');
  });
});
