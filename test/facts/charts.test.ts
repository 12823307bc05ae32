import { describe, expect, test } from 'vitest';
import type { ChartFact } from '../../src/facts/chart.js';
import { charts } from '../../src/facts/charts.js';
import { figureText, sourcesOf } from '../../src/facts/figure.js';
import { ledgerOf, readExample } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n';
const activity = (month: number, category: string, attendance?: number) =>
  `  - {日期: ${month}月5日, 主题: 活动${month}, 类别: ${category}${attendance === undefined ? '' : `, 人次: ${attendance}`}}\n`;
const ledger = (rows: string, head = '') => ledgerOf(`${HEAD}${head}活动:\n${rows}`);
const chart = (of: Parameters<typeof charts>, name: string) => charts(...of)[name] as ChartFact;

const SIX =
  activity(1, '道德讲堂', 40) +
  activity(1, '志愿服务', 90) +
  activity(3, '志愿服务', 10) +
  activity(3, '环境整治') +
  activity(8, '文体活动', 70) +
  activity(8, '环境整治', 5);

test('months are not drawn where most activities have none: each bar would be a one, and the holes no holes', () => {
  const undated = '  - {日期: 年内, 主题: 入户走访, 类别: 帮扶救助, 场次: 40, 人次: 90}\n'.repeat(4);
  const dated = activity(3, '道德讲堂', 40) + activity(5, '志愿服务', 30) + activity(7, '文体活动', 20);
  const made = charts(ledger(undated + dated), undefined);
  expect((made.月度 as ChartFact).categories).toEqual([]);
  expect((made.月度 as ChartFact).table.rows).toEqual([]);
  expect((made.类别 as ChartFact).categories).toHaveLength(4);
});

describe('a year of six activities', () => {
  test('has every month, those without activities too, with its activities behind each number', () => {
    const { categories, series, table } = chart([ledger(SIX), undefined], '月度');
    expect(categories).toEqual(Array.from({ length: 12 }, (_, month) => `${month + 1}月`));
    expect(series.map(({ name, figures }) => [name, figures.map(({ value }) => value)])).toEqual([
      ['场次', [2, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0]],
    ]);
    expect(series[0]?.figures[2] && sourcesOf(series[0].figures[2]).map(({ title }) => title)).toEqual([
      '活动3',
      '活动3',
    ]);
    expect(table.rows[1]).toEqual(['2月', '—', '—']);
    const { title } = chart([ledger(SIX), undefined], '月度');
    expect([title, table.caption]).toEqual(['2025年度各月活动场次图', '2025年度各月活动情况表']);
  });

  test('has the categories by attendance, and says what was not recorded', () => {
    const { categories, table } = chart([ledger(SIX), undefined], '类别');
    expect(categories).toEqual(['志愿服务', '文体活动', '道德讲堂', '环境整治']);
    const cell = table.rows[3]?.[2];
    expect(typeof cell === 'object' && cell.kind === 'figure' && figureText(cell)).toBe('5（另有1场未记人次）');
  });
});

test('a month in which nobody was counted has 未记, as the 台账 does', () => {
  const { table } = chart([ledger(SIX.replace(', 人次: 70', '').replace(', 人次: 5}', '}')), undefined], '月度');
  expect(table.rows[7]?.[2]).toBe('未记');
});

test.each([
  ['five activities', SIX.replace(/.*\n$/, '')],
  ['six in two months and two categories', activity(1, '道德讲堂', 9).repeat(3) + activity(2, '志愿服务', 9).repeat(3)],
])('%s are no chart', (_, rows) => {
  const made = charts(ledger(rows), undefined);
  expect(['月度', '类别'].map((name) => (made[name] as ChartFact).categories)).toEqual([[], []]);
});

describe('this year beside last year', () => {
  const full = SIX.replace(', 类别: 环境整治}', ', 类别: 环境整治, 人次: 4}').replaceAll('}\n', ', 志愿者人次: 3}\n');

  test('draws people, and has all that can be compared in the table', () => {
    const last = { sessions: 4, attendance: 200, volunteers: 24, hours: undefined, served: undefined };
    const { categories, series, table } = chart([ledger(full), last], '同比');
    expect(categories).toEqual(['人次', '志愿者人次']);
    expect(series.map(({ name, figures }) => [name, figures.map(({ value }) => value)])).toEqual([
      ['2024年度', [200, 24]],
      ['2025年度', [219, 18]],
    ]);
    expect(table.rows.map(([name]) => name)).toEqual(['场次', '人次', '志愿者人次']);
  });

  test('is empty where nothing or one thing can be compared', () => {
    const last = { sessions: 4, attendance: 200, volunteers: undefined, hours: undefined, served: undefined };
    expect(chart([ledger(full), last], '同比').categories).toEqual([]);
    expect(chart([ledger(full), undefined], '同比').table.rows).toEqual([]);
  });
});

test('the bars of a chart and the cells of its table are the same figures', () => {
  const year = readExample('qingtan-2025.yaml');
  for (const name of ['月度', '类别']) {
    const { series, table } = chart([year, undefined], name);
    const column = table.columns.findIndex(({ title }) => title === series[0]?.name);
    expect(
      table.rows
        .map((row) => row[column])
        .map((cell) => (typeof cell === 'object' && cell.kind === 'figure' ? cell.value : 0)),
    ).toEqual(series[0]?.figures.map(({ value }) => value));
  }
});
