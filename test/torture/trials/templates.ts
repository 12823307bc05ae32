import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFaults } from '../docx-faults.js';
import { hostileText } from '../hostile-text.js';
import type { Random } from '../random.js';
import { runFaults, runReport } from '../run-report.js';
import { contentsOf, SMALL } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** A template that somebody found somewhere: told what is wrong with it, or built, in bounded time and memory. */
export const templates: Trial = {
  says: 'hostile templates: nested, multiplied, long, broken; no stack trace, bounded time and memory',
  share: 2,
  least: 4,
  one: async ({ random, folder }) => {
    const cwd = folder();
    for (const name of ['模板', '模板/partials', '模板/annexes']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, '台账.yaml'), SMALL);
    const [name, make] = random.pick(Object.entries(KINDS));
    const made = make(random);
    for (const [path, text] of Object.entries(typeof made === 'string' ? { '试.hbs': HEAD + made } : made))
      writeFileSync(join(cwd, '模板', path), text);
    const run = await runReport(['build', '-t', '试', '-f', 'docx,md', '--date', '2025-12-10'], { cwd, limit: 15 });
    const faults = [...runFaults(run)];
    for (const [path, bytes] of contentsOf(cwd)) if (path.endsWith('.docx')) faults.push(...(await docxFaults(bytes)));
    return faults.map((fault) => `${name}: ${fault}`);
  },
};

const HEAD = '---\n名称: 试\n标题: 题\n---\n';

type Made = string | Readonly<Record<string, string>>;

const count = (random: Random) => random.pick([10, 100, 1_000, 5_000, 20_000, 100_000]);
const nested = (random: Random, open: string, inside: string, close: string) => {
  const depth = Math.min(count(random), 20_000);
  return open.repeat(depth) + inside + close.repeat(random.chance(0.8) ? depth : depth - 1);
};

/** What Markdown readers have been slow at, or run out of stack on. */
const UNITS: readonly string[] = [
  ...[
    '*a',
    '**a',
    '_a',
    '~~a',
    '`',
    '[',
    '![',
    '](',
    '[a](',
    '<',
    '<a',
    '<!--',
    '&',
    '&amp;',
    '\\',
    '> ',
    '- ',
    '1. ',
    '  - ',
    '# ',
    '|',
    '|-',
  ],
  ...[
    '| a ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- a',
    '\n\t',
    '    ',
    'a  \n',
    'http://',
    'www.',
    'a@',
    '***',
    '* * ',
    '```\n',
    '[a]: b\n',
    '{',
    '}',
    '，',
    '。',
  ],
  ...[
    '甲',
    '（',
    '“',
    '【',
    '*a_',
    '**a*',
    '<a href="',
    '<![CDATA[',
    '<?',
    '\u00A0',
    '　',
    '\r',
    ' \t',
    '*_',
    '[a]',
    '[^1]',
    '~',
    '=',
    '-',
    '+',
    ':',
  ],
];

const BLOCKS: readonly string[] = [
  '有 总计.场次',
  '无 总计.场次',
  '任一 总计.场次',
  '落实 道德讲堂',
  '列举 "是"',
  '并列 "，"',
  '项',
  '逐项 活动 as |甲|',
];
const VALUES: readonly string[] = [
  ...[
    '{{社区.名称}}',
    '{{总计.场次}}',
    '{{社区}}',
    '{{__proto__}}',
    '{{constructor}}',
    '{{社区.constructor.name}}',
    '{{toString}}',
    '{{@root}}',
  ],
  ...[
    '{{{社区.名称}}}',
    '{{&社区.名称}}',
    '{{../社区}}',
    '{{#each 活动}}x{{/each}}',
    '{{lookup 社区 "名称"}}',
    '{{log 1}}',
    '{{> 没有}}',
    '{{>}}',
  ],
  ...[
    '{{#列举 社区}}{{/列举}}',
    '{{#逐项 活动 最多="x" as |甲|}}{{甲.主题}}{{/逐项}}',
    '{{#逐项 活动 最多=1e9 as |甲|}}x{{/逐项}}',
    '{{#有}}{{/有}}',
  ],
  ...[
    '{{#逐项 社区.名称 as |甲|}}{{/逐项}}',
    '{{表.分类}}',
    '{{图.月度}}',
    '{{照片}}',
    '{{叙述.甲}}',
    '{{#*inline "x"}}{{/inline}}',
    '{{(有)}}',
    '{{"a"}}',
  ],
];

const KINDS: Readonly<Record<string, (random: Random) => Made>> = {
  'a sign again and again': (random) => random.pick(UNITS).repeat(count(random)),
  'two signs in turn': (random) => (random.pick(UNITS) + random.pick(UNITS)).repeat(count(random)),
  'signs, then others': (random) => random.pick(UNITS).repeat(count(random)) + random.pick(UNITS).repeat(count(random)),
  'nested blocks': (random) => {
    const block = random.pick(BLOCKS);
    return nested(random, `{{#${block}}}`, '甲', `{{/${block.split(' ')[0]}}}`);
  },
  'blocks side by side': (random) => {
    const block = random.pick(BLOCKS);
    return `{{#${block}}}甲{{else}}乙{{/${block.split(' ')[0]}}}`.repeat(Math.min(count(random), 20_000));
  },
  'blocks with else after else': (random) => `{{#有 总计.场次}}甲${'{{else}}乙'.repeat(count(random))}{{/有}}`,
  'values side by side': (random) => random.pick(VALUES).repeat(Math.min(count(random), 20_000)),
  'many names in a block': (random) => `{{#有 ${'总计.场次 '.repeat(count(random))}}}甲{{/有}}`,
  subexpressions: (random) => `{{#有 ${nested(random, '(有 ', '总计', ')')}}}甲{{/有}}`,
  'a long path': (random) => `{{${'社区.'.repeat(count(random))}名称}}`,
  scraps: (random) => random.some(30, () => random.pick([...UNITS, ...VALUES, hostileText(random)])).join(''),
  'a table': (random) => `| a | b |\n| - | - |\n${'| 甲 | 乙 |\n'.repeat(Math.min(count(random), 20_000))}`,
  'a wide table': (random) => `${'| a '.repeat(count(random))}|\n${'| - '.repeat(count(random))}|\n`,
  'partials that multiply': (random) => {
    const depth = 4 + random.below(12);
    const parts = Array.from(
      { length: depth },
      (_, i) => [`partials/p${i}.hbs`, `{{> p${i + 1}}}`.repeat(10)] as const,
    );
    return { '试.hbs': `${HEAD}{{> p0}}`, ...Object.fromEntries(parts), [`partials/p${depth}.hbs`]: '甲' };
  },
  'partials in a circle': () => ({
    '试.hbs': `${HEAD}{{> p0}}`,
    'partials/p0.hbs': '{{> p1}}',
    'partials/p1.hbs': '{{> p0}}',
  }),
  'a partial with a long argument': (random) => ({
    '试.hbs': `${HEAD}${'{{> p0 组=道德讲堂}}'.repeat(Math.min(count(random), 5_000))}`,
    'partials/p0.hbs': '{{组.场次}}{{#有 组.场次}}甲{{/有}}',
  }),
  annexes: (random) => ({
    '试.hbs': `---\n名称: 试\n标题: 题\n附件: [${random.pick(['constructor', '__proto__', '../甲', '甲', Array(3_000).fill('甲').join(', ')])}]\n---\n正文。`,
    'annexes/甲.hbs': `---\n标题: 附\n---\n${random.pick(VALUES)}`,
  }),
  'front matter': (random) =>
    ({
      '试.hbs': `---\n名称: 试\n标题: ${random.pick(['{{社区.名称}}', '甲'.repeat(count(random)), '"', '{{#有}}', '['.repeat(count(random))])}\n${random.pick(['样本: x', '叙述: [', '附件: {a: b}', '全部: 否', '__proto__: {a: b}', '名称: 试', '文种: constructor', 'a: '.repeat(2_000)])}\n---\n正文。`,
    }) as Made,
};
