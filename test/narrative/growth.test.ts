import { expect, test } from 'vitest';
import { PAPERS } from '../../src/narrative/plans/paper.js';
import { planFacts } from '../../src/narrative/plans/papers/plan-facts.js';
import { LIBRARY, ledgerOf } from '../support.js';

const SPECS = LIBRARY.find('work-plan').report.sections ?? [];

/** How often the 编号 of rows and the 责任人 of plans are read for all plan papers of a ledger with so many of both, each plan with its 对应. */
function reads(count: number, themes: number): number {
  const all = Array.from({ length: count }, (_, i) => i);
  const ledger = ledgerOf(
    `社区: {名称: 桃源社区}\n年度: 2025\n重点:\n${all
      .slice(0, themes)
      .map((i) => `  - {标题: 抓好第${i}件实事, 取: [H${i}]}\n`)
      .join('')}活动:\n${all
      .map((i) => `  - {编号: H${i}, 日期: 3月5日, 主题: 第${i}次集市, 类别: 志愿服务}\n`)
      .join('')}计划:\n${all
      .map((i) => `  - {编号: J${i}, 目标: 办好第${i}次集市, 责任人: 书记, 对应: [H${i}]}\n`)
      .join('')}`,
  );
  let read = 0;
  const counted = <T extends object>(row: T, name: keyof T): T => {
    const value = row[name];
    return Object.defineProperty({ ...row }, name, {
      enumerable: true,
      get: () => {
        read += 1;
        return value;
      },
    });
  };
  const watched = {
    ...ledger,
    activities: ledger.activities.map((row) => counted(row, 'id')),
    plans: ledger.plans.map((row) => counted(row, 'owner')),
  };
  for (const paper of PAPERS) planFacts(watched, SPECS, paper);
  return read;
}

test.each([
  ['no theme', 0, 0],
  ['a theme a row', 40, 160],
])('what a plan looks up grows with the rows and not with their square: %s', (_, few, many) => {
  expect(reads(160, many) / reads(40, few)).toBeLessThan(6);
});
