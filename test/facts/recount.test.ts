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

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  活动: ['activities'],
  编号: ['id'],
  日期: ['date', '活动日期'],
  类别: ['category', '活动类别'],
  状态: ['status'],
  人次: ['attendance', '参加人数'],
  志愿者人次: ['volunteers', '志愿者人数'],
  服务时长: ['hours'],
  受益人次: ['served'],
  场次: ['sessions'],
  细项: ['items'],
  专项: ['campaigns'],
  服务对象: ['audience'],
};
const OTHER_CATEGORIES: Readonly<Record<string, string>> = {
  走访慰问: '帮扶救助',
  反诈: '平安建设',
  座谈会: '会议',
};
const ROUTINE: readonly string[] = ['会议', '日常工作'];

const get = (row: Row, key: string) => [key, ...(OTHER_NAMES[key] ?? [])].map((name) => row[name]).find(Boolean);
const written = (row: Row, key: string) => String(get(row, key) ?? '');
/** 40余次, 逾百场 and 近600人次 are numbers of theirs; 36位 and 800余户 are no 人次. */
const number = (row: Row, key: string) =>
  /[位名户]$/.test(written(row, key))
    ? 0
    : Number(
        written(row, key)
          .replace('百', '100')
          .replaceAll(/[^\d.]/g, ''),
      );
/** What a rough number may be off by: the place of its last digit that is not 0. */
const roughness = (row: Row, key: string) =>
  /[余多逾超近约]/.test(written(row, key)) ? 10 ** (/0*$/.exec(String(number(row, key)))?.[0].length ?? 0) : 0;
const texts = (row: Row, key: string): string[] => [get(row, key) ?? []].flat().map(String);

function figure(facts: Facts, path: string): Figure {
  let fact: unknown = facts;
  for (const part of path.split('.')) fact = (fact as FactRecord)[part];
  if (!isFigure(fact as never)) throw new Error(`${path} is no figure`);
  return fact as Figure;
}

const round = (n: number) => Math.round(n * 100) / 100;
const sum = (rows: readonly Row[], key: string) => round(rows.reduce((all, row) => all + number(row, key), 0));
const isDay = (when: string) => /^(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}(?:日(?:、\d{1,2}日)*)?$/.test(when);
const sessionsOf = (row: Row) => (get(row, '场次') ? number(row, '场次') : Number(isDay(written(row, '日期'))));
const sessions = (rows: readonly Row[]) => rows.reduce((all, row) => all + sessionsOf(row), 0);

describe.each(EXAMPLES)('%s', (name) => {
  const rows = (get(parse(readFileSync(example(name), 'utf8'), { schema: 'failsafe' }), '活动') ||
    []) as readonly Row[];
  const ledger = readExample(name);
  const made = facts(ledger, { dated: '2025-12-10' });
  const summed = new Set(rows.flatMap((row) => texts(row, '合计自')));
  const categoryOf = (row: Row) => OTHER_CATEGORIES[written(row, '类别')] ?? written(row, '类别');
  const held = rows.filter((row) => written(row, '状态') === '' && !summed.has(written(row, '编号')));
  const isIn = (category: string) => (row: Row) =>
    categoryOf(row) === category || (category === '专项活动' && CAMPAIGNS.some((c) => c.name === get(row, '类别')));

  /** A sum over rough numbers is as rough as the roughest; over others it is exact. */
  const agree = (value: number, counted: number, of: readonly Row[], key: string, path: string) => {
    const rough = Math.max(0, ...of.map((row) => roughness(row, key)));
    if (rough === 0) expect(value, path).toBe(counted);
    else expect(Math.abs(value - counted), `${path} ${value} ${counted}`).toBeLessThan(rough);
  };
  const compare = (path: string, of: readonly Row[]) => {
    agree(figure(made, `${path}.场次`).value, sessions(of), of, '场次', path);
    for (const key of ['人次', '志愿者人次', '服务时长', '受益人次']) {
      agree(figure(made, `${path}.${key}`).value, sum(of, key), of, key, `${path}.${key}`);
    }
    expect(unrecordedSessions(figure(made, `${path}.人次`))).toBe(
      sessions(of.filter((row) => get(row, '人次') === undefined)),
    );
  };
  const activities = held.filter((row) => !ROUTINE.includes(categoryOf(row)));

  test('totals and each category', () => {
    compare('总计', activities);
    expect(figure(made, '未记人次.场次').value).toBe(unrecordedSessions(figure(made, '总计.人次')));
    for (const category of CATEGORIES) compare(category, held.filter(isIn(category)));
  });

  test('categories add up to the totals', () => {
    for (const key of ['场次', '人次', '志愿者人次', '服务时长', '受益人次']) {
      const parts = CATEGORIES.filter((c) => !ROUTINE.includes(c)).map((c) => figure(made, `${c}.${key}`).value);
      const all = round(parts.reduce((a, b) => a + b, 0));
      agree(figure(made, `总计.${key}`).value, all, activities, key, key);
    }
  });

  test('items and campaigns: an activity counts once in each', () => {
    for (const { name: campaign, items } of CAMPAIGNS.filter((c) => c.items.length > 0 && c.name !== '宣传形式')) {
      const forms = items.map(({ name: full, short = [] }) => ({ full, all: new Set([full, ...short]) }));
      for (const { full, all } of forms)
        compare(
          `${campaign}.${full}`,
          activities.filter((row) => texts(row, '细项').some((i) => all.has(i))),
        );
      const inCampaign = (row: Row) =>
        texts(row, '专项').includes(campaign) ||
        get(row, '类别') === campaign ||
        texts(row, '细项').some((i) => forms.some(({ all }) => all.has(i)));
      compare(campaign, activities.filter(inCampaign));
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
      agree(found.value, key === '场次' ? sessions(of) : sum(of, key), of, key, path);
    }
  });
});
