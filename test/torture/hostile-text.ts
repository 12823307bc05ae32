import type { Random } from './random.js';

/** What means something to XML, HTML, Markdown, YAML, spreadsheets, shells or a terminal, or is a strange character. */
const ADMITTED: readonly string[] = [
  ...[
    '<w:p/>',
    '</w:t>',
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&#0;',
    '&lt;',
    '<script>alert(1)</script>',
    '<!-- -->',
    '<?xml?>',
  ],
  ...[
    '}}',
    '$&',
    '$1',
    '%s',
    '\\',
    '\\n',
    "'",
    '"',
    '`码`',
    '```',
    '**粗**',
    '*',
    '_下_',
    '~~删~~',
    '~',
    '|',
    '| a | b |',
  ],
  ...[
    '[链](http://a.cn)',
    '![图](x.png)',
    '# 题',
    '> 引',
    '- 项',
    '1. 甲',
    '+',
    '---',
    '===',
    '    码',
    '[^1]',
    '[x]: http://a',
  ],
  ...[
    'http://a.cn/_b_?c=*',
    'www.a.cn',
    'a@b.cn',
    '<a@b.cn>',
    '\u202E倒',
    '\u2066',
    '\u200F',
    '\u061C',
    '\u200B',
    '\u2028',
  ],
  ...['\uF8FF', '\u{F0000}', '𠮷', '👨‍👩‍👧‍👦', 'é', 'ﷺ', '　', '\u00A0', '\t', '\n', '\r\n', '\n\n'],
  ...[
    '=1+1',
    '@SUM(A1)',
    '__proto__',
    'constructor',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '……',
    '——',
    '，',
    '。',
    '、',
    '；',
    '：',
  ],
  ...['！', '？', ' #', ': ', '约3~5人', '100％', '甲乙丙', '社区', '学雷锋', '2025年3月5日'],
];
/** What the reader of a ledger refuses. */
const REFUSED: readonly string[] = [
  ...[
    '\u001B[31m红',
    '\u001B]8;;http://a\u0007链',
    '\u009B2J',
    '\u0007',
    '\b',
    '\u0000',
    '\u007F',
    '\u0085',
    '\uFEFF',
    '\uFFFE',
  ],
  ...[
    '\uFFFF',
    '\uD800',
    '\uDC00',
    '\uE000',
    '\uE0000\uE001',
    '\uE0001\uE001',
    '\uE002',
    '{{社区.名称}}',
    '{{#落实}}',
    '{{{',
    '{{!--',
  ],
];

/** A text of a user who means harm, or who pasted something. @param open Whether what is refused may stand in it, too. */
export function hostileText(random: Random, open = true): string {
  if (random.chance(0.01)) return random.pick(ADMITTED).repeat(open ? 2_000 : 150);
  const piece = () => random.pick(open && random.chance(0.2) ? REFUSED : ADMITTED);
  const parts = [random.pick(['学雷锋', '便民集市', '甲', '乙']), ...random.some(4, piece)];
  return parts.join(random.pick(['', ' ', '，']));
}
