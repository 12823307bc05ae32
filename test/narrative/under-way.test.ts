import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (template: string, rows: readonly string[], more = '') =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 桃源里社区}\n年度: 2025\n不适用: 样本专项\n活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}${more}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find(template),
    ).document,
  );

const DONE = '日期: 3月5日, 主题: 便民服务集市, 类别: 志愿服务, 人次: 80, 简介: 组织理发、量血压';
const DOORS = '日期: 全年, 主题: 为老楼安装防盗门, 类别: 环境整治, 状态: 正在开展, 简介: 争取统一安装';

describe('what is under way', () => {
  test.each([
    [
      '日期: 10月, 主题: 加装电梯, 类别: 环境整治, 状态: 进行中, 数据: [征求意见 86户]',
      '10月起加装电梯，征求意见86户。',
    ],
    ['日期: 全年, 主题: 雨污分流改造, 类别: 日常工作, 状态: 推进中', '人参加。正在推进雨污分流改造。'],
    [
      '日期: 全年, 主题: 防盗门安装, 类别: 环境整治, 状态: 未完成, 起因: 老楼没有单元门',
      '针对老楼没有单元门的问题，社区正在',
    ],
    ['日期: 全年, 主题: 助学金发放, 类别: 帮扶救助, 状态: 正在办理, 主办: 关工委', '关工委正在发放助学金。'],
  ])('%s', (row, said) => expect(paper('annual-report', [DONE, row])).toContain(said));

  test('is told behind what was done, each doer once', () => {
    const all = [DOORS, '日期: 10月, 主题: 加装电梯, 类别: 环境整治, 状态: 在建', DONE];
    expect(paper('annual-report', all)).toMatch(
      /80人参加。\n*(?:社区)?正在为老楼安装防盗门，争取统一安装。社区还在加装电梯。/,
    );
  });

  test('is counted nowhere, and the annex says so', () => {
    const text = paper('annual-report', [DONE, `${DOORS}, 人次: 30`]);
    expect(text).toContain('| 合计 | 1 | 80 |');
    expect(text).toContain('还在进行的有1项，列入明细，不计入活动');
    expect(text).toContain('| 进行中 |');
  });

  test('is taken up by the plan, once, and was no result of the year', () => {
    const text = paper('work-plan', [DONE, `${DOORS}, 成效: 已报名36户`]);
    expect(text).toContain('继续为老楼安装防盗门，争取统一安装');
    expect(text).not.toContain('36户');
    const planned = '计划: [{目标: 完成老楼防盗门安装, 时间: 6月底}]\n';
    expect(paper('work-plan', [DONE, DOORS], planned)).not.toContain('争取统一安装');
  });
});
