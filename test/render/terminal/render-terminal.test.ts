import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { plainText } from '../../../src/document/plain-text.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { harmless } from '../../../src/terminal/harmless.js';
import { textWidth } from '../../../src/terminal/width.js';
import { paragraph, SAMPLE, text } from '../../document/sample.js';

const COLUMNS = [20, 60, 80, 120];
const WITHOUT_TABLES: Document = {
  ...SAMPLE,
  blocks: SAMPLE.blocks.filter((block) => block.type !== 'table'),
  annexes: [],
};
const squeezed = (value: string) => harmless(value).replace(/\s/g, '');

test('a report at 60 columns, plain', () => {
  expect(renderTerminal(SAMPLE, { columns: 60, colour: false })).toBe(`            清潭三社区2025年精神文明建设工作汇报

清潭街道办事处：

　　一、主要工作及成效
　　（一）道德讲堂常办常新
　　1.讲好身边事
　　全年开办道德讲堂12场，参加1486人次，志愿服务时长
488.5小时，每场3~5人主讲——“身边人讲身边事，身边事教身边
人”……《居民公约》人人会背（见附件）。
　　心理疏导：【待补：台账中没有心理疏导活动】

                     文明小区标准对照表
            +------------+------------+-------+
            |    指标    |    标准    | 实际  |
            +------------+------------+-------+
            | 绿化覆盖率 |   ≥ 30%   | 34.2% |
            | 甲|乙 丙   | 见【待补】 |       |
            +------------+------------+-------+

    附件：活动台账

                                    清潭三社区居民委员会
                                          2025年12月10日

------------------------------------------------------------
附件
                          活动台账

        +--------+--------------------------------+
        |  日期  |              主题              |
        +--------+--------------------------------+
        | 3月5日 | “学雷锋、树新风”便民服务集市 |
        +--------+--------------------------------+
`);
});

test.each(COLUMNS)('colour adds colours and nothing else at %i columns', (columns) => {
  const plain = renderTerminal(SAMPLE, { columns, colour: false });
  const coloured = renderTerminal(SAMPLE, { columns, colour: true });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[33m\u001b[7m【待');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('a narrow terminal gets a record for each row', () => {
  const columns = ['日期', '主题', '地点'].map((title) => ({ title, width: 1, align: 'left' as const }));
  const table = { type: 'table' as const, columns, rows: [['3月5日', '“学雷锋”便民服务集市', '']] };
  const preview = renderTerminal({ ...WITHOUT_TABLES, blocks: [table] }, { columns: 20, colour: false });
  expect(preview).toContain(`
--------------------
日期：3月5日
主题：“学雷锋”便民
服务集市
--------------------
`);
});

test('several annexes: their names stand under each other', () => {
  const annexes = [
    { title: '活动台账', blocks: [] },
    { title: '道德讲堂、志愿服务和未成年人活动的照片', blocks: [] },
  ];
  expect(renderTerminal({ ...SAMPLE, annexes }, { columns: 40, colour: false })).toContain(`
    附件：1.活动台账
          2.道德讲堂、志愿服务和未成年人
            活动的照片
`);
});

test('an escape sequence of a ledger never reaches the terminal', () => {
  const hostile = '前\u001b[2J\u001b]0;x\u0007\u009b31m\r\b\u202e后';
  const row = {
    type: 'table' as const,
    columns: [{ title: hostile, width: 1, align: 'left' as const }],
    rows: [[hostile]],
  };
  const blocks = [paragraph(text(hostile)), row];
  const document: Document = { ...SAMPLE, title: [text(hostile)], blocks, signedBy: [hostile], addressedTo: hostile };
  const preview = renderTerminal(
    { ...document, annexes: [{ title: hostile, blocks }] },
    { columns: 60, colour: false },
  );
  expect(preview).toMatch(/^[^\p{Cc}\u202e]*$/mu);
  expect(preview.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});

describe('any report', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['社区', '全年开展', '12场', '488.5小时', '2025年', '1,200余人次', '3~5人', 'Wi-Fi', 'https://a.cn/b?c=d'],
      ...[
        '，',
        '。',
        '（甲）',
        '“八个不”',
        '《公约》',
        '——',
        '……',
        ' ',
        '　',
        '\n',
        '𠮷',
        '👨‍👩‍👧',
        '🇨🇳',
        'é',
        'e\u0301',
        '·',
        '%',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const table = fc.array(fc.tuple(prose, prose, prose), { maxLength: 4 }).map((rows) => ({
    type: 'table' as const,
    columns: ['甲', '第二列', ''].map((title, index) => ({ title, width: index + 1, align: 'right' as const })),
    rows,
  }));
  const documents = fc.record({ title: prose, body: fc.array(prose, { maxLength: 4 }), signed: prose }).map(
    ({ title, body, signed }): Document => ({
      ...WITHOUT_TABLES,
      title: [text(title)],
      blocks: body.map((words, index) =>
        index === 0
          ? { type: 'heading', level: 1, number: '一、', content: [text(words)] }
          : paragraph({ type: 'gap', text: words }),
      ),
      annexes: [],
      signedBy: [signed],
    }),
  );

  test('is never wider than the terminal', () => {
    fc.assert(
      fc.property(documents, table, fc.integer({ min: 8, max: 130 }), (document, rows, columns) => {
        const whole = { ...document, annexes: [{ title: '附表', blocks: [...document.blocks, rows] }] };
        for (const line of renderTerminal(whole, { columns, colour: false }).split('\n')) {
          expect(textWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('says what plainText says', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...COLUMNS), (document, columns) => {
        expect(squeezed(renderTerminal(document, { columns, colour: false }))).toBe(squeezed(plainText(document)));
      }),
      { numRuns: 300 },
    );
  });
});
