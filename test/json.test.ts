import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { example, ROOT, report, temporaryFolder } from './support.js';

interface Schema {
  readonly anyOf: readonly { readonly $ref: string }[];
  readonly $defs: Readonly<Record<string, unknown>>;
}
const SCHEMA: Schema = JSON.parse(readFileSync(join(ROOT, 'docs', 'json.schema.json'), 'utf8'));
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
ajv.addSchema(SCHEMA, 'json');

const QINGTAN = example('qingtan-2025.yaml');
const LEDGER = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const ROW = (more: string) => `活动:\n  - {日期: 3月5日, 主题: 学雷锋, 类别: 志愿服务, 人次: 30${more}}\n`;
const TABLE = `标题,,,,
日期,活动名称,类别,人次,备注
3月5日,学雷锋,志愿服务,31,
3月8日,巾帼行动,无此类别,30,
4月5日,清明祭扫,文体活动,12,13812345678
合计,,,99,
`;

const PART = JSON.stringify({
  kind: 'huibao-summary',
  version: '1',
  run: 'a',
  shard: { index: 2, of: 2 },
  ledgers_in_all: 3,
  exit_code: 0,
  ledgers: [
    {
      ...{ file: '甲.yaml', path: '甲.yaml', community: '甲社区', exit_code: 0 },
      ...{ reports: 1, failed: 0, held_back: 0, unchanged: 0, blanks: 2, errors: 0 },
    },
  ],
});

interface Case {
  readonly of: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Parts of the output that have to be there, so that no case proves nothing. */
  readonly shows: readonly string[];
}

const CASES: readonly Case[] = [
  {
    of: 'build',
    args: ['build', '好.yaml', '坏.yaml', '-f', 'md'],
    files: { '好.yaml': LEDGER + ROW(''), '坏.yaml': LEDGER + ROW(', 未成年人: 九') },
    shows: ['"printed": true'],
  },
  {
    of: 'summary',
    args: ['summary', '*.json'],
    files: { '2.json': PART },
    shows: ['"missing": [\n    1\n  ]', '"甲社区"'],
  },
  {
    of: 'build',
    args: ['build', '--public', '-f', 'md'],
    files: { '台账.yaml': LEDGER + ROW(', 责任人: 李建国, 简介: 找13912345678, 其中未成年人: 2, 照片: a.jpg') },
    shows: ['"as": "李某"', 'private-phone', '"why": "minors"'],
  },
  {
    of: 'check',
    args: ['check'],
    files: { '台账.yaml': LEDGER + ROW(', 其中未成年人: 40') },
    shows: ['minors-exceed'],
  },
  {
    of: 'check',
    args: ['check', '--fix'],
    files: { '台账.yaml': `${LEDGER}活动：\n  - {日期: 3月5日, 主题: 甲, 类别: 其他}\n` },
    shows: ['"copy": '],
  },
  {
    of: 'check',
    args: ['check'],
    files: { '台账.yaml': `${LEDGER}统计区间: 2025-01-01 / 2025-03-31\n上年: {场次: 9}\n${ROW('')}` },
    shows: ['"why": "totals"', '"start": "2025-01-01"'],
  },
  {
    of: 'check',
    args: ['check', '--set', '成文日期=2025-12-31'],
    files: { '台账.yaml': `${LEDGER}上年: {场次: 9, 人次: 9}\n活动:\n  - {日期: 3月5日, 主题: 甲, 类别: 其他}\n` },
    shows: ['"why": "unrecorded"', '"attendance"'],
  },
  {
    of: 'check_likeness',
    args: ['check', '甲.yaml', '乙.yaml', '-t', '工作汇报', '--likeness'],
    files: { '甲.yaml': LEDGER + ROW(''), '乙.yaml': LEDGER.replace('桃源里', '清潭三') + ROW('') },
    shows: ['"share": ', '"sentence": '],
  },
  { of: 'stats', args: ['stats', QINGTAN], shows: ['"previous_sources": [\n'] },
  {
    of: 'stats_trace',
    args: [
      'stats',
      QINGTAN,
      ...['道德讲堂.人次', '同比.场次.增减', '指标.志愿者占比.实际', '道德讲堂'].flatMap((name) => ['--trace', name]),
    ],
    shows: ['"formula": '],
  },
  {
    of: 'stats_trace',
    args: [
      'stats',
      '--set',
      '社区.户数=9999',
      ...['社区.户数', '指标.绿化覆盖率.标准'].flatMap((name) => ['--trace', name]),
    ],
    files: { '台账.yaml': `${LEDGER}活动: []\n指标:\n  - {名称: 绿化覆盖率, 实际: 34.8%}\n` },
    shows: ['"command-line"', '"overridden": true', '"standard"'],
  },
  { of: 'stats_figures', args: ['stats', QINGTAN, '--figures'], shows: ['"printed": '] },
  {
    of: 'import',
    args: ['import', '表.csv', '坏.xlsx', '--dry-run'],
    files: { '台账.yaml': LEDGER + ROW(''), '表.csv': TABLE, '坏.xlsx': 'PK' },
    shows: ['"table-damaged"', '"choice"', '"differences": [\n', '"totals": [\n', '"private_notes": [\n'],
  },
  {
    of: 'import',
    args: ['import', '表.csv'],
    files: { '台账.yaml': LEDGER + ROW(', 错: 1'), '表.csv': TABLE },
    shows: ['"unknown-key"'],
  },
  { of: 'doctor', args: ['doctor'], shows: ['"check": "writing"', '"state": "note"'] },
  { of: 'templates', args: ['templates'], shows: ['"annual-report"'] },
  { of: 'templates_profiles', args: ['templates', '--profiles'], shows: ['"gbt9704"'] },
  { of: 'templates_names', args: ['templates', QINGTAN, '--names'], shows: ['道德讲堂.人次'] },
];

describe('docs/json.schema.json', () => {
  test.each(CASES)('describes what report $args.0 prints: $of', ({ of, args, files = {}, shows }) => {
    const cwd = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const { out, err } = report([...args, '--json'], { cwd });
    for (const part of shows) expect(out, err).toContain(part);
    const validate = ajv.getSchema(`json#/$defs/${of}`);
    expect(validate?.(JSON.parse(out)), JSON.stringify(validate?.errors, null, 1)).toBe(true);
  });

  test('has a case for each of its commands, and each is told of in json.md', () => {
    const commands = SCHEMA.anyOf.map(({ $ref }) => $ref.replace('#/$defs/', ''));
    expect(new Set(CASES.map(({ of }) => of))).toEqual(new Set(commands));
    const text = readFileSync(join(ROOT, 'docs', 'json.md'), 'utf8');
    expect(commands.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('knows English keys in snake_case alone', () => {
    const keys: string[] = [];
    JSON.stringify(SCHEMA, (_, value) => {
      if (value?.properties) keys.push(...Object.keys(value.properties));
      return value;
    });
    expect(keys.filter((key) => !/^[a-z]+(?:_[a-z]+)*$/.test(key))).toEqual([]);
  });
});
