/** 补写: the secretary's own sentences stand in the section that they name, whatever the ledger has for it, or are told of. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { ownWordsLeftOut, ownWordsOutcome } from '../src/commands/own-words-left-out.js';
import { citedFigures } from '../src/document/cited-figures.js';
import { plainText } from '../src/document/plain-text.js';
import { loadLedger } from '../src/open/load-ledger.js';
import { LIBRARY, ledgerOf, REPORTS, temporaryFolder } from './support.js';

const HEAD = `社区: {名称: 东明社区}
年度: 2024
不适用: 样本专项
活动:
  - {日期: 3月5日, 主题: 便民服务, 类别: 志愿服务, 人次: 30, 简介: 志愿者在门口理发, 成效: 理发62人}
  - {日期: 3月中旬, 主题: 反诈宣传, 类别: 反诈, 场次: 12, 简介: 民警进楼道讲案例}
  - {日期: 4月2日, 主题: 书画展, 类别: 文体活动, 人次: 80, 简介: 居民展出书画40幅}
  - {日期: 5月6日, 主题: 楼道清理, 类别: 环境整治, 人次: 20, 简介: 党员清理楼道}
  - {日期: 6月7日, 主题: 健康讲座, 类别: 社区教育, 人次: 60, 简介: 医生讲防暑}
  - {日期: 7月8日, 主题: 暑期课堂, 类别: 未成年人, 人次: 40, 简介: 教师陪孩子写作业}
  - {日期: 8月9日, 主题: 送清凉, 类别: 帮扶救助, 人次: 25, 简介: 干部给环卫工人送水}
  - {日期: 9月9日, 主题: 电影晚会, 类别: 文体活动, 人次: 90, 简介: 放映队放电影}
  - {日期: 10月9日, 主题: 消防演练, 类别: 平安建设, 人次: 70, 简介: 居民学用灭火器}
`;
const text = (yaml: string, id = 'annual-report') => {
  const opened = openLedger(ledgerOf(HEAD + yaml), { dated: '2024-12-20' });
  return plainText(buildReport(opened, LIBRARY.find(id)).document).split('\n附件')[0] ?? '';
};
const own = (place: string, words = '这句话是自己写的。', more = '') =>
  `补写: [{处: ${JSON.stringify(place)}, 文: ${JSON.stringify(words)}${more}}]\n`;

test('a part that the ledger has nothing for stands for the sake of own words, in its place', () => {
  const found = text(own('存在问题', '干部三人管两千户，人手紧。'));
  expect(found).toMatch(/、存在问题\n干部三人管两千户，人手紧。\n/);
  expect(
    found
      .trimEnd()
      .split('\n')
      .findLastIndex((line) => line.startsWith('以上')),
  ).toBeGreaterThan(found.split('\n').indexOf('干部三人管两千户，人手紧。'));
  const both = text(`存在问题: [停车难]\n${own('下一步打算')}`);
  expect(both).toMatch(/、存在问题\n[^\n]*停车难。\n[^\n]*、下一步打算\n这句话是自己写的。/);
  expect(text(`计划: [{目标: 建停车场}]\n${own('不足')}`)).toMatch(
    /、存在问题\n这句话是自己写的。\n[^\n]*、下一步打算\n/,
  );
});

test('a heading is found by its words, with its number or without, or by the one part of it that says enough', () => {
  const headings = [...text('').matchAll(/^（[一二三四]）(.+)$/gm)].map(([, heading]) => heading ?? '');
  expect(headings.length).toBeGreaterThan(1);
  for (const heading of headings)
    for (const place of [heading, `（二）${heading}`, heading.slice(2)])
      expect(text(own(place))).toContain('自己写的。');
});

test('a topic or a category stands with its rows, once', () => {
  for (const place of ['反诈', '平安建设', '志愿服务', '便民服务']) {
    const found = text(own(place));
    expect(found.split('这句话是自己写的。')).toHaveLength(2);
  }
  expect(text(own('反诈'))).toMatch(/讲案例[^\n]*这句话是自己写的。/);
});

test('the beginning and the end of the report, and of no plan', () => {
  expect(text(own('开头', '先说一句。', ', 位置: 段首'))).toMatch(/^[^\n]+\n+先说一句。/);
  expect(text(own('结尾'))).toMatch(/这句话是自己写的。\n+以上汇报/);
  for (const id of ['work-plan', 'overall-plan'])
    for (const place of ['开头', '结尾', '志愿服务', '反诈']) expect(text(own(place), id)).not.toContain('自己写的');
});

test('several in one place keep their order', () => {
  const rows = ['甲。', '乙。', '丙。'].map((words) => `{处: 存在问题, 文: ${words}, 位置: 段首}`);
  expect(text(`存在问题: [停车难]\n补写: [${rows.join(', ')}]\n`)).toMatch(/甲。\n+乙。\n+丙。\n+[^\n]*停车难/);
});

test('a number in them is a figure that was typed there', () => {
  const opened = openLedger(
    ledgerOf(HEAD + own('存在问题', '2024年3月5日起第3届，上门60余次，发放1.2万元，满意率98.5%。')),
    {
      dated: '2024-12-20',
    },
  );
  const { document } = buildReport(opened, LIBRARY.find('annual-report'));
  const typed = citedFigures(document).filter(({ figure }) => figure.name.startsWith('补写'));
  expect(typed.map((one) => [one.text, one.figure.value, one.figure.derivation.by])).toEqual([
    ['60余次', 60, 'typed'],
    ['1.2万元', 12000, 'typed'],
    ['98.5%', 98.5, 'typed'],
  ]);
});

test('words that no report has a place for are told of, with the headings that it has', () => {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, HEAD + own('不知何处'));
  const loaded = loadLedger(file, { set: {}, today: '2024-12-20' });
  const told = (ids: readonly string[]) =>
    ownWordsLeftOut(
      loaded,
      ids.map((id) => ownWordsOutcome(buildReport(loaded, LIBRARY.find(id)))),
    );
  expect(told(['annual-report', 'work-plan'])).toMatchObject([
    { code: 'own-words-left-out', severity: '提醒', line: 14, args: { place: '不知何处' } },
  ]);
  expect(told(['work-plan'])).toEqual([]);
});

test('whatever they say, each is printed in one of the papers or told of', () => {
  const place = fc.constantFrom('存在问题', '下一步打算', '反诈', '开头', '结尾', '工作目标', '主要工作及成效', '门口');
  const words = fc.stringMatching(/^[一-鿿]{2,12}\d{0,4}[一-鿿]{1,6}$/);
  fc.assert(
    fc.property(place, words, (where, said) => {
      const opened = openLedger(ledgerOf(HEAD + own(where, `${said}。`)), { dated: '2024-12-20' });
      const reports = REPORTS.map((id) => buildReport(opened, LIBRARY.find(id)));
      const printed = reports.some(({ document }) => plainText(document).includes(said));
      expect(reports.every(({ leftOut }) => leftOut.length === 1)).toBe(!printed);
      expect(printed).toBe(where !== '门口');
    }),
    { numRuns: 16 },
  );
});
