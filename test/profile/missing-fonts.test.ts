import { expect, test } from 'vitest';
import { missingFonts } from '../../src/profile/missing-fonts.js';
import { loadProfile, mergeProfile } from '../../src/render/docx/profile.js';

const WINDOWS = ['simfang.ttf', 'simkai.ttf', 'simhei.ttf', 'simsun.ttc', 'TIMES.TTF', 'timesbd.ttf', 'msyh.ttc'];

test('a plain Windows lacks 小标宋 alone, under whatever name it is installed', () => {
  expect(missingFonts(loadProfile(), WINDOWS)).toEqual(['方正小标宋简体']);
  expect(missingFonts(loadProfile(), [...WINDOWS, 'FZXBSJW.TTF'])).toEqual([]);
  expect(missingFonts(loadProfile(), [...WINDOWS, '方正小标宋简体.ttf'])).toEqual([]);
});

test('仿宋 is not 仿宋_GB2312, nor the other way round', () => {
  const files = [...WINDOWS, 'FZXBSJW.TTF'];
  expect(missingFonts(loadProfile('gb2312'), files)).toEqual(['仿宋_GB2312', '楷体_GB2312']);
  expect(missingFonts(loadProfile(), ['仿宋_GB2312.ttf', '楷体_GB2312.ttf'])).toContain('仿宋');
  expect(missingFonts(loadProfile('gb2312'), [...files, '仿宋_GB2312.ttf', 'SIMKAI_GB2312.TTF'])).toEqual([]);
});

test('a font whose file nobody knows raises no alarm', () => {
  const own = mergeProfile(loadProfile(), { title: { font: '某某小标宋', latin: '某某小标宋' } });
  expect(missingFonts(own, WINDOWS)).toEqual([]);
});
