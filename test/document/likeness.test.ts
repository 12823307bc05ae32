import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, likeness } from '../../src/document/likeness.js';

describe('likeness', () => {
  test('the share of the shorter paper in runs of eight characters that both have', () => {
    expect(likeness('一二三四五六七八', '九十一二三四五六七八')).toBe(1);
    expect(likeness('一二三四五六七八甲乙丙丁戊己庚辛', '子丑寅卯一二三四五六七八辰巳午未')).toBe(0.5);
    expect(likeness('一二三四五六七', '一二三四五六七')).toBe(0);
  });

  test('goes both ways, and a paper is all like itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        if (a.length !== b.length) expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        if (a.length >= 8 && !a.includes('\u0000')) expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});

test('names are masked, set phrases and punctuation are no likeness', () => {
  const names = ['桃源里社区'];
  expect(comparable('桃源里社区办讲堂，2场。', names, [])).toBe('某办讲堂2场');
  const phrase = '以习近平新时代中国特色社会主义思想为指导';
  const of = (text: string) => comparable(text, names, [phrase]);
  expect(likeness(of(`桃源里社区${phrase}，抓三件事。`), of(`杏花坞社区${phrase}，办五件事。`))).toBe(0);
});
