import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { createLibrary } from '../src/template/library.js';
import { LIBRARY, ledgerOf, TEMPLATES } from './support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const ROWS =
  '活动:\n  - {日期: 3.5, 主题: 座谈, 类别: 共建, 人次: 10, 简介: 商定开放操场, 成效: 开放操场2处, 起因: 居民没有去处}\n';
const open = (rest = '') => openLedger(ledgerOf(`${HEAD}${rest}${ROWS}`), { dated: '2025-12-10' });

test('nothing is asked for a campaign that the community does not run', () => {
  const asked = (rest: string) =>
    buildReport(open(rest), LIBRARY.find('annual-report')).gaps.filter(({ label }) => label.includes('五手互动'));
  expect(asked('不适用: [五手互动]\n')).toEqual([]);
  expect(asked('不适用: 样本专项\n')).toEqual([]);
});

test('a gap of such a campaign is not recorded, and its passage says nothing', () => {
  const text = '---\n名称: 甲\n标题: 甲\n---\n\n{{> 五手互动}}\n{{数据.慰问金}}\n';
  const library = createLibrary([{ ...TEMPLATES, reports: { own: { file: 'own.hbs', text } } }]);
  const built = (rest: string) => buildReport(open(rest), library.find('own'));
  expect(built('').gaps.map(({ label }) => label)).toContain('“五手互动”活动开展情况');
  expect(plainText(built('').document)).toContain('招招手');
  const without = built('不适用: [五手互动]\n');
  expect(without.gaps.map(({ label }) => label)).not.toContain('“五手互动”活动开展情况');
  expect(plainText(without.document)).not.toContain('招招手');
});

test('--annex 详 prints what was typed in full, and only then', () => {
  const of = (annex?: '详') => plainText(buildReport(open(), LIBRARY.find('annual-report'), { annex }).document);
  expect(of()).not.toContain('活动纪实');
  const annexed = of('详').slice(of('详').lastIndexOf('桃源里社区2025年度活动纪实'));
  expect(annexed).toContain('3月5日，座谈。居民没有去处。商定开放操场。开放操场2处。');
});

test('--annex 详 says of a row also who ran it, with whom, for whom and who answers for it', () => {
  const row =
    '活动: [{日期: 3月5日, 主题: 义诊, 类别: 志愿服务, 简介: 量血压, 主办: 团委, 参与单位: 卫生院, 服务对象: 老人, 责任人: 刘主任}]';
  const opened = openLedger(ledgerOf(`社区: {名称: 桃源里社区}\n年度: 2025\n${row}\n`), { dated: '2025-12-10' });
  const text = plainText(buildReport(opened, LIBRARY.find('annual-report'), { annex: '详' }).document);
  expect(text).toContain('团委主办，卫生院参与，面向老人。量血压。责任人：刘主任。');
});

test('a 创建规划 names no call that the community does not follow, and a village is no 社区', () => {
  const plan = (name: string, rest = '') =>
    plainText(
      buildReport(
        openLedger(
          ledgerOf(`社区: {名称: ${name}}\n年度: 2025\n${rest}${ROWS}计划: [{目标: 修路300米}, {目标: 清淤2处}]\n`),
          { dated: '2025-12-10' },
        ),
        LIBRARY.find('standards-plan'),
      ).document,
    );
  expect(plan('桃源里社区')).toContain('为落实“两个提高、两个延伸”的要求');
  expect(plan('桃源里社区', '不适用: 样本专项\n')).toContain('为改善环境卫生质量，增进居民文明素质，制定本规划');
  expect(plan('桃源村')).toContain('桃源村2026年文明村创建规划');
  expect(plan('桃源村')).toContain('会同村党组织、村委会组织实施');
  expect(plan('桃源村')).not.toMatch(/文明小区|文明社区|居委会/);
  expect(plan('桃源里社区')).toContain('（二）清淤2处。');
});
