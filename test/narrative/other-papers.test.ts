/** The papers beside the report of the year and the work plan: what they say of a ledger that does not go by the samples, or plans nothing. */
import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { focusLedger } from '../../src/open/focus-ledger.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 溪口社区, 常住人口: 3000人, 注册志愿者: 90人}\n年度: 2025\n不适用: 样本专项\n';
const PLANS = '计划:\n  - {专题: 养老, 目标: 食堂日均60份}\n  - {专题: 消防, 目标: 再建充电棚3处}\n';

const said = (text: string, id: string) =>
  plainText(
    buildReport(
      openLedger(ledgerOf(HEAD + text + (text.includes('活动:') ? '' : '活动: []\n')), { dated: '2025-12-10' }),
      LIBRARY.find(id),
    ).document,
  );

test('a plan against standards of a ledger that measures by its own shows those and no others', () => {
  const own = `指标:\n  - {名称: 居民满意率, 标准: 90%, 实际: 92%}\n  - {名称: 电动车火灾, 标准: 0起, 实际: 1起}\n${PLANS}`;
  const text = said(own, 'standards-plan');
  expect(text).toContain('一、创建指标');
  expect(text).toContain('创建指标已测定2项，达标1项。');
  expect(text).not.toMatch(/案件综合发案率|志愿者占比|文明小区看/);
  // None is a limit.
  expect(text).toContain('电动车火灾1起，比0起的标准多1起');
  expect(said(PLANS, 'standards-plan')).not.toMatch(/创建指标|创建标准|文明小区看/);
});

test('an indicator is lifted once, and what no plan takes up is no list of two kinds', () => {
  const low =
    '指标:\n  - {名称: 60岁以上老人加强针接种率, 标准: 85%, 实际: 81.5%}\n  - {名称: 入住率, 标准: 100%, 实际: 93%}\n存在问题: [两处路灯不亮，晚上没人修]\n';
  const plans =
    '计划:\n  - {专题: 卫生, 目标: 加强针接种率到85%, 对应: [60岁以上老人加强针接种率]}\n  - {专题: 消防, 目标: 再建充电棚3处}\n';
  const text = said(low + plans, 'key-points');
  expect(text).toContain('接种率由81.5%提高到85%');
  expect(text).not.toContain('为把60岁');
  expect(text).toContain('入住率要由93%提高到100%。');
  expect(text).toMatch(/研究解决两处路灯不亮、晚上没人修的问题|还要着力解决以下问题：两处路灯不亮/);
});

test('what it is for stands before whose plan it is; guidance nobody typed is not there', () => {
  const text = said(`目的: 让居民住得舒心\n目标: 搬得出、稳得住、能发展\n${PLANS}`, 'overall-plan');
  expect(text).toContain('为让居民住得舒心，溪口社区2026年精神文明建设要以搬得出、稳得住、能发展为目标，');
  expect(text).not.toContain('思想为指导');
});

test('a heading over nothing but what was done is no part of a plan', () => {
  const rows =
    '活动:\n  - {编号: A, 日期: 9.28, 主题: 制定养犬公约, 类别: 其他, 成效: 签字320户}\n  - {编号: B, 日期: 每月, 主题: 邻里议事会, 类别: 居民自治, 场次: 12次}\n';
  const text = said(`${rows}重点: [{标题: 立规矩, 取: [A]}, {标题: 常商量, 取: [B]}]\n`, 'key-points');
  expect(text).not.toContain('立规矩');
  expect(text).toContain('邻里议事会');
});

test('a note on some days says nothing that was measured at another time, one on a campaign calls it by its name', () => {
  const rows =
    '指标:\n  - {名称: 居民满意率, 标准: 90%, 实际: 92%}\n活动:\n  - {日期: 3.5, 主题: 义诊, 类别: 志愿服务, 人次: 60}\n  - {日期: 6.5, 主题: 劝导, 类别: 志愿服务, 专项: 八个不, 人次: 20}\n';
  const whole = ledgerOf(`社区: {名称: 溪口社区}\n年度: 2025\n${rows}`);
  const brief = (focus: Parameters<typeof focusLedger>[1]) => {
    const { ledger, subject } = focusLedger(whole, focus);
    const { document, name } = buildReport(openLedger(ledger, { dated: '2025-12-10', subject }), LIBRARY.find('brief'));
    return { text: plainText(document), name };
  };
  expect(brief({ from: '3.1', to: '3.31' }).text).not.toContain('满意率');
  const { text, name } = brief({ about: '八个不' });
  expect(text).toMatch(/^溪口社区2025年“八个不”活动小结\n/);
  expect(name).toBe('溪口社区2025年八个不活动小结');
});
