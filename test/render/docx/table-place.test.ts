import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block, Document } from '../../../src/document/document.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { paragraph, text } from './sample.js';

const columns = [{ title: '类别', width: 1, align: 'left' as const }];
const table = (rows: number): Block => ({ type: 'table', columns, rows: Array(rows).fill(['一']) });
const notes = (lines: number): readonly Block[] => [
  paragraph('口径说明'),
  ...Array.from({ length: lines }, (_, at) => paragraph(`${at + 1}.人次为各场参加人数之和。`)),
];

/** Of the rows of the last table of an annex, which stand on one page with the next: + and -; and whether it is in the small size. */
async function lastTable(ledger: number, summary: number, lines: number): Promise<string> {
  const paper: Document = {
    title: text('汇报'),
    blocks: [paragraph('以上汇报，请审阅。')],
    annexes: [
      { title: '活动台账', blocks: [table(ledger), paragraph('按类别汇总如下。'), table(summary), ...notes(lines)] },
    ],
    signedBy: ['清潭三社区居民委员会'],
    dated: '2025年1月5日',
    sealed: false,
  };
  const xml = strFromU8(unzipSync(await renderDocx(paper))['word/document.xml'] as Uint8Array);
  const own = xml.slice(xml.lastIndexOf('<w:tbl>'));
  const kept = own
    .split('<w:tr>')
    .slice(2, 2 + summary)
    .map((row) => (row.includes('<w:keepNext/>') ? '+' : '-'))
    .join('');
  return kept + (own.includes('TableTextDense') ? ' small' : '');
}

// A row of the usual size is 20.1 pt, a page 637.8; above the ledger's rows stand some 150 pt.
test('a summary stands whole where the page that it leaves is half full without it', async () => {
  expect(await lastTable(15, 12, 8)).toBe('+'.repeat(12));
  expect(await lastTable(5, 12, 8)).toMatch(/-/);
});

test('where that page would be less than half full, it is parted: not less than a third of its rows go along with the notes', async () => {
  expect(await lastTable(4, 16, 8)).toMatch(/^\+*-+\+{5,}$/);
});

test('in the small size, where it has room on one sheet then', async () => {
  expect(await lastTable(15, 19, 10)).toBe(`${'+'.repeat(19)} small`);
  expect(await lastTable(15, 16, 10)).toBe('+'.repeat(16));
});
