import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { plainText } from '../../../src/document/plain-text.js';
import { captionLines } from '../../../src/render/docx/caption-lines.js';
import { photoSize } from '../../../src/render/docx/photo-size.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { ledgerAnnex, sampleDocument, text } from './sample.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => `照片 ${index + 1}.jpg`);
const picture = (name: string, width = 600, height = 400) => ({ data: Buffer.from(`jpeg of ${name}`), width, height });
const picturesOf = (paths: readonly string[]) => new Map(paths.map((path) => [path, picture(path)]));

const album = (paths: readonly string[], perPage: 2 | 4, landscape = false): Document => ({
  ...sampleDocument,
  annexes: [
    ledgerAnnex(2, 4),
    {
      title: '活动照片',
      landscape,
      blocks: [
        {
          type: 'photos',
          perPage,
          photos: paths.map((path, index) => ({ path, caption: text(`第${index + 1}张<&“`) })),
        },
      ],
    },
  ],
});
const render = async (document: Document, pictures = new Map()) =>
  unzipSync(await renderDocx(document, undefined, pictures));
const bodyOf = (parts: Record<string, Uint8Array>) => strFromU8(parts['word/document.xml'] ?? new Uint8Array());
const mediaOf = (parts: Record<string, Uint8Array>) => Object.keys(parts).filter((path) => path.includes('/media/'));

describe('photos', () => {
  test.each([
    [2, 5, [2, 2, 1]],
    [4, 9, [4, 4, 1]],
    [4, 4, [4]],
  ] as const)('%i a page: of %i stand %j on the pages', async (perPage, count, pages) => {
    const xml = bodyOf(await render(album(names(count), perPage), picturesOf(names(count))));
    const annex = xml.slice(xml.indexOf('>活动照片<'));
    expect(annex.split('<w:pageBreakBefore/>').map((page) => page.match(/<wp:inline /g)?.length)).toEqual(pages);
  });

  test('one that is used twice, or copied, is stored once', async () => {
    const paths = ['甲.jpg', '乙.jpg', '甲.jpg', '乙的副本.jpg'];
    const pictures = picturesOf(['甲.jpg', '乙.jpg']).set('乙的副本.jpg', picture('乙.jpg'));
    const parts = await render(album(paths, 4), pictures);
    expect(mediaOf(parts)).toEqual(['word/media/photo1.jpg', 'word/media/photo2.jpg']);
    const xml = bodyOf(parts);
    const used = [...xml.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => id);
    expect([used[0], used[1]]).toEqual([used[2], used[3]]);
    expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3', '4']);
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    for (const id of used) expect(relations).toContain(`Id="${id}"`);
  });

  test('are stored as they are, and in the order of the report, whatever else was prepared', async () => {
    const paths = names(3);
    const one = await renderDocx(album(paths, 2), undefined, picturesOf(paths));
    const other = await renderDocx(album(paths, 2), undefined, picturesOf([...names(8)].reverse()));
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Buffer.from(one).includes('jpeg of 照片 3.jpg')).toBe(true);
  });

  test.each([false, true])('say their captions, with pictures or without (landscape: %s)', async (landscape) => {
    const document = album(names(5), 4, landscape);
    const said = plainText(document).replace(/\s/g, '');
    for (const pictures of [new Map(), picturesOf(names(5))]) {
      const { value } = await mammoth.extractRawText({
        buffer: Buffer.from(await renderDocx(document, undefined, pictures)),
      });
      expect(value.replace(/\s/g, '')).toBe(said);
    }
  });

  test('keep their shape within the box of the page; a small one is not blown up', async () => {
    const shapes = [
      [600, 400],
      [300, 900],
      [2000, 200],
      [96, 48],
    ] as const;
    const paths = names(4);
    const pictures = new Map(paths.map((path, index) => [path, picture(path, ...(shapes[index] ?? [1, 1]))]));
    const xml = bodyOf(await render(album(paths, 4), pictures));
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const mm = (emu: number) => emu / 36_000;
    for (const [index, [x = 0, y = 0]] of sizes.entries()) {
      const [width, height] = shapes[index] ?? [1, 1];
      expect(x / y).toBeCloseTo(width / height, 3);
      expect(mm(x)).toBeLessThanOrEqual(75.1);
      expect(mm(y)).toBeLessThanOrEqual(76);
    }
    expect(sizes[3]?.map(mm)).toEqual([25.4, 12.7]);
  });
});

test('below the title of the annex pictures are lower than on the pages after it, which they fill', async () => {
  const xml = bodyOf(await render(album(names(4), 2), picturesOf(names(4).slice(0, 4))));
  const rows = [...xml.matchAll(/<w:trHeight w:val="(\d+)"/g)].map(([, height]) => Number(height) / (1440 / 25.4));
  const [first = [], second = []] = [rows.slice(0, 4), rows.slice(4)];
  const sum = (all: readonly number[]): number => Math.round(all.reduce((total, one) => total + one, 0));
  expect([sum(first), sum(second)]).toEqual([169, 220]);
});

test.each([2, 4] as const)('long captions make the pictures lower, and %i stand on a page', async (perPage) => {
  const long = album(names(perPage), perPage);
  const rows = async (caption: string): Promise<readonly number[]> => {
    const photos = names(perPage).map((path) => ({ path, caption: text(caption) }));
    const annex = { title: '活动照片', blocks: [{ type: 'photos' as const, perPage, photos }] };
    const xml = bodyOf(await render({ ...long, annexes: [annex] }, picturesOf(names(perPage))));
    return [...xml.matchAll(/<w:trHeight w:val="(\d+)"/g)].map(([, height]) => Number(height));
  };
  const [short, longer] = [
    await rows('短'),
    await rows('主题：社区志愿者春季环境整治；'.repeat(perPage === 2 ? 20 : 7)),
  ];
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  expect(Math.abs(sum(short) - sum(longer))).toBeLessThan(4);
  // Seven lines of 13 pt.
  expect(longer[1]).toBeGreaterThan(6.5 * 260);
  expect(longer[0]).toBeGreaterThan(1000);
});

test.each([
  ['时间：2025年1月14日；地点：职工活动室', 41, ['时间：2025年1月14日；地点：职工活动室']],
  [
    '时间：2025年1月14日；地点：铁西职工活动室；人员：47人次；主题：暖心包',
    20,
    ['时间：2025年1月14日；', '地点：铁西职工活动室；人员：47人次；', '主题：暖心包'],
  ],
  ['暖心包：1月14日，活动室，47人次', 20, ['暖心包：1月14日，活动室，47人次']],
  [
    '“闹元宵”：猜灯谜：正月十五，职工活动室，老人、居民47人次',
    20,
    ['“闹元宵”：猜灯谜：', '正月十五，职工活动室，老人、居民47人次'],
  ],
  [
    '猜灯谜：正月十五，铁西社区老年职工活动室，老人、居民47人次',
    20,
    ['猜灯谜：', '正月十五，铁西社区老年职工活动室，', '老人、居民47人次'],
  ],
])('a caption is broken between its parts: %s', (caption, room, lines) => {
  expect(captionLines(caption, room)).toEqual(lines);
});

test('a photo gets the pixels of 200 dpi', () => {
  // Half of 156 mm less 3 mm between two, and the whole.
  expect(Math.round((photoSize(4).width / 200) * 25.4)).toBe(75);
  expect(Math.round((photoSize(2).width / 200) * 25.4)).toBe(153);
  // Two rows of 225 mm, each less two lines of a caption.
  expect([photoSize(2), photoSize(4)].map(({ height }) => Math.round((height / 200) * 25.4))).toEqual([95, 95]);
});
