import { expect, test } from 'vitest';
import { graphemes, textWidth } from '../../src/terminal/width.js';

test.each([
  ['abc 12%', 7],
  ['社区', 4],
  ['“”…—', 8],
  ['（，。）', 8],
  ['≥ 30%', 6],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['汉\u200b字', 4],
  ['👨‍👩‍👧', 2],
  ['🇨🇳', 2],
  ['❤️', 2],
  ['ｱｲ', 2],
  ['가', 2],
])('%s is %i columns wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('what a reader takes for one character is one', () => {
  expect(graphemes('e\u0301👨‍👩‍👧𠮷字').map((grapheme) => grapheme.text)).toEqual(['e\u0301', '👨‍👩‍👧', '𠮷', '字']);
});
