import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { plainText } from '../../../src/document/plain-text.js';
import { markdownCell, markdownInline } from '../../../src/render/markdown/inline.js';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.js';
import { text } from '../../document/sample.js';
import { readBack } from './read-back.js';

/** Pieces that mean something to some reader of Markdown, and the prose around them. */
const PIECES = [
  ...'*_~<>|#&\\`[]()!+-=.:1 “”。（）甲乙ab\'"@/$^{}',
  ...[
    'http://a.b',
    'https://a.b/c_d_e?x=1&y=2',
    'www.a.b',
    'ftp://a.b',
    'a@b.com',
    '3~5人',
    '&amp;',
    '&#35;',
    '&copy;',
  ],
  ...[
    '1. ',
    '- ',
    '# ',
    '> ',
    '~~~',
    '```',
    '---',
    '===',
    '[a]: b',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '- [ ] ',
    '<!--',
    '</p>',
  ],
  ...['<b>', '<http://a.b>', '**“八个不”**活动', '\t', '\n', '\r\n', '𠮷', '　', '  '],
];
const prose = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const inlines = fc.array(fc.record({ type: fc.constant('text' as const), text: prose, strong: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});
const EMPTY: Document = { title: [text('题')], blocks: [], annexes: [], signedBy: [], dated: '日', sealed: false };

describe('any text reads back as itself', () => {
  const readsBack = (document: Document): void => {
    expect(readBack(renderMarkdown(document))).toBe(plainText(document));
  };
  const RUNS = { numRuns: 1000 };

  test('in a paragraph', () => {
    fc.assert(
      fc.property(inlines, (content) => readsBack({ ...EMPTY, blocks: [{ type: 'paragraph', content }] })),
      RUNS,
    );
  });
  test('in a heading and a title', () => {
    fc.assert(
      fc.property(inlines, (content) =>
        readsBack({ ...EMPTY, blocks: [{ type: 'heading', level: 2, number: '（一）', content }] }),
      ),
      RUNS,
    );
  });
  test('in a cell', () => {
    const columns = ['甲', '乙'].map((title) => ({ title, width: 1, align: 'left' as const }));
    fc.assert(
      fc.property(inlines, prose, (one, two) =>
        readsBack({ ...EMPTY, blocks: [{ type: 'table', columns, rows: [['丙', one, two].slice(1), ['丁', '戊']] }] }),
      ),
      RUNS,
    );
  });
  test('under a photo, whatever its path', () => {
    fc.assert(
      fc.property(inlines, prose, (caption, path) => {
        const photos: Document = { ...EMPTY, blocks: [{ type: 'photos', perPage: 4, photos: [{ path, caption }] }] };
        fc.pre(plainText(photos) !== plainText(EMPTY));
        const markdown = renderMarkdown(photos, (photo) => photo);
        expect(readBack(markdown)).toBe(plainText(photos));
        readsBack(photos);
      }),
      RUNS,
    );
  });
  test('in a signature', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 3 }), (signedBy) => readsBack({ ...EMPTY, signedBy })),
      RUNS,
    );
  });
});

test.each([
  '（一）全年开办“道德讲堂”12场，参与1486人次，占比34.2%，每场3~5人。',
  '1.召开会议（含视频会议）',
  '#学雷锋#主题活动 1+1 结对、A-B 岗、5>3、a_b、甲&乙、10:00-11:30、[2025]1号、-5℃、+86',
  '“+互联网”',
])('ordinary prose gets no backslash: %s', (prose) => {
  expect(markdownInline([text(prose)])).toBe(prose);
});

test('markup is escaped just where it is markup', () => {
  expect(markdownInline([text('3~5人、4~6人*')])).toBe('3\\~5人、4\\~6人\\*');
  expect(markdownInline([text('# 甲')])).toBe('\\# 甲');
  expect(markdownInline([text('详见https://a.cn/x_y。')])).toBe('详见<https://a.cn/x_y>。');
  expect(markdownCell([text('甲|乙\n丙')])).toBe('甲\\|乙 丙');
});

test('emphasis only where it works', () => {
  const strong = (value: string) => markdownInline([{ type: 'text', text: value, strong: true }, text('活动')]);
  expect(strong('八个不')).toBe('**八个不**活动');
  expect(strong('“八个不”')).toBe('“八个不”活动');
});
