import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, problemJson, summary } from '../../src/problems/explain.js';
import { type Place, problem, type Severity } from '../../src/problems/problem.js';
import { textWidth } from '../../src/terminal/width.js';

/** One whose wording is short and holds nothing but the name. */
const fault = (place: Partial<Place>, severity: Severity = '错误', name = '清谭') =>
  problem('unknown-name', severity, { name, part: name, nearest: '清潭' }, { file: '台账.yaml', ...place });

const plain = { colour: false };
const AT_LINE = { line: 12, column: 9, length: 4, excerpt: '    人次: 30余人' };

test('the place, the line, the fault under it and the remedy', () => {
  expect(explain([fault(AT_LINE)], plain)).toBe(`错误 台账.yaml:12:9  模板用了没有定义的名称“清谭”
  12 |     人次: 30余人
     |           ^^^^^^
  → 把“清谭”改成“清潭”。

共 1 个错误
`);
});

test('files in order, lines in order, a count at the end', () => {
  const problems = [
    fault({ file: '乙.yaml', line: 9, excerpt: '九' }),
    fault({ file: '乙.yaml', line: 2, column: 10 }),
    fault({ file: '乙.yaml', line: 2, column: 3 }),
    fault({ file: '甲.yaml', line: 1 }, '提醒'),
    fault({ file: '乙.yaml', line: 2, column: 1 }),
    fault({ file: '乙.yaml' }),
  ];
  const lines = explain(problems, plain).split('\n');
  expect(lines.filter((line) => /^(错误|提醒|共)/.test(line)).map((line) => line.split('  ')[0])).toEqual([
    '错误 乙.yaml',
    '错误 乙.yaml:2:1',
    '错误 乙.yaml:2:3',
    '错误 乙.yaml:2:10',
    '错误 乙.yaml:9',
    '提醒 甲.yaml:1',
    '共 5 个错误、1 个提醒',
  ]);
  expect(lines).toContain('  9 | 九');
});

test('the summary leaves out what there is none of', () => {
  expect(summary([])).toBe('没有发现问题');
  expect(summary([fault({})])).toBe('共 1 个错误');
  expect(summary([fault({}, '提醒')])).toBe('共 1 个提醒');
  expect(explain([], plain)).toBe('');
});

describe('the drawing', () => {
  const drawn = (place: Partial<Place>, columns?: number) =>
    explain([fault({ line: 3, ...place })], { ...plain, columns })
      .split('\n')
      .filter((line) => /^ +\d* \| /.test(line));

  test.each([
    ['a tab is a space', { column: 2, length: 2, excerpt: '\t主题: 甲' }, ['  3 |  主题: 甲', '    |  ^^^^']],
    ['past the end of the line', { column: 4, excerpt: '主题:' }, ['  3 | 主题:', '    |      ^']],
    ['a character that must not be shown', { column: 2, excerpt: '甲\u001b[2J' }, ['  3 | 甲[2J', '    |   ^']],
    ['a rare character', { column: 4, length: 1, excerpt: '𠮷祥：' }, ['  3 | 𠮷祥：', '    |     ^^']],
    [
      'a column before a line that was cut',
      { column: 101, excerptColumn: 99, excerpt: '人次' },
      ['  3 | 人次', '    |     ^'],
    ],
  ])('%s', (_, place, lines) => {
    expect(drawn(place)).toEqual(lines);
  });

  test('a long line is cut around the fault', () => {
    const excerpt = `  简介: ${'开展活动，'.repeat(30)}30余人${'，反响良好'.repeat(30)}`;
    const [line = '', carets = ''] = drawn({ column: excerpt.indexOf('30余人') + 1, length: 4, excerpt }, 60);
    expect(line).toMatch(/^ {2}3 \| \.\.\..*，30余人，.*\.\.\.$/);
    expect(textWidth(carets.slice(0, carets.indexOf('^')))).toBe(textWidth(line.slice(0, line.indexOf('30余人'))));
    expect(textWidth(line)).toBeLessThanOrEqual(60);
  });

  test('stands under the fault and within the width, for any line', () => {
    const unit = fc.constantFrom('甲', '，', 'a', ' ', '\t', '“', '𠮷', '\u0007');
    const text = fc.array(unit, { maxLength: 80 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 24, max: 120 }), (before, within, after, columns) => {
        const place = { column: before.length + 1, length: within.length + 2, excerpt: `${before}<${within}>${after}` };
        const [line = '', carets = ''] = drawn(place, columns);
        expect(textWidth(line)).toBeLessThanOrEqual(columns);
        expect(carets.length).toBeLessThanOrEqual(columns);
        expect(carets.indexOf('^')).toBe(textWidth(line.slice(0, line.indexOf('<'))));
        if (line.includes('>')) expect(carets.length).toBe(textWidth(line.slice(0, line.lastIndexOf('>') + 1)));
      }),
    );
  });
});

test('sentences are wrapped to the terminal', () => {
  const lines = explain([fault({}, '错误', '清谭'.repeat(20))], { ...plain, columns: 40 }).split('\n');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(40);
  expect(lines[1]).toMatch(/^ {4}\S/);
});

test('text of the user moves no cursor', () => {
  const hostile = fault(
    { file: 'a\u001b[2J.yaml', line: 1, column: 1, excerpt: '\u001b]0;x\u0007' },
    '错误',
    '\u009b2J',
  );
  expect(explain([hostile], plain).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('colour adds colours and nothing else', () => {
  const problems = [fault(AT_LINE), fault({}, '提醒')];
  const coloured = explain(problems, { colour: true, columns: 60 });
  expect(coloured).toContain('\u001b[31m\u001b[1m30余人');
  expect(stripVTControlCharacters(coloured)).toBe(explain(problems, { colour: false, columns: 60 }));
});

test('the same words for a program', () => {
  expect(problemJson(fault({ line: 12, column: 7 }))).toEqual({
    severity: '错误',
    code: 'unknown-name',
    file: '台账.yaml',
    line: 12,
    column: 7,
    message: '模板用了没有定义的名称“清谭”',
    remedy: '把“清谭”改成“清潭”。',
  });
  expect(problemJson(fault({}))).toMatchObject({ line: null, column: null });
});
