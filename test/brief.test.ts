/** 活动小结: one activity, one topic or some days, told in a page. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { focusOn } from '../src/facts/focus.js';
import { focusLedger, type TypedFocus } from '../src/open/focus-ledger.js';
import { chooseTemplates } from '../src/open/open-library.js';
import { LIBRARY, ledgerOf, REPORTS, report, temporaryFolder } from './support.js';

const TEXT = `社区: {名称: 桃源里社区}
年度: 2025
成文日期: 2025-12-10
目的: 迎接全国消防日
活动:
  - {编号: XF-1, 日期: 2025-11-04, 主题: 消防演练, 类别: 平安建设, 人次: 60, 简介: 组织居民从三号楼疏散, 成效: 换装灭火器12具}
  - {编号: XF-2, 日期: 2025-11-06, 主题: 楼道清查, 类别: 平安建设, 人次: 20, 成效: 清出堵塞通道的杂物3车}
  - {日期: 2025-10-29, 主题: 重阳敬老活动, 类别: 文体活动, 人次: 80, 简介: 为老人理发}
  - {日期: 2025-11-08, 主题: 停办的晚会, 类别: 文体活动, 状态: 取消}
`;
const LEDGER = ledgerOf(TEXT);
const brief = (focus: TypedFocus) => {
  const { ledger, subject } = focusLedger(LEDGER, focus);
  const { document, name } = buildReport(openLedger(ledger, { dated: '2025-12-10', subject }), LIBRARY.find('brief'));
  return { text: plainText(document), name };
};

test('one activity tells itself: by its number or its title', () => {
  for (const about of ['XF-1', '消防演练']) {
    const { text, name } = brief({ about });
    expect(text.startsWith('桃源里社区“消防演练”活动小结\n')).toBe(true);
    expect(name).toBe('桃源里社区消防演练活动小结');
    expect(text).toContain('换装灭火器12具');
    expect(text).not.toMatch(/楼道|敬老|请审阅|2025年度|指导/);
  }
  expect(brief({ about: '重阳' })).toMatchObject({ name: '桃源里社区重阳敬老活动小结' });
});

test('a category is told with its total, the number counted anew', () => {
  const { text, name } = brief({ about: '平安建设' });
  expect(name).toBe('桃源里社区2025年平安建设活动小结');
  expect(text).toContain('为迎接全国消防日，桃源里社区2025年的平安建设活动有2场，80人次参加。');
  expect(text).toContain('清出堵塞通道的杂物3车');
  expect(brief({ about: '文体活动' }).name).toBe('桃源里社区2025年文体活动小结');
});

test('parts of one day are not counted as activities where nobody counted who came', () => {
  const ledger = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2025
活动:
  - {日期: 2025-02-02, 主题: 元宵猜灯谜, 类别: 文体活动, 参加: [居民]}
  - {日期: 2025-02-02, 主题: 分发元宵, 类别: 文体活动, 主办: 志愿者}
`);
  const { ledger: day, subject } = focusLedger(ledger, { from: '2.2', to: '2.2' });
  const { document } = buildReport(openLedger(day, { dated: '2025-02-03', subject }), LIBRARY.find('brief'));
  expect(plainText(document)).toContain('2025年2月2日，桃源里社区开展了以下活动。');
  expect(plainText(document)).not.toContain('2场');
});

test('some days are told as the days that they are', () => {
  const { text, name } = brief({ from: '11.3', to: '11.9' });
  expect(name).toBe('桃源里社区2025年11月3日至9日活动小结');
  expect(text).toContain('为迎接全国消防日，桃源里社区2025年11月3日至9日开展活动2场，80人次参加。');
  expect(text).not.toMatch(/敬老|停办/);
});

test('what nothing is about, and days that are none, are said', () => {
  expect(focusOn(LEDGER, { about: '没有的' })).toBeUndefined();
  expect(() => focusLedger(LEDGER, { about: '消防演习' })).toThrow();
  expect(() => focusLedger(LEDGER, { from: '11.40' })).toThrow();
  expect(() => focusLedger(LEDGER, { from: '11.9', to: '11.3' })).toThrow();
});

test('--all stays six, and --about alone means a 小结', async () => {
  const all = await chooseTemplates(undefined, [], true);
  expect(all.map(({ report: { id } }) => id)).toEqual(REPORTS);
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), TEXT);
  expect(report(['build', '--about', 'XF-2', '-f', 'md'], { cwd }).code).toBe(0);
  expect(readdirSync(join(cwd, '报告'))).toEqual(['桃源里社区楼道清查活动小结.md']);
});

test('the ledger of a festival week gives its kind and purpose, and its themes are the opening', () => {
  const week = ledgerOf(`社区: {名称: 明月社区}
年度: 2024
统计区间: 2024-09-15 / 2024-09-18
文种: 中秋活动小结
目的: 与居民一起过好中秋
指导思想: 以某某思想为指导
活动:
  - {编号: A, 日期: 9.15, 主题: 走访慰问困难老人, 类别: 帮扶救助, 简介: 社区干部送去米油}
  - {编号: B, 日期: 9.16, 主题: 象棋比赛, 类别: 文体活动, 成效: 三名居民获奖}
  - {日期: 9.18, 主题: 新居民座谈会, 类别: 会议}
重点: [{标题: 走访慰问, 取: [A]}, {标题: 象棋比赛, 取: [B]}]
`);
  const text = plainText(buildReport(openLedger(week, { dated: '2024-09-19' }), LIBRARY.find('brief')).document);
  expect(text.startsWith('明月社区2024年9月15日至18日中秋活动小结\n')).toBe(true);
  expect(text).toContain('为与居民一起过好中秋，明月社区2024年9月15日至18日安排了走访慰问和象棋比赛。');
  expect(text).toMatch(/此外，9月18日，召开新居民座谈会。\n/);
  expect(text).not.toContain('某某思想');
});

test('a note on some days of a year takes nothing that the ledger says of the whole of it', () => {
  const whole = ledgerOf(`社区: {名称: 河榭社区}
年度: 2025
文种: 工作情况汇报
活动:
  - {编号: A, 日期: 9.15, 主题: 长者食堂扩建, 类别: 其他, 简介: 增设送餐点两处}
  - {编号: B, 日期: 3.16, 主题: 象棋比赛, 类别: 文体活动}
重点: [{标题: 阵地建设, 概述: 新建一处、扩建一处, 取: [A, B]}]
补写: [{处: 阵地建设, 文: 全年没有停过一天。}]
`);
  const some = focusOn(whole, { from: '2025-09-01', to: '2025-10-31' })?.ledger;
  if (!some) throw new Error('nothing found');
  const text = plainText(buildReport(openLedger(some, { dated: '2025-12-19' }), LIBRARY.find('brief')).document);
  expect(text.startsWith('河榭社区2025年9月至10月活动小结\n')).toBe(true);
  expect(text).toContain('送餐点两处');
  expect(text).not.toMatch(/新建一处|没有停过|工作情况汇报/);
});
