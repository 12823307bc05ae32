import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { Chart, Document } from '../../../src/document/document.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { figure } from '../../document/sample.js';
import { sampleDocument } from './sample.js';

const chart = (names: readonly string[]): Chart => ({
  type: 'chart',
  title: '各月活动场次图',
  shape: 'column',
  categories: ['1月', '2月&<“'],
  series: names.map((name, at) => ({ name, figures: [figure(3 + at, '场'), figure(7.5, '场')] })),
  table: {
    type: 'table',
    caption: '各月活动情况',
    columns: [{ title: '月份', width: 1, align: 'center' }],
    rows: [['1月'], ['2月']],
  },
});
const document: Document = {
  ...sampleDocument,
  blocks: [chart(['场次']), chart(['2024年度', '2025年度'])],
  annexes: [],
};
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const text = (parts: Record<string, Uint8Array>, path: string) => strFromU8(parts[path] ?? new Uint8Array());

test('that stands in a report twice has its parts twice, since they name each other', async () => {
  const twice = { ...document, blocks: [chart(['场次']), chart(['场次'])] };
  const parts = partsOf(await renderDocx(twice));
  const charts = Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(2);
  for (const path of charts) {
    const relations = text(parts, path.replace('charts/', 'charts/_rels/').concat('.rels'));
    const target = /Target="\.\.\/([^"]+)"/.exec(relations)?.[1];
    expect(parts[`word/${target}`], path).toBeDefined();
  }
});

describe('a chart', async () => {
  const bytes = await renderDocx(document);
  const parts = partsOf(bytes);

  test('has a workbook with the numbers that it shows, so that Word can edit them', async () => {
    const { sheets } = await readXlsx(parts['word/embeddings/chart2.xlsx'] as Uint8Array);
    expect(sheets[0]?.name).toBe('Sheet1');
    expect(sheets[0]?.rows).toEqual([
      [null, '2024年度', '2025年度'],
      ['1月', 3, 4],
      ['2月&<“', 7.5, 7.5],
    ]);
    const xml = text(parts, 'word/charts/chart2.xml');
    expect([...xml.matchAll(/<c:f>([^<]*)</g)].map(([, formula]) => formula)).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$3',
      'Sheet1!$B$2:$B$3',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$3',
      'Sheet1!$C$2:$C$3',
    ]);
    expect(
      [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]*)/g)].map(([, v]) => v),
      ),
    ).toEqual([
      ['3', '7.5'],
      ['4', '7.5'],
    ]);
  });

  test('is tied to the document and to its workbook, and each part has its type', () => {
    const relations = text(parts, 'word/_rels/document.xml.rels');
    const ids = [...text(parts, 'word/document.xml').matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids.map((id) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1])).toEqual([
      'charts/chart1.xml',
      'charts/chart2.xml',
    ]);
    expect(text(parts, 'word/charts/_rels/chart1.xml.rels')).toContain('Target="../embeddings/chart1.xlsx"');
    const types = text(parts, '[Content_Types].xml');
    for (const path of Object.keys(parts).filter((one) => /charts\/chart|embeddings/.test(one)))
      expect(types).toContain(`PartName="/${path}"`);
    expect(relations.match(/ Id="([^"]+)"/g)?.length).toBe(new Set(relations.match(/ Id="([^"]+)"/g)).size);
  });

  test('stands with its table on one page: every row but the last goes along with the next', () => {
    const xml = text(parts, 'word/document.xml');
    const from = xml.indexOf('"Picture"');
    const block = xml.slice(from, xml.indexOf('</w:tbl>'));
    expect(block.match(/<w:keepNext\/>/g)?.length).toBe(2);
  });

  test('has its title inside the drawing, below the bars, and a legend only where there is more than one series', () => {
    const [one = '', two = ''] = [1, 2].map((number) => text(parts, `word/charts/chart${number}.xml`));
    for (const xml of [one, two]) {
      const title = /<c:title>.*?<\/c:title>/.exec(xml)?.[0] ?? '';
      expect(title).toContain('<a:t>各月活动场次图</a:t>');
      const [plotted, titled] = [/<c:plotArea>.*?<\/c:layout>/.exec(xml)?.[0] ?? '', title].map((of) => ({
        y: Number(/<c:y val="([\d.]+)"/.exec(of)?.[1]),
        h: Number(/<c:h val="([\d.]+)"/.exec(of)?.[1] ?? 0),
      }));
      expect((plotted?.y ?? 0) + (plotted?.h ?? 1)).toBeLessThan(titled?.y ?? 0);
    }
    expect(one).not.toContain('<c:legend>');
    expect(two).toContain('<c:legend>');
    expect(text(parts, 'word/document.xml')).toContain('descr="各月活动场次图，数值见下表"');
  });

  test('names a Chinese font for its text', () => {
    expect(text(parts, 'word/charts/chart1.xml')).toContain('<a:ea typeface="仿宋"/>');
  });

  test('comes out the same again, and leaves nothing behind in other reports', async () => {
    expect(Buffer.compare(bytes, await renderDocx(document))).toBe(0);
    const other = partsOf(await renderDocx(sampleDocument));
    expect(Object.keys(other).filter((path) => path.includes('chart'))).toEqual([]);
  });
});
