import { expect, test } from 'vitest';
import { charactersWide, pageMeasures } from '../../../src/render/docx/page-measures.js';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { plainPlaces, sealedPlaces, signatureXml } from '../../../src/render/docx/signature.js';

const DATE = '2025年12月10日';

test('digits are half as wide as characters, and quotes and dashes are not', () => {
  expect(charactersWide(DATE)).toBe(7);
  expect(charactersWide('“八个不”—…')).toBe(7);
});

const page = pageMeasures(loadProfile());
const characters = (twips: number | undefined): number => (twips ?? Number.NaN) / page.character;
/** To a tenth. */
const linesOf = (twips: string | number | undefined): number => Math.round((Number(twips) / page.pitch) * 10) / 10;
const right = (left: number | undefined, width: number): number =>
  characters(page.blockWidth - (left ?? Number.NaN)) - width;

test('a longer 署名 ends two characters from the right and the date begins two right of it', () => {
  const { signedBy, dated } = plainPlaces({ signedBy: ['清潭三社区居民委员会'], dated: DATE, sealed: false }, page);
  expect(right(signedBy.left, 10)).toBeCloseTo(2);
  expect(characters(dated.left) - characters(signedBy.left)).toBeCloseTo(2);
});

test('a longer date ends two characters from the right and the 署名 begins two left of it', () => {
  const { signedBy, dated } = plainPlaces({ signedBy: ['居委会'], dated: DATE, sealed: false }, page);
  expect(characters(dated.right)).toBe(2);
  expect(right(signedBy.left, 3)).toBeCloseTo(7 + 4 - 3);
});

test('beside a 署名 that is as wide the date ends two characters from the right, as LibreOffice makes it wider', () => {
  const { signedBy, dated } = plainPlaces({ signedBy: ['甲社区居民委会'], dated: DATE, sealed: false }, page);
  expect(characters(dated.right)).toBe(2);
  expect(right(signedBy.left, 7)).toBeCloseTo(4);
});

test.each([
  ['a line without a seal', ['甲社区'], false, [1]],
  ['two lines with one', ['甲社区'], true, [2]],
  ['the room of a row of seals between rows', ['甲社区', '乙社区', '丙社区', '丁社区'], true, [1.6, 3.3]],
  ['a line above the date where nobody signs', [], false, [1]],
])('above it stands %s', (_, signedBy, sealed, lines) => {
  const xml = signatureXml({ signedBy, dated: DATE, sealed }, page);
  expect([...xml.matchAll(/w:before="(\d+)"/g)].map(([, twips]) => linesOf(twips))).toEqual(lines);
});

test('of several names all begin with the longest', () => {
  const { signedBy } = plainPlaces(
    { signedBy: ['清潭三社区党委', '清潭三社区居民委员会'], dated: DATE, sealed: false },
    page,
  );
  expect(right(signedBy.left, 10)).toBeCloseTo(2);
});

test('under a seal both stand over one middle, the date four characters from the right', () => {
  const { signedBy, dated } = sealedPlaces({ signedBy: ['清潭三社区居民委员会'], dated: DATE, sealed: true }, page);
  expect(signedBy).toEqual(dated);
  expect(right(dated.left, 7) / 2).toBeCloseTo(4);
});

test('a 署名 too long to stand over the date stays in the text block', () => {
  const { signedBy } = sealedPlaces(
    { signedBy: ['江苏省常州市钟楼区永红街道清潭三社区居民委员会'], dated: DATE, sealed: true },
    page,
  );
  expect(right(signedBy.left, 23)).toBeCloseTo(0);
});

test.each([
  [
    ['甲社区', '乙社区', '丙社区', '丁社区'],
    [3, 1],
  ],
  [
    ['甲社区居民委员会委', '乙社区居民委员会委', '丙社区居民委员会委', '丁社区居民委员会委'],
    [2, 2],
  ],
  [
    ['中共甲社区委员会', '甲社区居民委员会', '甲社区新时代文明实践服务站', '甲社区妇联'],
    [2, 2],
  ],
  [
    ['甲社区新时代文明实践服务站', '乙社区新时代文明实践服务站'],
    [1, 1],
  ],
  [
    ['钟楼区永红街道清潭三社区居民委员会', '乙社区'],
    [1, 1],
  ],
])('joint signing with seals: %j in rows of %j', (signedBy, rows) => {
  const xml = signatureXml({ signedBy, dated: DATE, sealed: true }, page);
  const tabs = xml.split('</w:p>').map((line) => line.match(/<w:r><w:tab\/>/g)?.length ?? 0);
  expect(tabs.filter(Boolean)).toEqual(rows);
});

const inCells = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([cell]) =>
      cell.replaceAll('<w:br/>', '/').replaceAll(/<[^>]*>/g, ''),
    ),
  );

test('three long names stand beside one another in two lines each, and so do five', () => {
  const names = ['中共桃源里社区委员会', '桃源里社区居民委员会', '桃源里社区居务监督委员会'];
  const cells = ['中共桃源里社区/委员会', '桃源里社区/居民委员会'];
  const third = '桃源里社区/居务监督委员会';
  expect(inCells(signatureXml({ signedBy: names, dated: DATE, sealed: true }, page))).toEqual([
    [...cells, third + DATE],
  ]);
  const more = ['桃源里社区新时代文明实践站', '桃源里社区业主委员会联合会'];
  expect(inCells(signatureXml({ signedBy: [...names, ...more], dated: DATE, sealed: true }, page))).toEqual([
    [...cells, third],
    ['桃源里社区/新时代文明实践站', `桃源里社区/业主委员会联合会${DATE}`],
  ]);
  // The first of two stands in the middle of the room of two, so that eight characters do not touch eight.
  expect(signatureXml({ signedBy: [...names, ...more], dated: DATE, sealed: true }, page)).toMatch(
    /<w:tcW w:w="(\d+)" w:type="dxa"\/><w:gridSpan w:val="2"\/>/,
  );
  // Eight characters beside eight are set closer, by no more than a point.
  const xml = signatureXml({ signedBy: more, dated: DATE, sealed: true }, page);
  const closer = [...xml.matchAll(/<w:spacing w:val="(-?\d+)"\/>/g)].map(([, twips]) => Number(twips));
  expect(closer).toHaveLength(2);
  expect(Math.min(...closer)).toBeGreaterThanOrEqual(page.spacing - 20);
  expect(characters(8 * (page.character - page.spacing + Math.max(...closer)))).toBeLessThan(7.8);
});

test('of two names of eight characters side by side each stands in two lines, too', () => {
  const names = ['中共竹庄村委员会', '竹庄村居民委员会', '竹庄村业主委员会联合会'];
  expect(inCells(signatureXml({ signedBy: names, dated: DATE, sealed: true }, page))).toEqual([
    ['中共竹庄村/委员会', '竹庄村/居民委员会', `竹庄村业主委员会/联合会${DATE}`],
  ]);
});

test('rows of two lines leave room for the seals, and the last one stands over the date', () => {
  const xml = signatureXml(
    { signedBy: Array.from({ length: 5 }, () => '桃源里社区居民委员会'), dated: DATE, sealed: true },
    page,
  );
  const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"/g)].map(([, high]) => Number(high));
  expect(heights.map(linesOf)).toEqual([3.2, 5.3]);
  const [cell = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, wide]) => Number(wide));
  const [, left = ''] = xml.match(/<w:tblInd w:w="(-?\d+)"/) ?? [];
  // The middle of the last cell, in which the date is, four characters from the right
  expect(characters(page.blockWidth - Number(left) - 2.5 * cell)).toBeCloseTo(7 / 2 + 4, 1);
  expect(xml).toMatch(new RegExp(`${DATE}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`));
  // 42 mm and more from seal to seal
  expect((cell / 1440) * 25.4).toBeGreaterThan(42);
});
