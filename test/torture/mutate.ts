import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.js';
import { ROOT } from './run-report.js';

const EXAMPLES: readonly string[] = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(ROOT, 'examples', name), 'utf8'));

const LINES: readonly string[] = [
  ...[
    '',
    '    简介: |',
    '      第一行',
    '    简介: >-',
    '    照片: [a.jpg, "b.jpg"]',
    '  - 日期: 3.5',
    '    主题: 集市',
    '---',
    '...',
  ],
  ...[
    '  - {日期: 3.5, 主题: 集市, 类别: 其他}',
    '# 说明',
    '    # 说明',
    '    人次: "30"',
    "    地点: '广场'",
    '    备注: &a x',
    '    成效: *a',
  ],
  ...[
    '活动：',
    '年度: 2026',
    '    参与单位:',
    '      - 团委',
    '    - 团委',
    '  ? 键',
    '  : 值',
    '%YAML 1.2',
    '<<: *a',
    '}',
    ']',
    '\t- x',
  ],
];
const SCRAPS: readonly string[] = [
  ...[
    '：',
    ':',
    ': ',
    ' :',
    '\t',
    '　',
    '\u00A0',
    '"',
    "'",
    '“',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '- ',
    '-',
    '－',
    '·',
    '\n',
    '\r',
    '  ',
    ' ',
  ],
  ...[
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
    '? ',
    ', ',
    '，',
    '、',
    '；',
    '20xx',
    '\ufffd',
    '😀',
    '\\',
    '\\x',
    '~',
    'null',
    '<<: ',
  ],
  ...[
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u0000',
    '\uD800',
    '３',
    '约',
    '6.30',
    '0x1F',
    '1e3',
    '人',
    '"a" b',
    '[x]y',
    '{a: b}',
    'a: b',
  ],
];

/** The head of a ledger and a few of its rows: small, so that much can be tried. */
export function excerpt(random: Random): string {
  const [head = '', ...rows] = random.pick(EXAMPLES).split(/\n(?= {2}- )/u);
  const at = random.below(rows.length || 1);
  const lines = head.split('\n');
  const kept = random.chance(0.5) ? lines.filter((line) => /^(?:社区| {2}名称|年度|活动)/u.test(line)) : lines;
  return [kept.join('\n'), ...rows.slice(at, at + 1 + random.below(4))].join('\n');
}

/** A ledger as somebody's hand, editor or program may have left it. */
export function mutated(random: Random, most = 4): string {
  let text = excerpt(random);
  for (const slip of random.some(most, () => random.pick(SLIPS))) text = slip(text, random);
  if (random.chance(0.1)) text = text.replaceAll('\n', random.pick(['\r\n', '\r']));
  return random.chance(0.05) ? `\ufeff${text}` : text;
}

type Slip = (text: string, random: Random) => string;

const SLIPS: readonly Slip[] = [
  (text, random) => splice(text, random.below(text.length + 1), random.below(4), random.pick(SCRAPS)),
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(SCRAPS)),
  (text, random) => splice(text, random.below(text.length + 1), random.below(40), ''),
  (text, random) => onLines(text, random, (line) => [line, line]),
  (text, random) => onLines(text, random, () => []),
  (text, random) => onLines(text, random, (line) => [line, random.pick(LINES)]),
  (text, random) => onLines(text, random, (line) => [' '.repeat(random.below(7)) + line.trimStart()]),
  (text, random) =>
    onLines(text, random, (line) => [
      line.replace(/: (.*)$/u, `: ${random.pick(['"$1"', "'$1'", '[$1]', '{$1}', '|', '$1 # x', '- $1'])}`),
    ]),
  (text, random) => text.slice(0, random.below(text.length + 1)),
];

const splice = (text: string, at: number, remove: number, insert: string) =>
  text.slice(0, at) + insert + text.slice(at + remove);

function onLines(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n');
}
