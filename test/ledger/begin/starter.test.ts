import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../../src/ledger/begin/carry-over.js';
import { starter } from '../../../src/ledger/begin/starter.js';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import type { Fields } from '../../../src/ledger/vocabulary/field.js';
import { LEDGER } from '../../../src/ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../../../src/standards.js';
import { example, ledgerOf, readExample } from '../../support.js';

const START = starter({ year: 2026, schema: 's.json', values: { community: { name: '桃源里社区' } } });
const read = (text: string) => readLedger({ file: '台账.yaml', bytes: new TextEncoder().encode(text) });

/** The samples in the place of the empty keys above them. */
const withSamples = (text: string) => text.replace(/^# (?= )/gm, '');

test('a new ledger says no more than what is known, and has no problem', () => {
  const { ledger, problems } = read(START);
  expect(problems).toEqual([]);
  expect(ledger).toEqual(ledgerOf('社区: {名称: 桃源里社区}\n年度: 2026\n档案: {社区概况: }\n活动: []\n'));
});

test('every field stands there once, with its meaning', () => {
  const text = withSamples(START);
  const visit = (fields: Fields, path: string) => {
    for (const { zh, meaning, fields: inner } of Object.values(fields)) {
      const lines = text.split('\n').filter((line) => line.includes(meaning));
      expect(lines.length, path + zh).toBeGreaterThan(0);
      if (inner) visit(inner, `${path}${zh}.`);
    }
  };
  visit(LEDGER, '');
  expect(START.match(/^[^#\s].*?:/gm)).toHaveLength(Object.keys(LEDGER).length + 1);
});

test('the samples are a good ledger themselves', () => {
  // The examples are those of one community, whose year the period of the sample cuts short.
  const text = withSamples(START.replace('桃源里', '清潭三')).replace('2026-07-31', '2026-12-31');
  const { ledger, problems } = read(text);
  expect(problems).toEqual([]);
  expect(ledger).toMatchObject({ indicators: [{ value: '36.4%' }], previous: { attendance: 5120 } });
  expect(ledger?.activities).toMatchObject([{ date: '2026-03-05', evidence: [{ kind: '签到表' }], estimated: true }]);
  expect(ledger?.period).toEqual({ start: '2025-08-01', end: '2026-12-31' });
});

test('values that mean something to YAML stay what they are', () => {
  const name = '甲: “乙” #1 社区';
  const values = {
    community: { name, place: '- 丙' },
    signedBy: ['甲、乙', "丁'戊"],
    sealed: true,
    previous: '@2025.yaml',
  };
  for (const signedBy of [values.signedBy, ['甲、乙'], ['甲, 乙']]) {
    const { ledger, problems } = read(starter({ year: 2026, schema: 's.json', values: { ...values, signedBy } }));
    expect(problems).toEqual([]);
    expect(ledger).toMatchObject({
      community: { name, place: '- 丙' },
      signedBy,
      sealed: true,
      previous: '@2025.yaml',
    });
  }
});

describe('from last year', () => {
  const last = readExample('qingtan-2025.yaml');
  const next = ledgerOf(starter({ year: 2026, schema: 's.json', from: 2025, values: carryOver(last, 2026) }));

  test('what stays is carried', () => {
    expect(next.community).toEqual(last.community);
    for (const name of ['signedBy', 'addressedTo', 'superior', 'motto', 'sealed', 'campaigns'] as const)
      expect(next[name], name).toEqual(last[name]);
    expect(next.indicators.map(({ name, target }) => [name, target])).toEqual(
      last.indicators.map(({ name, target }) => [name, target]),
    );
  });

  test('what was done, measured, planned and found is left', () => {
    expect(last.indicators.some(({ value }) => value)).toBe(true);
    expect(next.indicators.every(({ value, evidence }) => value === undefined && evidence === undefined)).toBe(true);
    for (const name of ['activities', 'roleModels', 'plans', 'problems'] as const) expect(next[name], name).toEqual([]);
    expect(next.dated).toBeUndefined();
    expect(next.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
  });

  test('no built-in campaign is repeated', () => {
    const text = readFileSync(example('sparse.yaml'), 'utf8');
    const carried = carryOver(ledgerOf(text), 2026).campaigns as readonly { name: string }[];
    const builtIn = CAMPAIGNS.filter(({ items }) => items.length > 0).map(({ name }) => name);
    expect(carried.filter(({ name }) => builtIn.includes(name))).toEqual([]);
  });

  test('what a community has is carried as it was typed', () => {
    const typed =
      '社区: {名称: 甲社区, 户数: 2020余户, 总人口: 近万人, 党员数: 86, 人均纯收入: 4000多元, 其他: [商铺 120家]}';
    const first = ledgerOf(`${typed}\n年度: 2025\n活动: []\n`);
    const values = carryOver(first, 2026);
    expect(ledgerOf(starter({ year: 2026, schema: 's.json', values })).community).toEqual(first.community);
  });

  test.each([
    ['2024-08-01', '2025-07-31', '2025-08-01', '2026-07-31'],
    ['2024-03-01', '2025-02-28', '2025-03-01', '2026-02-28'],
    ['2023-03-01', '2024-02-29', '2024-03-01', '2025-02-28'],
    ['2022-03-01', '2023-02-28', '2023-03-01', '2024-02-29'],
  ])('a period %s to %s goes on as %s to %s', (start, end, nextStart, nextEnd) => {
    const year = Number(end.slice(0, 4));
    const ledger = ledgerOf(`社区: {名称: 甲社区}\n年度: ${year}\n统计区间: {起: ${start}, 止: ${end}}\n活动: []\n`);
    expect(carryOver(ledger, year + 1).period).toEqual({ start: nextStart, end: nextEnd });
  });
});
