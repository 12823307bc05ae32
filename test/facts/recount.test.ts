/** The figures of the facts, counted again from the YAML by other means: no stage of ours but the names of fields is used. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FactRecord, isFigure } from '../../src/facts/fact.js';
import { type Facts, facts } from '../../src/facts/facts.js';
import { type Figure, sourcesOf, unrecordedSessions } from '../../src/facts/figure.js';
import { CATEGORIES } from '../../src/ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../../src/standards.js';
import { EXAMPLES, example, readExample } from '../support.js';

type Row = Readonly<Record<string, unknown>>;

const ENGLISH: Readonly<Record<string, string>> = {
  活动: 'activities',
  类别: 'category',
  人次: 'attendance',
  志愿者人次: 'volunteers',
  服务时长: 'hours',
  受益人次: 'served',
  场次: 'sessions',
  细项: 'items',
  专项: 'campaigns',
  服务对象: 'audience',
};
const get = (row: Row, key: string) => row[key] ?? row[ENGLISH[key] ?? ''];
const number = (row: Row, key: string) => Number(get(row, key) ?? 0);
const texts = (row: Row, key: string): string[] => [get(row, key) ?? []].flat().map(String);

function figure(facts: Facts, path: string): Figure {
  let fact: unknown = facts;
  for (const part of path.split('.')) fact = (fact as FactRecord)[part];
  if (!isFigure(fact as never)) throw new Error(`${path} is no figure`);
  return fact as Figure;
}

const round = (n: number) => Math.round(n * 100) / 100;
const sum = (rows: readonly Row[], key: string) => round(rows.reduce((all, row) => all + number(row, key), 0));
const sessions = (rows: readonly Row[]) => rows.reduce((all, row) => all + Number(get(row, '场次') ?? 1), 0);

describe.each(EXAMPLES)('%s', (name) => {
  const rows = (get(parse(readFileSync(example(name), 'utf8'), { schema: 'failsafe' }), '活动') ||
    []) as readonly Row[];
  const ledger = readExample(name);
  const made = facts(ledger, { dated: '2025-12-10' });
  const isIn = (category: string) => (row: Row) =>
    get(row, '类别') === category || (category === '专项活动' && CAMPAIGNS.some((c) => c.name === get(row, '类别')));

  const compare = (path: string, of: readonly Row[]) => {
    expect(figure(made, `${path}.场次`).value, path).toBe(sessions(of));
    for (const key of ['人次', '志愿者人次', '服务时长', '受益人次']) {
      expect(figure(made, `${path}.${key}`).value, `${path}.${key}`).toBe(sum(of, key));
    }
    expect(unrecordedSessions(figure(made, `${path}.人次`))).toBe(
      sessions(of.filter((row) => get(row, '人次') === undefined)),
    );
  };

  test('totals and each category', () => {
    compare('总计', rows);
    for (const category of CATEGORIES) compare(category, rows.filter(isIn(category)));
  });

  test('categories add up to the totals', () => {
    for (const key of ['场次', '人次', '志愿者人次', '服务时长', '受益人次']) {
      const parts = CATEGORIES.map((category) => figure(made, `${category}.${key}`).value);
      expect(round(parts.reduce((a, b) => a + b, 0)), key).toBe(figure(made, `总计.${key}`).value);
    }
  });

  test('items and campaigns: an activity counts once in each', () => {
    for (const { name: campaign, items } of CAMPAIGNS.filter((c) => c.items.length > 0 && c.name !== '宣传形式')) {
      const forms = items.map(({ name: full, short = [] }) => ({ full, all: new Set([full, ...short]) }));
      for (const { full, all } of forms)
        compare(
          `${campaign}.${full}`,
          rows.filter((row) => texts(row, '细项').some((i) => all.has(i))),
        );
      const inCampaign = (row: Row) =>
        texts(row, '专项').includes(campaign) ||
        get(row, '类别') === campaign ||
        texts(row, '细项').some((i) => forms.some(({ all }) => all.has(i)));
      compare(campaign, rows.filter(inCampaign));
    }
  });

  test('a figure is the sum over its own sources', () => {
    for (const path of [
      '总计.人次',
      '志愿服务.服务时长',
      '道德讲堂.人次',
      '五手互动.志愿者人次',
      '服务对象.老人.场次',
    ]) {
      const found = figure(made, path);
      const key = path.slice(path.lastIndexOf('.') + 1);
      const of = sourcesOf(found).map(({ row }) => rows[row - 1] as Row);
      expect(key === '场次' ? sessions(of) : sum(of, key), path).toBe(found.value);
    }
  });
});
