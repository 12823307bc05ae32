import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity, HEAD, read, wording } from './helpers.js';

describe('hostile input gives messages, never a crash', () => {
  it.each([
    ['brackets', '['.repeat(5_000_000)],
    ['brackets in a value', `a: ${'['.repeat(100_000)}`],
    ['braces', '{'.repeat(1_000_000)],
    ['bullets', '- '.repeat(500_000)],
    ['more bullets than the stack takes', '- '.repeat(4_000_000)],
    ['question marks', '? '.repeat(100_000)],
    ['depth', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['quotes', '"'.repeat(1_000_000)],
    ['one long line', 'x'.repeat(5_000_000)],
    ['hashes', `社区: ${'a #b'.repeat(100_000)}`],
    ['open quotes', '社区: "a\n'.repeat(20_000)],
    ['open brackets', '社区: [a\n'.repeat(20_000)],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n'],
    ['numbers', `${HEAD.replace('2025', '一'.repeat(100_000))}成文日期: ${'1-'.repeat(100_000)}\n活动: []\n`],
    [
      'spaces',
      `${HEAD}统计区间: 甲${' '.repeat(100_000)}乙\n成文日期: 甲${' '.repeat(100_000)}乙\n会议精神: 甲${' '.repeat(100_000)}乙\n活动: []\n`,
    ],
    [
      'words',
      `${HEAD}活动: []\n存在问题:\n  - ${'社区'.repeat(100_000)}\n  - ${'诚信'.repeat(50_000)}从我做起\n  - ${'约1'.repeat(50_000)}x: y\n`,
    ],
  ])('%s', (_, text) => {
    const { ledger, problems } = read(text);
    expect(ledger).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(310);
    for (const problem of problems) expect(problem.excerpt?.length ?? 0).toBeLessThan(120);
  });

  it.each([
    ['empty rows', `${HEAD}活动:\n${'  - {}\n'.repeat(200_000)}`, 'ledger-large'],
    ['lines', `${HEAD}活动: []\n${'\n'.repeat(200_000)}`, 'ledger-large'],
    ['lines of an old Mac', `${HEAD}活动: []\n${'\r'.repeat(200_000)}`, 'ledger-large'],
    ['tabs', `${HEAD}活动: []\n${'\t\n'.repeat(200_000)}`, 'ledger-large'],
    ['comments', `${HEAD}活动: []\n${'# 说明\n'.repeat(100_000)}`, 'ledger-large'],
    ['brackets', `${HEAD}活动: ${'['.repeat(200_000)}`, 'ledger-large'],
    ['values on a line', `${HEAD}活动: [${'a,'.repeat(200_000)}]\n`, 'ledger-large'],
    ['colons', `${HEAD}活动: []\n${'a: '.repeat(200_000)}`, 'ledger-large'],
    ['signs for a comment', `${HEAD}活动: []\n备注: ${'a #b'.repeat(200_000)}`, 'ledger-large'],
    ['anchors', `${HEAD}活动: []\n存在问题:\n${'  - &a x\n'.repeat(200_000)}`, 'ledger-large'],
    ['rows', `${HEAD}活动:\n${'  - 日期: 3.5\n'.repeat(10_001)}`, 'list-large'],
    ['rows of a row', activity(`数据: [${'清运垃圾 3吨,'.repeat(10_001)}]`), 'list-large'],
  ])('more than a ledger may hold is refused before it is worked on: %s', (_, text, code) => {
    const { ledger, problems } = read(text);
    expect(ledger).toBeUndefined();
    expect(problems.map((found) => [found.code, found.severity])).toEqual([[code, '错误']]);
    const { what, remedy } = wording(problems[0] as (typeof problems)[0]);
    expect(what).toMatch(/超过 (?:20 万|10000 行)/u);
    expect(remedy).toContain('分成几份');
  });

  it('a list may be as long as that', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `  - {日期: 3.5, 主题: 甲${i}, 类别: 其他, 编号: A${i}}\n`);
    const { ledger, problems } = read(`${HEAD}活动:\n${rows.join('')}`);
    expect(problems).toEqual([]);
    expect(ledger?.activities).toHaveLength(10_000);
  });

  it('keys of JavaScript’s own objects are unknown keys', () => {
    const { problems } = read(activity('__proto__: x', 'constructor: y', 'toString: z'));
    expect(problems.map((p) => p.code)).toEqual(['unknown-key', 'unknown-key', 'unknown-key']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('of a file that is no ledger only so many keys are told', () => {
    const { problems } = read(Array.from({ length: 1000 }, (_, i) => `k${i}: v\n`).join(''));
    expect(problems.filter(({ code }) => code === 'unknown-key')).toHaveLength(200);
  });

  it('whatever a slip of the hand does to a ledger, every problem has a place in it and words without holes', () => {
    const base = activity(
      '人次: 30',
      '细项: [帮帮手, 动动手]',
      '简介: |\n      第一行\n      第二行',
      '照片:\n      - a.jpg',
    );
    const slip = fc.record({
      at: fc.nat(base.length),
      remove: fc.nat(4),
      insert: fc.constantFrom(
        ...[
          '',
          '：',
          ':',
          ': ',
          '\t',
          '　',
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          '#',
          ' #',
          '- ',
          '－',
          '\n',
          '\r',
          '  ',
          '&',
          '*',
          '!',
          '|',
          '>',
          '---\n',
          '%',
          '@',
          '`',
          '?',
          '，',
          '、',
          '20xx',
          '\ufffd',
          '😀',
        ],
      ),
    });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        let text = base;
        for (const { at, remove, insert } of slips) text = text.slice(0, at) + insert + text.slice(at + remove);
        const lines = text.replaceAll(/\r(?!\n)/g, '\n').split(/\r?\n/);
        for (const problem of read(text).problems) {
          const { what, remedy } = wording(problem);
          expect(what + remedy).not.toMatch(/undefined|NaN|\[object/);
          if (problem.line === undefined) continue;
          const line = lines[problem.line - 1];
          expect(line).toBeDefined();
          expect(problem.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
