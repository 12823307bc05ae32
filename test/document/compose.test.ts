import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { createLibrary } from '../../src/template/library.js';
import { ledgerOf, TEMPLATES } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const NARROW = '活动:\n  - {日期: 3月5日, 主题: 便民服务日, 类别: 志愿服务, 人次: 62}\n';
const WIDE = NARROW.replace('人次: 62', '人次: 62, 地点: 广场, 志愿者人次: 9, 服务时长: 18, 受益人次: 40, 场次: 2');

function annexOf(ledger: string, sideways: string | undefined) {
  const line = sideways === undefined ? '' : `横排: ${sideways}\n`;
  const annex = { file: '台账.hbs', text: `---\n名称: 台账\n${line}标题: 台账\n---\n\n{{表.活动台账}}\n` };
  const report = { file: '试.hbs', text: '---\n名称: 试\n标题: 试\n附件: [台账]\n---\n\n正文。\n' };
  const library = createLibrary([{ reports: { 试: report }, partials: {}, annexes: { 台账: annex } }]);
  const opened = openLedger(ledgerOf(HEAD + ledger), { dated: '2025-12-10' });
  return buildReport(opened, library.find('试')).document.annexes[0]?.landscape ?? false;
}

describe('横排 of an annex', () => {
  test.each([
    [undefined, WIDE, false],
    ['否', WIDE, false],
    ['是', NARROW, true],
    ['自动', NARROW, 'wide'],
    ['自动', WIDE, 'wide'],
  ])('%s', (sideways, ledger, landscape) => expect(annexOf(ledger, sideways)).toBe(landscape));

  test('can be nothing else', () => expect(() => annexOf(NARROW, '横')).toThrow('front-matter'));
});

describe('主送 of a report', () => {
  const addressee = (line: string) => {
    const report = { file: '试.hbs', text: `---\n名称: 试\n标题: 试\n${line}---\n\n正文。\n` };
    const library = createLibrary([{ reports: { 试: report }, partials: {}, annexes: {} }]);
    const opened = openLedger(ledgerOf(`${HEAD}主送: 临溪街道办事处\n${NARROW}`), { dated: '2025-12-10' });
    return buildReport(opened, library.find('试')).document.addressedTo;
  };

  test.each([
    ['', '临溪街道办事处'],
    ['主送: 是\n', '临溪街道办事处'],
    ['主送: 否\n', undefined],
  ])('%j', (line, expected) => expect(addressee(line)).toBe(expected));

  test('can be nothing else', () => expect(() => addressee('主送: 临溪街道办事处\n')).toThrow('front-matter'));

  test('is 否 for the papers that go to all', () => {
    const unaddressed = createLibrary([TEMPLATES]).entries.filter((entry) => !entry.addressed);
    expect(unaddressed.map(({ id }) => id)).toEqual(['standards-plan', 'key-points', 'brief']);
  });
});

test('the ledger’s 附注 is in the report, and charts are where there are activities enough', () => {
  const library = createLibrary([TEMPLATES]);
  const few = openLedger(ledgerOf(`${HEAD}附注: 联系人：社区办公室\n${NARROW}`), { dated: '2025-12-10' });
  const { document } = buildReport(few, library.find('工作汇报'));
  expect(document.remark).toBe('联系人：社区办公室');
  expect(document.annexes.map(({ title }) => title)).toEqual(['桃源里社区2025年度活动台账']);
});
