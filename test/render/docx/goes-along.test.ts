import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block, Document } from '../../../src/document/document.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { ledgerAnnex, paragraph, text } from './sample.js';

/** Of each paragraph of the text: whether it goes along with what follows, and whether Word takes two lines of it at least. */
async function along(
  blocks: readonly Block[],
  seals: readonly string[] = [],
  annexes: Document['annexes'] = [],
): Promise<string[]> {
  const paper: Document = {
    title: text('汇报'),
    blocks,
    annexes,
    signedBy: ['清潭三社区居民委员会', ...seals],
    dated: '2025年1月5日',
    sealed: seals.length > 0,
  };
  const xml = strFromU8(unzipSync(await renderDocx(paper))['word/document.xml'] as Uint8Array);
  return xml
    .split('<w:pStyle w:val="BodyText"/>')
    .slice(1, 1 + blocks.length)
    .map((own) => own.slice(0, own.indexOf('</w:pPr>')))
    .map((own) => `${own.includes('<w:keepNext/>') ? 'kept' : ''}${own.includes('<w:widowControl/>') ? ' two' : ''}`);
}

const lines = (count: number): Block =>
  paragraph(`${'各项活动居民都来'.repeat(20).slice(0, 26 + 28 * (count - 1) - 5)}。`);

test('the last paragraph goes along with the 署名, two lines of it at least', async () => {
  expect(await along([lines(3), lines(2)])).toEqual(['', 'kept two']);
});

test('one of a line takes two of the paragraph before it along, so that no page has one line and the 署名', async () => {
  expect(await along([lines(3), lines(3), lines(1)])).toEqual(['', 'kept two', 'kept two']);
});

test('but for a very long one, which LibreOffice would not part', async () => {
  expect(await along([paragraph('各项活动居民都来'.repeat(30)), lines(1)])).toEqual(['', 'kept two']);
});

test('nor one that with all that stands below it takes more than half of a page', async () => {
  const annex = { title: '活动台账', blocks: [paragraph('无')] };
  expect(await along([lines(3), lines(5), lines(1)], [], [annex, annex])).toEqual(['', '', 'kept two']);
  expect(await along([lines(3), lines(4), lines(1)], [], [annex, annex])).toEqual(['', 'kept two', 'kept two']);
  const five = ['甲委员会', '乙委员会', '丙委员会', '丁委员会'];
  expect(await along([lines(2), lines(1)], five)).toEqual(['kept two', 'kept two']);
  expect(await along([lines(2), lines(1)], five, [annex])).toEqual(['', 'kept two']);
});

test('names in two lines under their seals are higher', async () => {
  const annex = { title: '活动台账', blocks: [paragraph('无')] };
  const long = ['中共清潭三社区委员会', '清潭三社区居务监督委员会'];
  expect(await along([lines(2), lines(1)], long, [annex, annex])).toEqual(['kept two', 'kept two']);
  expect(await along([lines(2), lines(1)], long, [annex, annex, annex])).toEqual(['', 'kept two']);
});

test('nor does what stands before a table', async () => {
  expect(await along([lines(3), ledgerAnnex(2, 2).blocks[0] as Block, lines(1)])).toEqual(['', 'kept two']);
});
