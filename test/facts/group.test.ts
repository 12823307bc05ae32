import { expect, test } from 'vitest';
import type { FactRecord, List } from '../../src/facts/fact.js';
import { facts } from '../../src/facts/facts.js';
import { type Figure, figureText } from '../../src/facts/figure.js';
import { ledgerOf } from '../support.js';

const groupOf = (rows: string, head = '年度: 2025\n') =>
  facts(ledgerOf(`社区: {名称: 桃源里社区}\n${head}活动:\n${rows}`), { dated: '2025-12-10' }).志愿服务 as FactRecord;
const row = (title: string, rest = '') => `  - {日期: 2025-03-05, 主题: ${title}, 类别: 志愿服务${rest}}\n`;
const titles = (fact: unknown) => (fact as List<FactRecord>).items.map((item) => item.主题);

test('a highlight comes before what has more to tell and more people', () => {
  const rows = row('有料', ', 人次: 90, 简介: 走访十户') + row('亮点', ', 人次: 10, 亮点: 是');
  expect(titles(groupOf(rows).举例)).toEqual(['亮点', '有料']);
});

test('there is no largest activity where nobody was counted', () => {
  expect((groupOf(row('甲') + row('乙')).最大 as FactRecord).主题).toBeUndefined();
});

test('hundredths of an hour are kept', () => {
  const { 服务时长: hours } = groupOf(row('甲', ', 服务时长: 0.25') + row('乙', ', 服务时长: 1.5'));
  expect(figureText(hours as Figure)).toBe('1.75小时');
});

test('of what was not recorded, only attendance is told', () => {
  const group = groupOf(row('甲', ', 人次: 5, 志愿者人次: 2') + row('乙', ', 人次: 5'));
  expect(figureText(group.志愿者人次 as Figure)).toBe('2人次');
});

test('empty months have their year where the period has two', () => {
  const period = '年度: 2025\n统计区间: {起: 2024-12-01, 止: 2025-03-31}\n';
  expect(groupOf(row('甲'), period).空白月份).toBe('2024年12月、2025年1月、2025年2月');
});

test('a plan belongs to a group by its topic or by its target, and to no other', () => {
  const plans =
    '年度: 2025\n计划: [{专题: 志愿服务, 目标: 甲}, {专题: 其他, 目标: 志愿服务日6次}, {专题: 共建, 目标: 丙}]\n';
  const { 计划: found } = groupOf(row('甲'), plans);
  expect((found as List<FactRecord>).items.map((plan) => plan.目标)).toEqual(['甲', '志愿服务日6次']);
});
