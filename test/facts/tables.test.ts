import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/facts/figure.js';
import type { FactCell, TableFact } from '../../src/facts/table.js';
import { tables } from '../../src/facts/tables.js';
import { ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const words = (cell: FactCell | undefined): string => {
  if (typeof cell !== 'object') return cell ?? '';
  return cell.kind === 'figure' ? figureText(cell) : `【${cell.label}】`;
};
const rows = (text: string, name: string) =>
  (tables(ledgerOf(HEAD + text), [])[name] as TableFact).rows.map((row) => row.map(words));

describe('attendance in tables', () => {
  const text =
    '活动:\n' +
    '  - {日期: 3月5日, 主题: 甲, 类别: 文体活动}\n' +
    '  - {日期: 4月5日, 主题: 乙, 类别: 社区教育, 人次: 0}\n' +
    '  - {日期: 5月5日, 主题: 丙, 类别: 共建, 人次: 12}\n' +
    '  - {日期: 6月5日, 主题: 丁, 类别: 共建}\n';

  test('that nobody recorded is 未记 in every table, and one that was recorded as 0 is 0', () => {
    expect(rows(text, '活动台账').map((row) => row.at(-1))).toEqual(['未记', '0', '12', '未记']);
    expect(rows(text, '分类').map(([name, , attendance]) => [name, attendance])).toEqual([
      ['文体活动', '未记'],
      ['社区教育', '0'],
      ['共建', '12（另有1场未记人次）'],
      ['合计', '12（另有2场未记人次）'],
    ]);
  });

  test('in a unit of its own stands as typed; a row of no sessions and no number is no 0', () => {
    const own =
      '活动:\n' +
      '  - {日期: 3月5日, 主题: 甲, 类别: 文体活动, 人次: 36位}\n' +
      '  - {日期: 年内, 主题: 乙, 类别: 共建}\n' +
      '  - {日期: 4月5日, 主题: 丙, 类别: 共建, 人次: 约80人次}\n';
    expect(rows(own, '活动台账').map((row) => row.at(-1))).toEqual(['36位', '未记', '约80']);
    expect(rows(own, '分类').map((row) => row.at(-1))).toEqual(['—', '约80', '约80']);
  });

  test('is not mixed up with what was not there to be recorded; a measure that no activity has is no column', () => {
    expect(rows(text, '分类')[0]).toHaveLength(3);
    const volunteers = text.replace('类别: 共建}', '类别: 共建, 志愿者人次: 3}');
    expect(rows(volunteers, '分类').map((row) => row.slice(3))).toEqual([['—'], ['—'], ['3'], ['3']]);
  });
});

test('the 台账 goes by date, and by row within a day', () => {
  const days = ['5月5日', '3月5日', '5月5日', '3月4日'];
  const text = days.map((day, index) => `  - {日期: ${day}, 主题: 第${index}, 类别: 共建}\n`).join('');
  expect(rows(`活动:\n${text}`, '活动台账').map((row) => row.slice(0, 3))).toEqual([
    ['1', '3月4日', '第3'],
    ['2', '3月5日', '第1'],
    ['3', '5月5日', '第0'],
    ['4', '5月5日', '第2'],
  ]);
});

test('a target has no end mark in a cell, as in a sentence; one that is nothing else is to be supplied', () => {
  const plan = '活动: []\n计划:\n  - {专题: 志愿服务, 目标: 开放日。全年举办6场。}\n  - {专题: 共建, 目标: 。}\n';
  expect(rows(plan, '计划').map(([, , target]) => target)).toEqual(['开放日。全年举办6场', '【工作目标】']);
});

test('what a plan lacks is asked for by the head of its column', () => {
  const text = '活动: []\n计划: [{专题: 道德讲堂, 问题: 场次少}, {目标: 办好邻里节, 时间: 9月}]\n';
  expect(rows(text, '计划')).toEqual([
    ['1', '道德讲堂', expect.any(String), '【完成时间】', '【责任人】'],
    ['2', '其他', '办好邻里节', '9月', '【责任人】'],
  ]);
});

test('a goal that begins with how often has its time', () => {
  const text = '活动: []\n计划: [{目标: 每季度召开1次恳谈会, 责任人: 书记}, {目标: 修路, 责任人: 书记}]\n';
  expect(rows(text, '计划').map((row) => row[2])).toEqual(['每季度', '【完成时间】']);
});

describe('what there is nothing to say in', () => {
  const table = (text: string, name: string) => (tables(ledgerOf(HEAD + text), [])[name] as TableFact).rows;

  test('is no column of 人次 where nobody counted heads, and no table of categories where nothing was counted', () => {
    const bare =
      '活动:\n  - {日期: 年内, 主题: 甲, 类别: 环境整治}\n  - {日期: 3月5日, 主题: 乙, 类别: 社区教育, 数据: [讲课 2次]}\n';
    expect(rows(bare, '活动台账').map((row) => row.length)).toEqual([5, 5]);
    expect(table(bare, '分类')).toEqual([]);
    const two = `${bare}  - {日期: 3月6日, 主题: 丙, 类别: 社区教育}\n`;
    expect(rows(two, '分类')).toEqual([
      ['环境整治', '未记（1项）'],
      ['社区教育', '2'],
      ['合计', '2（另有1项未记）'],
    ]);
    const many = `${two}  - {日期: 年内, 主题: 丁, 类别: 文体活动}\n  - {日期: 年内, 主题: 戊, 类别: 平安建设}\n`;
    expect(table(many, '分类')).toEqual([]);
  });

  test('what nobody counted says how many sessions that is, where others have people in a unit of their own', () => {
    const rows_ =
      '活动:\n  - {日期: 全年, 主题: 甲, 类别: 文体活动, 场次: 22场}\n  - {日期: 9月6日, 主题: 乙, 类别: 文体活动, 人次: 约3000人}\n  - {日期: 3月5日, 主题: 丙, 类别: 社区教育, 人次: 40}\n';
    expect(rows(rows_, '分类')).toEqual([
      ['文体活动', '23', '未记22场'],
      ['社区教育', '1', '40'],
      ['合计', '24', expect.stringContaining('40')],
    ]);
  });

  test('a list within a name does not run into the next', () => {
    const text =
      '活动:\n  - {日期: 年内, 主题: 甲, 类别: 环境整治, 数据: [清理垃圾道、下水道 26个, 安装垃圾门 78个]}\n';
    expect(rows(text, '活动台账')[0]?.at(-1)).toBe('清理垃圾道、下水道26个；安装垃圾门78个');
  });
});

test('a plan has all of its 专题 in the table', () =>
  expect(
    rows('活动: []\n计划: [{专题: [健康, 养老], 目标: 义诊4次}, {专题: 平安建设, 目标: 巡查12次}]\n', '计划').map(
      (row) => row[1],
    ),
  ).toEqual(['健康、养老', '平安建设']));
