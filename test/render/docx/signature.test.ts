import { expect, test } from 'vitest';
import { charactersWide, measures } from '../../../src/render/docx/measures.js';
import { loadProfile } from '../../../src/render/docx/profile.js';
import { plainInsets, sealedInsets, signatureXml } from '../../../src/render/docx/signature.js';

const DATE = '2025年12月10日';

test('digits are half as wide as characters, and quotes and dashes are not', () => {
  expect(charactersWide(DATE)).toBe(7);
  expect(charactersWide('“八个不”—…')).toBe(7);
});

test('a longer 署名 ends two characters from the right and the date begins two right of it', () => {
  expect(plainInsets(['清潭三社区居民委员会'], DATE)).toEqual({ signedBy: [2], dated: 3 });
});

test('a longer date ends two characters from the right and the 署名 begins two left of it', () => {
  expect(plainInsets(['居委会'], DATE)).toEqual({ signedBy: [8], dated: 2 });
});

test('of several names all begin with the longest', () => {
  expect(plainInsets(['清潭三社区党委', '清潭三社区居民委员会'], DATE)).toEqual({ signedBy: [5, 2], dated: 3 });
});

test('under a seal the 署名 stands over the middle of the date, four characters from the right', () => {
  expect(sealedInsets(['清潭三社区居民委员会'], DATE)).toEqual({ signedBy: [2.5], dated: 4 });
  expect(sealedInsets(['江苏省常州市钟楼区永红街道清潭三社区居民委员会'], DATE)).toEqual({ signedBy: [0], dated: 8 });
});

test.each([
  [
    ['甲社区', '乙社区', '丙社区', '丁社区'],
    [1, 3],
  ],
  [
    ['甲社区居民委员会委', '乙社区居民委员会委', '丙社区居民委员会委'],
    [1, 2],
  ],
  [
    ['钟楼区永红街道清潭三社区居民委员会', '乙社区'],
    [1, 1],
  ],
])('joint signing with seals: %j in rows of %j', (signedBy, rows) => {
  const xml = signatureXml({ signedBy, dated: DATE, sealed: true }, measures(loadProfile()));
  const tabs = xml.split('</w:p>').map((line) => line.match(/<w:r><w:tab\/>/g)?.length ?? 0);
  expect(tabs.filter(Boolean)).toEqual(rows);
});
