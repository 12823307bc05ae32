import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../../src/document/document.js';
import { plainText } from '../../../src/document/plain-text.js';
import { pageMeasures } from '../../../src/render/docx/page-measures.js';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { ledgerAnnex, paragraph, sampleDocument, text } from './sample.js';

/** The text of a DOCX by a reader that shares nothing with the writer. */
async function readBack(bytes: Uint8Array): Promise<string[]> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value.split('\n').filter(Boolean);
}

const said = (document: Document): string[] =>
  plainText(document)
    .split(/[\t\n]/)
    .filter(Boolean);

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] as Uint8Array);

const longDates: Block = {
  type: 'table',
  columns: Array.from({ length: 8 }, () => ({ title: '日期', width: 1, align: 'left' })),
  rows: [Array(8).fill('2025年11月28日')],
};

const bare: Document = {
  title: text('汇报'),
  blocks: [],
  annexes: [],
  signedBy: [],
  dated: '2025年1月5日',
  sealed: false,
};

describe('the words', () => {
  test('a report reads back as it was given', async () => {
    expect(await readBack(await renderDocx(sampleDocument))).toEqual(said(sampleDocument));
  });

  test('so does one without anything but a title and a date', async () => {
    expect(await readBack(await renderDocx(bare))).toEqual(['汇报', '2025年1月5日']);
  });

  test('any text stays text, wherever it stands', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'a\u0000b\u001f',
        'x\ufffey\uffff',
        '\ud842',
        '\udfb7尾',
        '𠮷野家',
        ']]>',
        "$&$1$'",
        '&amp;<b>"',
        '行\r\n二',
        '\u200f右\u202b',
        ' 前后 ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, anything, fc.boolean(), async (one, other, strong) => {
        // U+00AD is a soft hyphen, which Word and mammoth know as an element and not as a character of the text.
        fc.pre(!/[\u00ad]/.test(one + other));
        const inlines: Inline[] = [
          { type: 'text', text: `头${one}中`, strong },
          { type: 'gap', text: `【待补：${other}】` },
        ];
        const document: Document = {
          ...bare,
          title: [...inlines],
          addressedTo: `甲${one}`,
          signedBy: [other],
          blocks: [
            { type: 'heading', level: 2, number: '（一）', content: inlines },
            { type: 'paragraph', content: [{ type: 'text', text: one }, ...inlines, { type: 'text', text: other }] },
            {
              type: 'table',
              caption: other,
              columns: [{ title: one, width: 1, align: 'left' }],
              rows: [[other], [inlines]],
            },
          ],
          annexes: [{ title: `附${other}件`, blocks: [] }],
        };
        expect(await readBack(await renderDocx(document))).toEqual(said(document));
      }),
      { numRuns: 120 },
    );
  });

  test('a title of 5,000 characters is not worth hanging for', async () => {
    const document = { ...bare, title: text('精神文明建设'.repeat(834)) };
    expect(await readBack(await renderDocx(document))).toEqual(said(document));
  });
});

describe('the bytes', () => {
  test('are the same in any order in one process', async () => {
    const alone = await renderDocx(sampleDocument);
    await renderDocx(bare, loadProfile('plain'));
    await renderDocx({ ...sampleDocument, annexes: [ledgerAnnex(3, 8)] });
    expect(Buffer.compare(Buffer.from(alone), Buffer.from(await renderDocx(sampleDocument)))).toBe(0);
  });

  test('hold no clock: the dates are the report’s and those of the entries the first that zip knows', async () => {
    const bytes = Buffer.from(await renderDocx(sampleDocument));
    expect(part(bytes, 'docProps/core.xml').match(/>[^<]*Z</g)).toEqual([
      '>2025-12-10T00:00:00Z<',
      '>2025-12-10T00:00:00Z<',
    ]);
    expect(bytes.readUInt32LE(10)).toBe(0x0021_0000);
  });
});

describe('the package', () => {
  test('has no part that nothing refers to, and names none that is not there', async () => {
    const wide = { ...ledgerAnnex(2, 8), landscape: true };
    const bytes = await renderDocx({ ...sampleDocument, annexes: [wide] });
    const names = Object.keys(unzipSync(bytes));
    const named = [...part(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    const related = [...part(bytes, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g)].map(
      ([, target]) => `word/${target}`,
    );
    expect(names.filter((name) => name.startsWith('word/') && !/_rels|document\.xml/.test(name)).sort()).toEqual(
      related.sort(),
    );
  });

  test('every style is named by a paragraph, by a style, or is one that people take in hand', async () => {
    const styles = part(await renderDocx(sampleDocument), 'word/styles.xml');
    expect(styles).not.toMatch(/Footnote|Endnote|Hyperlink|ListParagraph/);
  });

  test('page numbers show a number before anything works them out', async () => {
    const bytes = await renderDocx(sampleDocument);
    const shown = ['word/footer1.xml', 'word/footer2.xml'].map(
      (path) => /w:instr="PAGE".*?<w:t[^>]*>(\d)</.exec(part(bytes, path))?.[1],
    );
    expect(shown).toEqual(['1', '2']);
  });

  test('punctuation keeps its square and stays in the block', async () => {
    const bytes = await renderDocx(sampleDocument);
    expect(part(bytes, 'word/settings.xml')).toContain('<w:characterSpacingControl w:val="doNotCompress"/>');
    expect(part(bytes, 'word/styles.xml')).toContain('<w:overflowPunct w:val="0"/>');
  });

  test('what reads a paper aloud finds its language, and a title and a description of each table', async () => {
    const wide = { ...ledgerAnnex(2, 8), landscape: true };
    const bytes = await renderDocx({ ...sampleDocument, annexes: [wide] });
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
    for (const path of ['word/document.xml', 'word/footer3.xml']) {
      const tables = part(bytes, path).match(/<w:tblPr>.*?<\/w:tblPr>/gs) ?? [];
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables)
        expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>$/);
    }
  });
});

describe('the layout', () => {
  test('a gap is highlighted and nothing else is', async () => {
    const xml = part(await renderDocx(sampleDocument), 'word/document.xml');
    const marked = [...xml.matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)/g)].map(
      ([, words]) => words,
    );
    expect(marked).toEqual([...Array(3).fill('【待补：未成年人活动的场次】'), '【待补：居民满意度】']);
  });

  test('every style that the document names is there, once, under the name that Word knows', async () => {
    const bytes = await renderDocx(sampleDocument);
    const styles = [...part(bytes, 'word/styles.xml').matchAll(/w:styleId="(\w+)"[^>]*><w:name w:val="([^"]+)"/g)];
    const ids = styles.map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of part(bytes, 'word/document.xml').matchAll(/<w:[a-z]*Style w:val="(\w+)"/gi))
      expect(ids).toContain(id);
    expect(Object.fromEntries(styles.map(([, id, name]) => [id, name]))).toMatchObject({
      Normal: 'Normal',
      Title: 'Title',
      Heading1: 'heading 1',
      Heading4: 'heading 4',
      BodyText: 'Body Text',
      Caption: 'caption',
      Footer: 'footer',
    });
  });

  test('Chinese punctuation comes in the Chinese font, digits in the western one', async () => {
    const styles = part(await renderDocx(sampleDocument), 'word/styles.xml');
    expect(styles).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋" w:hAnsi="仿宋" w:hint="eastAsia"/>',
    );
    expect(styles).not.toMatch(/Theme="/);
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });

  test('a heading at the beginning of its paragraph has the font of its level, what follows that of the text', async () => {
    const content: readonly Inline[] = [
      { type: 'text', text: '（一）修路。', heading: 2 },
      { type: 'text', text: `${'社区文明实践'.repeat(5)}12场活动，居民都来参加。` },
    ];
    const bytes = await renderDocx({ ...bare, blocks: [{ type: 'paragraph', content }] });
    const runs = [...part(bytes, 'word/document.xml').matchAll(/<w:r>(.*?)<w:t[^>]*>([^<]*)/g)];
    const styled = (other: RegExp) => runs.filter(([, rPr = '']) => other.test(rPr)).map(([, , words]) => words);
    expect(styled(/Heading2Char/).join('')).toBe('（一）修路。');
    expect(styled(/^(?!.*rStyle)/).join('')).toContain('12场活动');
    const style = (level: number) =>
      new RegExp(`w:styleId="Heading${level}Char".*?</w:style>`, 's').exec(part(bytes, 'word/styles.xml'))?.[0];
    expect([style(1), style(2)]).toEqual([
      expect.stringContaining('w:eastAsia="黑体"'),
      expect.stringContaining('w:eastAsia="楷体"'),
    ]);
    expect(style(2)).not.toContain('<w:b/>');
  });

  test('the page is that of the standard', async () => {
    const xml = part(await renderDocx(sampleDocument), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" [^>]*w:footer="1447"/);
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  test('a page break sets the next block on a new page and leaves no empty line there', async () => {
    const document: Document = { ...bare, blocks: [paragraph('前'), { type: 'pageBreak' }, paragraph('后')] };
    const xml = part(await renderDocx(document), 'word/document.xml');
    expect(xml).toMatch(/<w:pageBreakBefore\/>[^/]*\/?>?[^前]*后/);
    expect(xml.match(/pageBreakBefore/g)).toHaveLength(1);
  });

  test('one annex has no number, several have, each on a page of its own', async () => {
    const one = await readBack(await renderDocx({ ...bare, annexes: [ledgerAnnex(1, 2)] }));
    expect(one).toEqual(expect.arrayContaining(['附件：2025年活动台账', '附件']));
    const xml = part(await renderDocx(sampleDocument), 'word/document.xml');
    expect(xml.match(/<w:pStyle w:val="AnnexMark"\/><w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(xml).toContain('附件：1.2025年活动台账');
  });

  test.each([
    ['eight columns', ledgerAnnex(2, 8).blocks, false],
    ['nine columns', ledgerAnnex(2, 9).blocks, true],
    ['eight columns of long dates', [longDates], true],
  ])('%s on paper that is turned where it must be', async (_, blocks, turned) => {
    const annex = { title: '台账', blocks, landscape: 'wide' as const };
    const xml = part(await renderDocx({ ...bare, annexes: [annex] }), 'word/document.xml');
    expect(xml.includes('w:orient="landscape"')).toBe(turned);
  });

  test('a landscape annex has a section of its own, between those of its neighbours', async () => {
    const wide = { ...ledgerAnnex(2, 8), landscape: true };
    const bytes = await renderDocx({ ...sampleDocument, annexes: [wide, wide, ledgerAnnex(2, 4)] });
    const xml = part(bytes, 'word/document.xml');
    expect([...xml.matchAll(/w:orient="(\w+)"/g)].map(([, side]) => side)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect([...xml.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '8844',
      '12756',
      '12756',
      '8844',
    ]);
    expect(await readBack(bytes)).toEqual(said({ ...sampleDocument, annexes: [wide, wide, ledgerAnnex(2, 4)] }));
  });
});

test('what stands over a table or has no end mark goes along with the next block', async () => {
  const table = ledgerAnnex(2, 2).blocks[0] as Block;
  const blocks = [
    paragraph('现有材料如下。'),
    table,
    paragraph(`${'各项活动'.repeat(15)}如下。`),
    table,
    paragraph('口径说明'),
    paragraph('人次为各场之和。'),
    paragraph('完。'),
  ];
  const xml = part(await renderDocx({ ...bare, blocks }), 'word/document.xml');
  const kept = [...xml.matchAll(/<w:pStyle w:val="BodyText"\/>(<w:keepNext\/>)?.*?<w:t [^>]*>([^<]*)/g)];
  expect(kept.map(([, keep, words]) => [words, keep !== undefined])).toEqual([
    ['现有材料如下。', true],
    // Longer than two lines.
    [`${'各项活动'.repeat(15)}如下。`, false],
    ['口径说明', true],
    // The 署名 follows, and what goes along is one line.
    ['人次为各场之和。', true],
    ['完。', true],
  ]);
});

test('附件说明 stands a line below the text, two characters in, and wraps under its own name', async () => {
  const xml = part(await renderDocx(sampleDocument), 'word/document.xml');
  const { pitch, character } = pageMeasures(loadProfile());
  const notes = xml
    .split('<w:pStyle w:val="AnnexNote"/>')
    .slice(1)
    .map((note) => note.slice(0, note.indexOf('</w:pPr>')))
    .map((note) =>
      ['w:before', 'w:left', 'w:hanging'].map((name) => Number(new RegExp(`${name}="(\\d+)"`).exec(note)?.[1] ?? 0)),
    );
  expect(notes.map(([before = 0]) => before / pitch)).toEqual([1, 0]);
  // 附件：1. is four characters wide.
  expect(notes.map(([, left = 0]) => left / character)).toEqual([6, 6]);
  expect((notes[0]?.[2] ?? 0) / character).toBe(4);
});

test('the name of an annex in 附件说明 has no last line of one or two characters', async () => {
  // 24 characters, of which 23 have room
  const title = '滨澜新世纪花园社区2018年7月至2021年8月活动统计图表';
  const xml = part(await renderDocx({ ...sampleDocument, annexes: [{ title, blocks: [] }] }), 'word/document.xml');
  const note = xml.slice(xml.indexOf('<w:pStyle w:val="AnnexNote"/>'));
  expect(note.slice(0, note.indexOf('</w:p>'))).toMatch(/<w:spacing w:val="-?\d+"\/>/);
});

test('a title with a year is broken before its line is quite full', async () => {
  const title = text('清潭三社区2026年精神文明建设工作总体思路');
  const xml = part(await renderDocx({ ...bare, title, signedBy: ['清潭三社区居民委员会'] }), 'word/document.xml');
  expect([...xml.slice(0, xml.indexOf('</w:p>')).matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, line]) => line)).toEqual([
    '清潭三社区2026年',
    '精神文明建设工作总体思路',
  ]);
});

test('the 附注 stands below the date, and the date goes along with it', async () => {
  const document = { ...bare, remark: '联系人：社区办公室' };
  const bytes = await renderDocx(document);
  expect(await readBack(bytes)).toEqual(said(document));
  expect(part(bytes, 'word/document.xml')).toMatch(/<w:pStyle w:val="Dated"\/><w:keepNext\/>/);
});

test('notes under the last table of an annex are small and go along with its last rows; in the report they are text', async () => {
  const table = ledgerAnnex(9, 3).blocks[0] as Block;
  const notes = [paragraph('口径说明'), paragraph('1.人次为各场之和。'), paragraph('2.按类别相加。')];
  const styles = async (document: Document): Promise<readonly (string | undefined)[]> =>
    [
      ...part(await renderDocx(document), 'word/document.xml').matchAll(/<w:pStyle w:val="(TableNote|BodyText)"\/>/g),
    ].map(([, style]) => style);
  const annex = { title: '活动台账', blocks: [table, paragraph('按类别汇总如下。'), table, ...notes] };
  expect(await styles({ ...bare, annexes: [annex] })).toEqual(['BodyText', 'TableNote', 'TableNote', 'TableNote']);
  expect(await styles({ ...bare, blocks: [table, ...notes] })).toEqual(['BodyText', 'BodyText', 'BodyText']);
  const xml = part(await renderDocx({ ...bare, annexes: [annex] }), 'word/document.xml');
  const before = xml.slice(0, xml.indexOf('口径说明'));
  expect(
    before
      .split('<w:tr>')
      .at(-2)
      ?.match(/<w:keepNext\/>/g)?.length,
  ).toBe(3);
});

test('notes are the last row of a longer table, as LibreOffice keeps rows with nothing else', async () => {
  const notes = [paragraph('口径说明'), paragraph('1.人次为各场之和。')];
  const lastRow = async (rows: number): Promise<string> => {
    const blocks = [...ledgerAnnex(rows, 3).blocks, ...notes];
    const document = { ...bare, annexes: [{ title: '活动台账', blocks }] };
    const bytes = await renderDocx(document);
    expect(await readBack(bytes)).toEqual(said(document));
    const xml = part(bytes, 'word/document.xml');
    const table = xml.slice(0, xml.lastIndexOf('</w:tbl>'));
    return table.slice(table.lastIndexOf('<w:tr>'));
  };
  const last = await lastRow(20);
  expect(last).toMatch(
    /^<w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc><w:tcPr><w:tcW w:w="8844" w:type="dxa"\/><w:gridSpan w:val="3"\/>/,
  );
  expect(last.match(/TableNote/g)).toHaveLength(2);
  expect(last).toContain('<w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/>');
  // 3 pt: with 6 a summary and its notes were 2 pt higher than a sheet turned sideways, and both of two were half empty.
  expect(last).toContain('<w:tcMar><w:top w:w="60" w:type="dxa"/>');
  // A table that is not parted goes along with what stands under it whole.
  expect(await lastRow(3)).not.toContain('<w:gridSpan');
});

test('notes are not parted, or else no line of them is the last page alone', async () => {
  const [table] = ledgerAnnex(3, 3).blocks;
  const kept = async (words: number): Promise<string> => {
    const notes = [1, 2, 3].map((number) => paragraph(`${number}.${'人次为各场之和'.repeat(words)}。`));
    const annex = { title: '活动台账', blocks: [table as Block, paragraph('口径说明'), ...notes] };
    const xml = part(await renderDocx({ ...bare, annexes: [annex] }), 'word/document.xml');
    return [...xml.matchAll(/<w:pStyle w:val="TableNote"\/>(<w:keepNext\/>)?/g)]
      .map(([, keeps]) => (keeps ? '+' : '-'))
      .join('');
  };
  expect(await kept(1)).toBe('+++-');
  expect(await kept(90)).toBe('+-+-');
  const styles = part(await renderDocx(bare), 'word/styles.xml');
  expect(/w:styleId="TableNote".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:keepLines/>');
});
