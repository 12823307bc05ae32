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

test('a 署名 as wide as the date ends where a longer one does', () => {
  const { signedBy, dated } = plainPlaces({ signedBy: ['甲社区居民委会'], dated: DATE, sealed: false }, page);
  expect(right(signedBy.left, 7)).toBeCloseTo(2);
  expect(characters(dated.left) - characters(signedBy.left)).toBeCloseTo(2);
});

test.each([
  ['a line without a seal', ['甲社区'], false, [1]],
  ['two lines with one', ['甲社区'], true, [2]],
  ['the five lines of a row of seals between rows', ['甲社区', '乙社区', '丙社区', '丁社区'], true, [2, 4]],
  ['a line above the date where nobody signs', [], false, [1]],
])('above it stands %s', (_, signedBy, sealed, lines) => {
  const xml = signatureXml({ signedBy, dated: DATE, sealed }, page);
  expect([...xml.matchAll(/w:before="(\d+)"/g)].map(([, twips]) => Number(twips) / page.pitch)).toEqual(lines);
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
    ['甲社区居民委员会委', '乙社区居民委员会委', '丙社区居民委员会委'],
    [2, 1],
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
