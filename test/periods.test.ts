/** A period that is no calendar year is called what it is, in every report: title, text, annexes and file name. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { LIBRARY, ledgerOf, REPORTS, report, TEMPLATES, temporaryFolder } from './support.js';

const ROWS = `活动:
  - {日期: 2025-07-05, 主题: 消防演练, 类别: 平安建设, 人次: 60, 简介: 组织居民疏散, 成效: 换装灭火器12具}
  - {日期: 2025-07-06, 主题: 楼道清理, 类别: 环境整治, 人次: 20, 成效: 清出杂物3车}
  - {日期: 2025-07-07, 主题: 暑期讲堂, 类别: 道德讲堂, 人次: 30}
计划:
  - {专题: 平安建设, 目标: 办演练2场}
`;
const HEAD = '社区: {名称: 桃源里社区, 户数: 900}\n年度: 2025\n指导思想: 以某某思想为指导\n';
const of = (period: string, id: string) => {
  const opened = openLedger(ledgerOf(`${HEAD}统计区间: ${period}\n${ROWS}`), { dated: '2025-10-10' });
  const { document, name } = buildReport(opened, LIBRARY.find(id));
  return { text: plainText(document), name };
};

const QUARTER = '2025-07-01 / 2025-09-30';
const WEEK = '2025-07-05 / 2025-07-11';

describe.each(REPORTS)('%s', (id) => {
  test('a quarter is no year', () => {
    const { text, name } = of(QUARTER, id);
    expect(text.replaceAll('年度有规划', '')).not.toMatch(/2025年度|2025年(?![第\d])/);
    expect(name).not.toContain('2025年工作');
  });
});

test('the 工作汇报 of a quarter says so from its title to its annexes', () => {
  const { text, name } = of(QUARTER, 'annual-report');
  expect(name).toBe('桃源里社区2025年第三季度工作汇报');
  expect(text).toContain('桃源里社区2025年第三季度精神文明建设工作汇报');
  expect(text).toContain('桃源里社区2025年第三季度活动台账');
  expect(text).toContain('请审阅');
});

test('less than a quarter is a note: no guidance, no 请审阅', () => {
  const { text, name } = of(WEEK, 'annual-report');
  expect(name).toBe('桃源里社区2025年7月5日至11日工作汇报');
  expect(text).not.toMatch(/某某思想|请审阅|总体要求/);
});

test('a plan is for the year that the ledger says, else for the next period of its kind', () => {
  const named = (period: string, more = '') => {
    const opened = openLedger(ledgerOf(`${HEAD}${more}统计区间: ${period}\n${ROWS}`), { dated: '2025-10-10' });
    return buildReport(opened, LIBRARY.find('key-points')).name;
  };
  expect(named(QUARTER, '计划年度: 2027\n')).toBe('桃源里社区2027年工作要点');
  expect(named(QUARTER)).toBe('桃源里社区2025年第四季度工作要点');
  expect(named('2025-07-01 / 2025-12-31')).toBe('桃源里社区2026年工作要点');
  expect(named('2025-07-01 / 2025-07-31')).toBe('桃源里社区2025年8月工作要点');
  expect(named('2025-01-01 / 2025-11-30')).toBe('桃源里社区2026年工作要点');
  expect(named('2025-02-01 / 2025-07-20')).toBe('桃源里社区下一步工作要点');
  const { text } = of(QUARTER, 'overall-plan');
  expect(text).toContain('桃源里社区2025年第四季度精神文明建设工作总体思路');
  expect(text).toContain('2025年第四季度，桃源里社区');
  expect(text).not.toMatch(/2026年|上年/);
});

test('after a week nobody knows what comes next: the paper says so', () => {
  const { text, name } = of(WEEK, 'work-plan');
  expect(name).toBe('桃源里社区下一步工作计划');
  expect(text).not.toMatch(/2026年|上年|上一年/);
});

test('the build says that nobody said what time a plan is for, and nothing where it is plain', () => {
  const cwd = temporaryFolder();
  const said = (period: string) => {
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}成文日期: 2025-12-10\n统计区间: ${period}\n${ROWS}`);
    return report(['build', '-t', '工作要点', '-f', 'md'], { cwd }).err;
  };
  expect(said(WEEK)).toContain('计划的标题写作“下一步”');
  expect(said(QUARTER)).not.toContain('计划年度');
});

test('no template calls the period a year by itself', () => {
  const all = [TEMPLATES.reports, TEMPLATES.partials, TEMPLATES.annexes].flatMap((folder) => Object.values(folder));
  expect(all.filter(({ text }) => /\{\{年度\}\}/.test(text)).map(({ file }) => file)).toEqual([]);
});
