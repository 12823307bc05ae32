import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeChineseNumber } from '../../src/chinese/write-chinese-number.js';
import type { Block } from '../../src/document/document.js';
import { parseBlocks } from '../../src/document/parse-blocks.js';
import { inlineText } from '../../src/document/text.js';
import { mark } from '../../src/template/mark.js';
import type { Value } from '../../src/template/template.js';

const textOf = (block: Block) => ('content' in block ? inlineText(block.content) : block.type);
const blocks = (markdown: string, values: readonly Value[] = []) => parseBlocks({ markdown, values });
const lines = (markdown: string, values?: readonly Value[]) =>
  blocks(markdown, values).map((b) => (b.type === 'heading' ? `${b.number}${textOf(b)}` : textOf(b)));
const text = (value: string): Value => ({ type: 'text', text: value });

describe('headings', () => {
  test('of a paper that tells rows fall away where they stand alone, and what is under them moves up', () => {
    const told = (markdown: string) =>
      parseBlocks({ markdown, values: [], tells: true }).flatMap((b) =>
        b.type === 'heading' ? [`${b.number}${textOf(b)}`] : [],
      );
    expect(told('# 甲\n\n文')).toEqual([]);
    expect(told('# 甲\n\n## 乙\n\n文\n\n## 丙\n\n文')).toEqual(['一、乙', '二、丙']);
    expect(told('# 甲\n\n## 乙\n\n文\n\n# 丙\n\n文\n\n## 丁\n\n文\n\n## 戊\n\n文')).toEqual([
      '一、甲',
      '二、丙',
      '（一）丁',
      '（二）戊',
    ]);
    expect(lines('# 甲\n\n文')).toEqual(['一、甲', '文']);
  });

  test('of the ledger’s own words stay where they stand alone, without a number', () => {
    const told = (markdown: string) =>
      parseBlocks({ markdown, values: [text('规划先行'), text('建管并重')], tells: true }).flatMap((b) =>
        b.type === 'heading' ? [`${b.number}${textOf(b)}`] : [],
      );
    expect(told(`# ${mark(0)}\n\n文`)).toEqual(['规划先行']);
    expect(told(`# ${mark(0)}\n\n文\n\n# ${mark(1)}\n\n文`)).toEqual(['一、规划先行', '二、建管并重']);
    expect(told(`# 甲\n\n## ${mark(0)}\n\n文`)).toEqual(['规划先行']);
    expect(told(`# 做好${mark(0)}\n\n文`)).toEqual([]);
  });

  test('are numbered by level, each level anew under its own heading', () => {
    const body =
      '# 甲\n\n文\n\n## 乙\n\n文\n\n### 丙\n\n文\n\n#### 丁\n\n文\n\n### 戊\n\n文\n\n## 己\n\n文\n\n# 庚\n\n文\n\n## 辛\n\n文';
    expect(lines(body).filter((line) => line !== '文')).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '（1）丁',
      '2.戊',
      '（二）己',
      '二、庚',
      '（一）辛',
    ]);
  });

  test('that begin a paragraph are marked with their level, numbered sentences are not', () => {
    const content = (markdown: string, values = [text('修路'), text('10月底前修通')]) =>
      blocks(markdown, values).map((b) => ('content' in b ? b.content : []));
    const rest = { type: 'text', text: '10月底前修通' };
    const stop = { type: 'text', text: '。' };
    const run = (words: string, heading: 1 | 2) => ({ type: 'text', text: words, heading });
    expect(content(`二、${mark(0)}。${mark(1)}。`)).toEqual([[run('二、修路。', 1), rest, stop]]);
    expect(content(`（一）${mark(0)}。${mark(1)}。`)).toEqual([[run('（一）修路。', 2), rest, stop]]);
    const isHeading = (b: Block) => 'content' in b && b.content.some((one) => one.type === 'text' && one.heading);
    for (const none of [
      `二、${mark(1)}。`,
      `二、${mark(0)}，${mark(1)}。`,
      `${mark(0)}。${mark(1)}。`,
      `二、修路。${mark(1)}。`,
    ])
      expect(blocks(none, [text('修路'), text('10月底前修通')]).some(isHeading), none).toBe(false);
  });

  test('without text under them are left out, and break no number', () => {
    expect(lines('# 甲\n\n# 乙\n\n文\n\n## 丙\n\n## 丁\n\n文\n\n# 戊\n\n## 己')).toEqual([
      '一、乙',
      '文',
      '（一）丁',
      '文',
    ]);
    expect(lines('# 甲\n\n## 乙\n\n文')).toEqual(['一、甲', '（一）乙', '文']);
  });

  test('have nothing under them where a page break alone follows', () => {
    expect(lines('# 甲\n\n***\n\n# 乙\n\n文')).toEqual(['pageBreak', '一、乙', '文']);
    expect(lines('# 甲\n\n***\n\n文')).toEqual(['一、甲', 'pageBreak', '文']);
  });

  test('are of four levels: a deeper one is of the fourth', () => {
    expect(lines('# 总\n\n#### 甲\n\n文\n\n##### 乙\n\n文\n\n###### 丙\n\n文')).toEqual([
      '一、总',
      '（1）甲',
      '文',
      '（2）乙',
      '文',
      '（3）丙',
      '文',
    ]);
  });

  test('begin with 一、 also where the sections above them fell away', () => {
    expect(lines('# 空\n\n# 也空')).toEqual([]);
    expect(lines('## 甲\n\n文\n\n### 乙\n\n文\n\n## 丙\n\n文')).toEqual([
      '一、甲',
      '文',
      '（一）乙',
      '文',
      '二、丙',
      '文',
    ]);
  });

  test('without words are none', () => {
    expect(lines(`# ${mark(0)}\n\n文\n\n# 乙\n\n文`, [text('')])).toEqual(['文', '一、乙', '文']);
  });

  test('Chinese numbers', () => {
    expect([1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 115].map(writeChineseNumber)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
      '一百',
      '一百〇一',
      '一百一十',
      '一百一十五',
    ]);
    expect(new Set(Array.from({ length: 999 }, (_, i) => writeChineseNumber(i + 1))).size).toBe(999);
  });
});

describe('values', () => {
  test('are text and never markup, wherever they stand', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'*_`#|<>[]()~&\\!-+=1.:$"\'\uE000\uE0019甲') }),
      fc.constantFrom(
        '# 一',
        '---',
        '<!-- x -->',
        '[a](b)',
        '$&',
        '{{x}}',
        '3~5人，~~删~~',
        '| a | b |',
        '1. 一',
        '&amp;',
        '\\',
      ),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const expected = value.replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ').trim();
        if (expected === '' || /[\r\n\u2028\u2029]/.test(value)) return;
        const [heading, paragraph] = blocks(`# 甲${mark(0)}乙\n\n前${mark(0)}后`, [text(value)]);
        expect(textOf(heading as Block)).toBe(`甲${value}乙`);
        expect(textOf(paragraph as Block)).toBe(`前${value}后`);
      }),
      { numRuns: 500 },
    );
  });

  test('a figure keeps its derivation on the page', () => {
    const figure = {
      kind: 'figure',
      name: '总计.场次',
      value: 12,
      unit: '场',
      derivation: { by: 'counted', measure: '场次', rows: [], unrecorded: [] },
    } as const;
    expect(blocks(`共${mark(0)}。`, [{ type: 'figure', figure }])).toMatchObject([
      {
        content: [
          { text: '共' },
          { type: 'figure', text: '12场', figure: { name: '总计.场次', derivation: figure.derivation } },
          { text: '。' },
        ],
      },
    ]);
  });

  test('line breaks of a value join its lines', () => {
    expect(lines(mark(0), [text('第一行\n  第二行\r\nthird\nline')])).toEqual(['第一行第二行third line']);
  });
});

describe('punctuation where values meet the text', () => {
  test("the sentence's own mark wins over that of a value, but not over ！ and ？", () => {
    expect(lines(`他说${mark(0)}，然后${mark(0)}；完`, [text('好。')])).toEqual(['他说好，然后好；完']);
    expect(lines(`他说${mark(0)}，然后`, [text('好！')])).toEqual(['他说好！然后']);
    expect(lines(`他说，${mark(0)}`, [text('，好')])).toEqual(['他说，好']);
  });

  test('clauses left out leave one mark', () => {
    expect(lines(`共${mark(0)}，${mark(1)}。`, [text('12场'), text('。')])).toEqual(['共12场。']);
    expect(lines(`甲${mark(0)}。`, [text('乙。')])).toEqual(['甲乙。']);
    expect(lines(`甲${mark(0)}。`, [text('乙！')])).toEqual(['甲乙！']);
    expect(lines(`甲${mark(0)}”。`, [text('“乙。')])).toEqual(['甲“乙。”。']);
  });
});

describe("marks that meet in the template's own words", () => {
  test.each([
    ['甲，。乙', '甲。乙'],
    ['甲。，乙', '甲。乙'],
    ['甲、，乙', '甲，乙'],
    ['甲，、；：乙', '甲；乙'],
    ['甲：，乙', '甲：乙'],
    ['甲，，乙', '甲，乙'],
    ['甲！。乙', '甲！乙'],
    ['甲？！乙！！', '甲？！乙！！'],
    ['甲，\n。乙', '甲。乙'],
    ['“甲。”，乙', '“甲。”，乙'],
    ['甲……，乙——', '甲……，乙——'],
  ])('%s', (written, read) => expect(lines(written)).toEqual([read]));

  test('those of the ledger stay as they are', () => {
    expect(lines(`甲，${mark(0)}。，乙`, [text('丙，。丁、、戊')])).toEqual(['甲，丙，。丁、、戊。乙']);
  });
});

test.each(
  [...'、，：；。'].flatMap((weak, index, all) => all.slice(index + 1).map((strong) => [weak, strong] as const)),
)('of %s and %s that meet where a clause was left out the second stays', (weak, strong) => {
  expect(lines(`甲${weak}${mark(0)}${strong}乙`, [text('')])).toEqual([`甲${strong}乙`]);
  expect(lines(`甲${strong}${mark(0)}${weak}乙`, [text('')])).toEqual([`甲${strong}乙`]);
});

describe('the rest of Markdown', () => {
  test('layout of a template says nothing', () => {
    expect(lines('　　甲\n    乙\n\n    丙')).toEqual(['甲乙', '丙']);
  });

  test('lists become paragraphs, numbered where they are', () => {
    expect(lines('1. 甲\n2. 乙')).toEqual(['1.甲', '2.乙']);
    expect(lines('1. 甲\n\n   甲的第二段\n\n2. 乙')).toEqual(['1.甲', '甲的第二段', '2.乙']);
    expect(lines('- 甲\n- 乙')).toEqual(['甲', '乙']);
    expect(lines('3. 甲\n4. 乙')).toEqual(['3.甲', '4.乙']);
  });

  test('a quotation is its paragraphs', () => {
    expect(lines('> 甲\n>\n> 乙')).toEqual(['甲', '乙']);
  });

  test('a table among words is no table of its own', () => {
    const table = { kind: 'table', name: '表.计划', columns: [], rows: [] } as const;
    expect(blocks(`${mark(0)}如上`, [{ type: 'table', table }]).map((block) => block.type)).toEqual(['paragraph']);
    const captioned = { ...table, caption: '计划表' };
    expect(blocks(mark(0), [{ type: 'table', table: captioned }])).toMatchObject([
      { type: 'table', caption: '计划表' },
    ]);
  });

  test('a table in Markdown, a table from facts', () => {
    const table = {
      kind: 'table',
      name: '表.计划',
      columns: [{ title: '列', width: 1, align: 'left' }],
      rows: [['*格*'], [{ kind: 'missing', label: '缺', remedy: '填上' }]],
    } as const;
    expect(
      blocks(`| 甲 | 乙 |\n| --- | ---: |\n| ${mark(0)} | 2 |\n\n${mark(1)}`, [text('a|b'), { type: 'table', table }]),
    ).toMatchObject([
      {
        type: 'table',
        columns: [
          { title: '甲', align: 'left' },
          { title: '乙', align: 'right' },
        ],
        rows: [[[{ text: 'a|b' }], [{ text: '2' }]]],
      },
      { type: 'table', rows: [['*格*'], [[{ type: 'gap', text: '【待补：缺】' }]]] },
    ]);
  });

  test('a rule is a page break; HTML is text', () => {
    expect(blocks('甲\n\n***\n\n乙').map((b) => b.type)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
    expect(lines('<b>甲</b>')).toEqual(['<b>甲</b>']);
  });
});
