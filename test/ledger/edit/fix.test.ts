import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix } from '../../../src/ledger/edit/fix.js';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { EXAMPLES, example } from '../../support.js';

const read = (text: string) => readLedger({ file: '台账.yaml', bytes: Buffer.from(text, 'utf8') });
const HEAD = '社区:\n  名称: 清潭三社区\n年度: 2025\n活动:\n';

describe('fix', () => {
  it.each([
    ['a full-width colon', '- 日期：2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a full-width colon and space', '- 日期：　2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a colon before a full-width space', '- 日期:　2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a colon without a space', '- 日期:2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a tab', '- 日期: 2025-03-05\n\t主题: 甲\n', '- 日期: 2025-03-05\n  主题: 甲\n'],
    ['full-width spaces', '　- 日期: 2025-03-05\n　　主题: 甲\n', '  - 日期: 2025-03-05\n    主题: 甲\n'],
    ['no-break spaces', '\u00a0\u00a0- 日期: 2025-03-05\n', '  - 日期: 2025-03-05\n'],
    ['a dash without a space', '-日期: 2025-03-05\n 主题: 甲\n', '- 日期: 2025-03-05\n  主题: 甲\n'],
    ['a full-width dash', '－日期: 2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a dot for a bullet', '· 日期: 2025-03-05\n', '- 日期: 2025-03-05\n'],
    ['a key out of line', '- 日期: 2025-03-05\n 主题: 甲\n', '- 日期: 2025-03-05\n  主题: 甲\n'],
    ['a topic in # signs', '- 主题: #学雷锋#\n', "- 主题: '#学雷锋#'\n"],
    ['a bracket before text', '- 主题: [x]第一期 # 注\n', "- 主题: '[x]第一期' # 注\n"],
    ['quotes before text', '- 主题: "八个不"宣传\n', `- 主题: '"八个不"宣传'\n`],
    [
      'a sign that YAML keeps',
      '- 主题: @全体\n- 主题: %\n- 主题: `x`\n',
      "- 主题: '@全体'\n- 主题: '%'\n- 主题: '`x`'\n",
    ],
    ['a colon in the text', '- 主题: 甲: 乙\n', "- 主题: '甲: 乙'\n"],
    ['full-width digits', '- 人次: １２０\n  服务时长: 4．5\n', '- 人次: 120\n  服务时长: 4.5\n'],
    [
      'full-width all through',
      '－　日期：６.３０\n　　主题：第３期：甲\n　　人次：３０人\n',
      '- 日期: 2025-06-30\n  主题: 第３期：甲\n  人次: 30人\n',
    ],
    [
      'a bullet and its keys too deep',
      '  - 日期: 3月5日\n   - 日期: 3月6日\n     主题: 甲\n',
      '  - 日期: 3月5日\n  - 日期: 3月6日\n    主题: 甲\n',
    ],
    ['a bullet whose keys stand far in', '－ 日期: 2025-03-05\n    主题: 甲\n', '-   日期: 2025-03-05\n    主题: 甲\n'],
    ['a tab behind a bullet', '-\t日期: 2025-03-05\n  主题: 甲\n', '- 日期: 2025-03-05\n  主题: 甲\n'],
    ['a comma behind a list', '- 参与单位: [团委, 妇联],\n', '- 参与单位: [团委, 妇联]\n'],
    ['a comma behind braces', '- {日期: 2025-03-05, 主题: 甲},\n', '- {日期: 2025-03-05, 主题: 甲}\n'],
    ['colons in braces', '- {日期：2025-03-05, 主题:甲}\n', '- {日期: 2025-03-05, 主题: 甲}\n'],
    [
      'a date that is a number elsewhere',
      '- 日期: 6.30\n- 日期: 20250305\n',
      '- 日期: 2025-06-30\n- 日期: 2025-03-05\n',
    ],
    ['a full-width date', '- 日期: ３月５日\n', '- 日期: 2025-03-05\n'],
  ])('mends %s', (_, before, after) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const broken = (text: string) => text.replaceAll('\n', end);
      expect(fix(broken(HEAD + before)).text).toBe(broken(HEAD + after));
    }
  });

  it.each([
    ['- 人次: 30余人\n'],
    ['- 人次: 三十\n'],
    ['- 人次: 30户\n'],
    ['- 人次: 30人\n  服务时长: 12 小时\n  场次: 2场\n'],
    ['- 日期: 3月中旬\n'],
    ['- 日期: 2025.3.5\n'],
    ['- 日期: 2025年3月5日\n'],
    ['- 日期: 3月5日\n'],
    ['- 日期: "6.30"\n'],
    ['- 日期: 2.30\n'],
    ['- 日期: 13.1\n'],
    ['- 日期: 20240305\n'],
    ['- 主题: 开展 #学雷锋# 活动\n'],
    ['- 日期: 2025-03-05 主题: 甲\n'],
    ['- 人次: 30①\n'],
    ['- 参与单位: [团委, 妇联]等\n'],
    ['- {日期: 3月8日, 主题: 丁}等\n'],
    ['- 地点: &hall 社区广场\n- 地点: *hall\n'],
    ['- 主题: !!str 007\n'],
    ['- 简介: #待补\n'],
    ['- 人次: #待核实#\n'],
    ['- 简介: "理发\n  地点：广场，\n  人次：30人"\n'],
    ['- 日期: 3月5日\n取消的活动:\n- 日期: 3月6日\n'],
    ['- 主题: "甲\n'],
    ['- 主题: [甲\n'],
    ['- 细项: - 净\n'],
    ['- 主题: 甲\n  二〇二五年\n'],
    ['- 主题: 甲\n    类别: 共建\n'],
    ['- 主题: 时间：下午，地点：广场\n'],
    ['- 简介: |\n    －甲：\n    ·乙\n'],
    ['- 简介: "甲\n    －乙：丙"\n'],
    ['# 说明：－甲\n'],
  ])('leaves %j', (lines) => {
    expect(fix(HEAD + lines)).toEqual({ text: HEAD + lines, fixes: [] });
  });

  it('says for each line what it was, what it is and what was done', () => {
    expect(fix(`\ufeff${HEAD}－ 日期：6.30\r\n`).fixes).toEqual([
      {
        line: 5,
        before: '－ 日期：6.30',
        after: '- 日期: 2025-06-30',
        what: ['列表的开头改成“- ”', '冒号改成半角，后面空一格', '日期写成年-月-日'],
      },
    ]);
  });

  it('takes the year from the period', () => {
    const head = '社区: {名称: 清潭三社区}\n年度: 2025\n统计区间: 2024-08-01 至 2025-07-31\n活动:\n';
    expect(fix(`${head}- 日期: 9.1\n- 日期: 3.5\n`).text).toBe(`${head}- 日期: 2024-09-01\n- 日期: 2025-03-05\n`);
  });

  it('mends a file in which nothing is right', () => {
    const text = '社区：\n　　名称：清潭三社区\n年度：２０２５\n活动：\n　　－日期：６．３０\n　　　主题：＃甲\n';
    expect(fix(text).text).toBe(
      '社区:\n    名称: 清潭三社区\n年度: 2025\n活动:\n    - 日期: 2025-06-30\n      主题: ＃甲\n',
    );
  });

  it.each(EXAMPLES)('changes nothing in %s', (name) => {
    const text = readFileSync(example(name), 'utf8');
    // One of them writes its dates as 2.28.
    const { fixes } = fix(text);
    expect(fixes.filter(({ what }) => what.join() !== '日期写成年-月-日')).toEqual([]);
    expect(fixes.length > 0).toBe(/日期: \d{1,2}\.\d/.test(text));
  });
});

/** Ways to spoil a line, each of which can be told for certain. */
const FAULTS: readonly ((line: string) => string)[] = [
  (line) => line.replace(': ', '：'),
  (line) => line.replace(': ', '： '),
  (line) => line.replace(': ', ':　'),
  (line) => line.replace(/^(\s*)- /, '$1－'),
  (line) => line.replace(/^(\s*)- /, '$1· '),
  (line) => line.replace(/^( {2})+/, (spaces) => '　'.repeat(spaces.length / 2)),
  (line) => line.replace(/^( {2})+/, (spaces) => '\t'.repeat(spaces.length / 2)),
  (line) =>
    line.replace(
      /(人次: )(\d+)$/,
      (_, key, digits) => key + digits.replaceAll(/\d/g, (d: string) => '０１２３４５６７８９'[Number(d)] ?? d),
    ),
];

describe('fix, whatever is spoilt', () => {
  const lines = readFileSync(example('sparse.yaml'), 'utf8').split('\n');
  const spoil = fc.record({ line: fc.nat(lines.length - 1), fault: fc.constantFrom(...FAULTS) });

  it('brings a ledger back to what it said, in the lines that it names', () => {
    const { ledger } = read(lines.join('\n'));
    fc.assert(
      fc.property(fc.array(spoil, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (spoils, end) => {
        const spoilt = [...lines];
        for (const { line, fault } of spoils) {
          const text = spoilt[line] ?? '';
          if (!/^\s*(?:#|- \{)/.test(text)) spoilt[line] = fault(text);
        }
        const { text, fixes } = fix(spoilt.join(end));
        expect(read(text).ledger).toEqual(ledger);
        const named = new Set(fixes.map(({ line }) => line));
        const mended = text.split(end);
        expect(mended.length).toBe(spoilt.length);
        expect(mended.filter((_, i) => !named.has(i + 1))).toEqual(spoilt.filter((_, i) => !named.has(i + 1)));
        expect(fix(text)).toEqual({ text, fixes: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('is done after one go, and names every line that it changes, in any text', () => {
    const scrap = fc.constantFrom(
      ...[
        '日期',
        '主题',
        '人次',
        '甲',
        '6.30',
        '３０人',
        ': ',
        ':',
        '：',
        '　',
        ' ',
        '  ',
        '\t',
        '- ',
        '-',
        '－',
        '· ',
        '#',
        ' #',
        '"',
        "'",
      ],
      ...['[', ']', '{', '}', '@', '*', '|', '\n', '\n  ', '\n    ', '\n  - ', '\r\n', '\r', '活动:', '社区', '\u00a0'],
    );
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 30 }),
        fc.constantFrom('', HEAD, `${HEAD}  - 日期: 2025-03-05\n    `),
        (scraps, head) => {
          const before = head + scraps.join('');
          const { text, fixes } = fix(before);
          const named = new Set(fixes.map(({ line }) => line));
          const [old, now] = [before, text].map((t) => t.split(/(\r\n|\r|\n)/));
          expect(now?.length).toBe(old?.length);
          expect(now?.filter((_, i) => !named.has(i / 2 + 1))).toEqual(old?.filter((_, i) => !named.has(i / 2 + 1)));
          for (const f of fixes) expect(now?.[f.line * 2 - 2]).toBe(f.after);
          expect(fix(text)).toEqual({ text, fixes: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('mends on where each mend brings the next fault to light', () => {
  const nested = (colon: string) =>
    `${HEAD}- 日期: 2025-03-05\n${['主题', '地点', '简介', '成效', '责任人', '主办'].map((key) => `  ${key}: 甲${colon}乙: 丙\n`).join('')}`;
  const { text } = fix(nested(': '));
  expect(fix(text).text).toBe(text);
  expect(read(text).problems.filter(({ code }) => code === 'colon-in-value')).toEqual([]);
});
