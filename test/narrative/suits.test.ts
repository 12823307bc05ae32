import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { suits } from '../../src/narrative/suits.js';
import { LIBRARY, ledgerOf, report, temporaryFolder } from '../support.js';

const ledger = (more: string) => ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n${more}`);
const ROW = '活动: [{日期: 3月5日, 主题: 低保复核, 类别: 低保}]\n';
const PLAN = '计划: [{目标: 办好运动会, 时间: 5月}]\n';
const of = (text: string, template: string) => suits(ledger(text), LIBRARY.find(template).report);

test('a report on the year is for whoever has rows, or has nothing yet', () => {
  expect(of(ROW, 'annual-report')).toBe(true);
  expect(of('活动: []\n', 'annual-report')).toBe(true);
  expect(of(`活动: []\n${PLAN}`, 'annual-report')).toBe(false);
  expect(of(`活动: []\n荣誉: [{名称: 书香社区}]\n${PLAN}`, 'annual-report')).toBe(true);
});

test('a ledger whose 文种 is a plan makes that plan, until it has done something', () => {
  const scheme = `文种: 邻里节活动方案\n活动: []\n荣誉: [{名称: 书香社区}]\n${PLAN}`;
  for (const other of ['annual-report', 'overall-plan', 'brief-plan', 'key-points', 'standards-plan'])
    expect(of(scheme, other)).toBe(false);
  expect(of(scheme, 'work-plan')).toBe(true);
  expect(of(`文种: 低保工作计划\n${ROW}${PLAN}`, 'annual-report')).toBe(true);
});

test('a plan against standards is for whoever measures, or runs the campaigns', () => {
  expect(of(ROW, 'standards-plan')).toBe(true);
  expect(of(`不适用: 样本专项\n${ROW}`, 'standards-plan')).toBe(false);
  expect(of(`不适用: 样本专项\n${ROW}指标: [{名称: 低保覆盖面, 实际: 9.3%}]\n`, 'standards-plan')).toBe(false);
  expect(of(`不适用: 样本专项\n${ROW}指标: [{名称: 绿地率, 标准: ≥ 30%, 实际: 31%}]\n`, 'standards-plan')).toBe(true);
});

test('check counts what a ledger does not mean to make, and lists it on request', () => {
  const folder = temporaryFolder();
  const text = `社区: {名称: 桃源里社区}\n年度: 2025\n文种: 邻里节活动方案\n不适用: 样本专项\n活动: []\n${PLAN}`;
  writeFileSync(join(folder, '台账.yaml'), text);
  const check = (...more: readonly string[]) => report(['check', ...more], { cwd: folder }).out;
  expect(check()).toMatch(/工作汇报另有 1 项待补[^\n]*report check -t 工作汇报/);
  expect(check()).not.toContain('常住人口、党员数');
  expect(check('-t', '工作汇报')).toContain('常住人口、党员数');
  expect(check('--all')).toContain('常住人口、党员数');
});

test('standards are not asked of whoever has put the campaigns aside and measures nothing of theirs', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '台账.yaml'), `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n${ROW}`);
  expect(report(['check', '--all'], { cwd: folder }).out).not.toContain('小区各项指标');
});

test('a paper on one matter lacks nothing of what the sample tells', () => {
  const folder = temporaryFolder();
  const lacks = (head: string) => {
    writeFileSync(join(folder, '台账.yaml'), `社区: {名称: 桃源里社区}\n年度: 2025\n${head}${ROWS}`);
    return report(['check', '-t', '工作汇报'], { cwd: folder }).out.includes('道德讲堂开展情况');
  };
  expect(lacks('')).toBe(true);
  expect(lacks('文种: 工作总结\n')).toBe(true);
  expect(lacks('文种: 禁毒工作总结\n不适用: 样本专项\n')).toBe(false);
  expect(lacks('事由: 创建无毒社区\n')).toBe(false);
});

const ROWS = `活动:\n${Array.from({ length: 12 }, (_, i) => `  - {日期: ${i + 1}月5日, 主题: 第${i + 1}次禁毒宣传, 类别: ${i % 2 ? '平安建设' : '宣传信息'}, 人次: 30, 简介: 摆展板讲危害}\n`).join('')}`;

test('what several papers lack is told in one line', () => {
  const folder = temporaryFolder();
  const text = `社区: {名称: 桃源里社区}\n年度: 2025\n文种: 邻里节活动方案\n活动: []\n${PLAN}`;
  writeFileSync(join(folder, '台账.yaml'), text);
  expect(report(['check'], { cwd: folder }).out).toMatch(
    /\n工作汇报[^\n]*另有 \d+ 项待补[^\n]*report check --all[^\n]*\n$/,
  );
});
