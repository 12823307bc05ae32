import fc from 'fast-check';
import { Lexer, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { factsFor, openLedger } from '../../src/build.js';
import { plainTokens } from '../../src/document/plain-markdown.js';
import { fill } from '../../src/template/fill.js';
import { EXAMPLES, LIBRARY, REPORTS, readExample } from '../support.js';

/** What the document stage reads of a token. */
const seen = (tokens: readonly Token[]): readonly object[] =>
  tokens
    .filter(({ type }) => type !== 'space')
    .map((token) => {
      const { type, depth, text, tokens = [] } = token as Tokens.Heading;
      if ((type as string) === 'list') {
        const { ordered, start, items } = token as unknown as Tokens.List;
        return { type, ordered, start, items: items.map((item) => seen(item.tokens)) };
      }
      return { type, depth, text, inner: tokens.map((one) => [one.type, 'text' in one ? one.text : one.raw]) };
    });

const lexed = (text: string) => seen(new Lexer({ gfm: true }).lex(text));

describe('headings, paragraphs and numbered lists', () => {
  const word = fc.constantFrom(
    '社区',
    '“八个不”',
    '，',
    '12',
    'www',
    '\uE0003\uE001',
    ' ',
    '  ',
    '（一）',
    'a',
    '%',
    '#',
    '.',
    '-',
    '　',
  );
  const line = fc.tuple(
    fc.constantFrom('', '', '', '# ', '## ', '#', '####### ', '1. ', '1. ', '2. ', '7.', '1.  ', '1234567890. ', '- '),
    fc.array(word, { maxLength: 5 }),
  );
  const text = fc
    .array(line, { maxLength: 8 })
    .map((lines) => lines.map(([head, words]) => head + words.join('')).join('\n'));

  test('are read as marked reads them, or left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        // As parse-blocks.ts gives it: no line is indented.
        const flush = markdown.replace(/^[ \t\u3000]+/gm, '');
        const quick = plainTokens(flush);
        if (quick === undefined) return;
        plain += 1;
        expect(seen(quick)).toEqual(lexed(flush));
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  test.each([
    '甲*乙*',
    '- 甲',
    '甲\n1. 乙',
    '1. - 甲',
    '1) 甲',
    '甲\n===',
    '> 甲',
    '| 甲 |',
    '`甲`',
    '<b>',
    '&amp;',
    'www.a.cn',
    '---',
    '[甲](乙)',
    '![甲](乙)',
    '\\#',
    '# 甲 #',
  ])('%s is left to marked', (markdown) => expect(plainTokens(markdown)).toBeUndefined());

  test.each(EXAMPLES)('are what the papers of %s have', (name) => {
    const opened = openLedger(readExample(name), { dated: '2025-12-10' });
    const templates = REPORTS.map((id) => LIBRARY.find(id)).flatMap(({ report, annexes }) => [report, ...annexes]);
    const left = templates.filter((template) => {
      const text = fill(template, factsFor(opened, template)).markdown.replace(/^[ \t\u3000]+/gm, '');
      const quick = plainTokens(text);
      if (quick) expect(seen(quick)).toEqual(lexed(text));
      return !quick;
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
