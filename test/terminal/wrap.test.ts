import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/terminal/width.js';
import { wrap } from '../../src/terminal/wrap.js';

const wrapped = (text: string, rest: number, first = rest) =>
  wrap([{ text, style: 'text' }], rest, first).map((line) => line.map((glyph) => glyph.text).join(''));

test.each([
  ['a stop moves down with its character', '清潭社区居民。', 12, ['清潭社区居', '民。']],
  ['an opening bracket goes down', '清潭社区居（全体）', 12, ['清潭社区居', '（全体）']],
  ['a dash stays whole', '清潭社区居——好', 12, ['清潭社区居', '——好']],
  ['an ellipsis does not begin a line', '清潭社区居民……', 12, ['清潭社区居', '民……']],
  ['a number keeps its unit', '开展道德讲堂12场次', 15, ['开展道德讲堂', '12场次']],
  ['a decimal keeps its unit of two characters', '志愿服务时长488.5小时', 20, ['志愿服务时长', '488.5小时']],
  ['a percentage stays whole', '绿化覆盖率为34.2%', 16, ['绿化覆盖率为', '34.2%']],
  ['a word stays whole', '使用Markdown格式', 10, ['使用', 'Markdown格', '式']],
  ['spaces hang', 'Hello  world again', 12, ['Hello  world', 'again']],
  ['a space before a stop is no way to its line', '清潭社区居民 。', 12, ['清潭社区居', '民 。']],
  ['an opening bracket with a space after it goes down', '清潭社区居（ 全', 12, ['清潭社区居', '（ 全']],
  ['a word longer than a line is cut', 'abcdefghijklmnopqrstuvwxy', 10, ['abcdefghij', 'klmnopqrst', 'uvwxy']],
  ['nothing', ' 　', 10, []],
] as const)('%s', (_, text, columns, lines) => {
  expect(wrapped(text, columns)).toEqual(lines);
});

test('the first line may be shorter', () => {
  expect(wrapped('清潭社区居民委员会', 10, 6)).toEqual(['清潭社', '区居民委员', '会']);
});

test('runs keep their styles over lines', () => {
  const lines = wrap(
    [
      { text: '清潭', style: 'a' },
      { text: '社区', style: 'b' },
    ],
    6,
  );
  expect(lines.map((line) => line.map((glyph) => glyph.style).join(''))).toEqual(['aab', 'b']);
});

describe('prose', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '社区',
      '全年开展了',
      '12场',
      '488.5小时',
      '2025年12月10日',
      '1,200余人次',
      '3~5人',
      '34.2%',
      'Wi-Fi',
      '——',
      '……',
    ),
    fc.stringMatching(/^[一-龥]{1,8}$/),
  );
  const opener = fc.constantFrom('', '', '', '（', '《', '“', '‘', '【');
  const closer = fc.constantFrom('', '', '，', '。', '、', '；', '：', '！', '？', '）', '》', '”', '’。', '】', '……');
  const prose = fc
    .array(fc.tuple(opener, word, closer), { minLength: 1, maxLength: 60 })
    .map((parts) => `甲${parts.flat().join('')}乙`);

  test('breaks by the rules, loses nothing, fills no line too far', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(20, 21, 33, 60, 80, 120), (text, columns) => {
        // A run of marks longer than a line can be broken by no rule, and no prose has one.
        fc.pre(!/[，。、；：！？）》”’】…—（《“‘【]{6}/u.test(text));
        const lines = wrapped(text, columns, columns - 4);
        expect(lines.join('')).toBe(text);
        for (const [index, line] of lines.entries()) {
          expect(textWidth(line)).toBeLessThanOrEqual(index === 0 ? columns - 4 : columns);
          expect(line).not.toMatch(/^[，。、；：！？）》”’】…]/);
          expect(line).not.toMatch(/[（《“‘【]$/);
          const next = lines[index + 1] ?? '';
          expect(line.slice(-1) + next.slice(0, 1)).not.toMatch(/——|……|[\w.,~-]{2}|\d[场年月日小余人%]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('plain text breaks as text with letters from elsewhere does', () => {
  const character = fc.constantFrom(...'12〇〡3，。-.,:/@%aZＡ９（）“”《》—…·々元次人万亿余多场 ');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = (last: string) =>
        wrap([{ text: `${text}。${last}`, style: '' }], width).map((line) => line.map((glyph) => glyph.text).join(''));
      expect(lines('ą').map((line) => line.replace('ą', 'e'))).toEqual(lines('e'));
    }),
    { numRuns: 500 },
  );
});
