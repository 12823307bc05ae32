import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/document.js';
import { cellLines } from '../../../src/render/docx/cell-lines.js';
import { fitColumns, fitsUnbroken } from '../../../src/render/docx/column-widths.js';

const table = (titles: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  columns: titles.map((title) => ({ title, width: 1, align: 'left' })),
  rows,
});

/** The text block of GB/T 9704, in twips, and the two sizes of tables. */
const WIDTH = 8844;
const DENSE = 10.5;

test('columns add up to the width of the table, whatever stands in them', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('2025年11月28日', '', '好'.repeat(60), '12345678'),
  );
  const shape = fc.integer({ min: 1, max: 12 }).chain((columns) =>
    fc.record({
      titles: fc.array(text, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(text, { maxLength: columns }), { maxLength: 8 }),
    }),
  );
  fc.assert(
    fc.property(shape, fc.integer({ min: 4000, max: 14000 }), ({ titles, rows }, width) => {
      const { widths, heads, lines } = fitColumns(table(titles, ...rows), width, DENSE);
      expect(widths.reduce((a, b) => a + b)).toBe(width);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      expect(heads.map((pieces) => pieces.join(''))).toEqual(titles);
      expect(lines).toHaveLength(rows.length);
    }),
  );
});

describe('a crowded table', () => {
  const titles = ['序号', '日期', '活动名称', '类别', '地点', '人次', '志愿者人次', '服务时长（小时）'];
  const long = '暑期儿童安全自护夏令营开营仪式';
  const rows = Array.from({ length: 20 }, () => ['12', '11月28日', long, '道德讲堂', long, '未记', '15', '118.5']);
  const { widths, heads } = fitColumns(table(titles, ...rows), WIDTH, DENSE);
  const ems = widths.map((width) => (width - 170) / (DENSE * 20));

  test('holds dates, numbers and names of categories unbroken; long texts share what is left', () => {
    expect(fitsUnbroken(table(titles, ...rows), WIDTH, DENSE)).toBe(true);
    for (const [index, least] of [2, 4.5, 5, 4, 5, 2, 3, 4].entries())
      expect(ems[index], titles[index]).toBeGreaterThan(least);
    // Room goes over in whole characters: none of the two has three more than the other.
    expect(Math.abs((ems[2] ?? 0) - (ems[4] ?? 0))).toBeLessThan(3);
  });

  test('has its long heads in two lines', () => {
    expect(heads.slice(-2)).toEqual([
      ['志愿者', '人次'],
      ['服务时长', '（小时）'],
    ]);
    expect(heads.slice(0, -2)).toEqual(titles.slice(0, -2).map((title) => [title]));
  });

  test('takes no notice of one text that is longer than all others', () => {
    const longer = rows.map((row, index) => (index === 7 ? row.with(2, '好'.repeat(300)) : row));
    expect(fitColumns(table(titles, ...longer), WIDTH, DENSE).widths).toEqual(widths);
  });

  test('holds names of five characters on one line', () => {
    const named = rows.map((row) => row.with(3, '未成年人组'));
    const { room, lines } = fitColumns(
      table(titles, ...named.map((row) => row.with(2, '一').with(4, '二'))),
      WIDTH,
      DENSE,
    );
    expect(room[3]).toBeGreaterThan(5.01);
    expect(Math.max(...lines)).toBe(1);
    expect(fitColumns(table(titles, ...named), WIDTH, DENSE).room[3]).toBeGreaterThan(5.01);
  });

  test('gives up the room of names before that of dates', () => {
    const dated = rows.map((row) =>
      row.with(1, '2025年11月28日').with(3, '专项活动（五手互动）').with(5, '1240（估）'),
    );
    const fitted = fitColumns(table(titles, ...dated), WIDTH, DENSE);
    expect(fitsUnbroken(table(titles, ...dated), WIDTH, DENSE)).toBe(false);
    expect(fitted.room[1]).toBeGreaterThan(7.5);
  });

  test('says where dates and numbers do not fit', () => {
    const dates = Array(9).fill('2025年11月28日');
    expect(fitsUnbroken(table(Array(9).fill('日期'), dates), WIDTH, DENSE)).toBe(false);
  });
});

test('受益人次 stands in two lines over its numbers, and a name keeps its room', () => {
  const titles = ['序号', '日期', '活动名称', '类别', '地点', '受益人次', '人次', '志愿者人次'];
  const long = '暑期儿童安全自护夏令营开营仪式';
  const rows = Array.from({ length: 9 }, () => ['12', '11月28日', long, '道德讲堂', long, '120', '15', '8']);
  expect(fitColumns(table(titles, ...rows), WIDTH, DENSE).heads[5]).toEqual(['受益', '人次']);
});

test('a column has the room of most of its texts, not of the half of them', () => {
  const long = '好'.repeat(30);
  const rows = Array.from({ length: 10 }, (_, index) => [index < 6 ? '短' : long, long]);
  const [first = 0, second = 0] = fitColumns(table(['甲', '乙'], ...rows), WIDTH, DENSE).widths;
  expect(Math.abs(first - second)).toBeLessThan(10);
});

test('what a table has to spare goes to its columns by their shares', () => {
  const { widths } = fitColumns(
    {
      type: 'table',
      columns: [
        { title: '甲甲', width: 1, align: 'left' },
        { title: '乙乙', width: 3, align: 'left' },
      ],
      rows: [['一', '二']],
    },
    WIDTH,
    DENSE,
  );
  const [first = 0, second = 0] = widths.map((width) => width - 170 - 2.15 * DENSE * 20);
  expect(second / first).toBeCloseTo(3, 1);
});

test('brackets go over to the next line whole where they fit there and not here', () => {
  expect(cellLines('专项活动（五手互动）', 7)).toEqual(['专项活动', '（五手互动）']);
  expect(cellLines('专项活动（五手互动）', 12)).toEqual(['专项活动（五手互动）']);
  expect(cellLines('专项活动（五手互动、八个不）', 7)).toEqual(['专项活动（五手互动、八个不）']);
  // The name alone does not fit, either: broken between its characters it takes fewer lines.
  expect(cellLines('诚信经营示范街区（五手）', 6)).toEqual(['诚信经营示范街区（五手）']);
  expect(cellLines('（五手互动）', 3)).toEqual(['（五手互动）']);
});

test('the second of two short parts goes over to the next line whole where it begins with a digit', () => {
  expect(cellLines('2月认领、10月对账', 5.4)).toEqual(['2月认领、', '10月对账']);
  expect(cellLines('3月、6月、11月', 6)).toEqual(['3月、6月、', '11月']);
  expect(cellLines('3月、6月、9月、12月', 3)).toEqual(['3月、', '6月、', '9月、', '12月']);
  expect(cellLines('3月、6月、11月', 9)).toEqual(['3月、6月、11月']);
  expect(cellLines('粽子50个、香包30个、艾草20把', 6)).toEqual(['粽子50个、香包30个、艾草20把']);
  expect(cellLines('2月认领、10月对账', 9.5)).toEqual(['2月认领、10月对账']);
  expect(cellLines('2月认领、10月对账', 4)).toEqual(['2月认领、10月对账']);
  expect(cellLines('登记无障碍改造18户、维修34件', 8)).toEqual(['登记无障碍改造18户、维修34件']);
});

test.each([
  ['9月16日、17日晚', ['9月16日、', '17日晚']],
  ['7月8日至8月20日', ['7月8日至', '8月20日']],
  ['2024年12月28日至2025年1月5日', ['2024年12月28日至', '2025年1月5日']],
])('a column of dates holds each of two on a line of its own: %s', (dates, lines) => {
  const goals = '走访辖区店铺和安全生产重点单位，登记隐患'.repeat(9);
  const { room } = fitColumns(table(['日期', '目标'], [dates, goals]), WIDTH / 2, DENSE);
  expect(cellLines(dates, room[0] ?? 0)).toEqual(lines);
});

test('a column with a single longer entry gives its room to those that have many, and parts no number', () => {
  const titles = ['序号', '日期', '活动名称', '类别', '地点', '人次', '数据'];
  const rows = Array.from({ length: 24 }, (_, at) => [
    `${at + 1}`,
    '4月10日至25日',
    '给八十岁以上老人过生日',
    '帮扶救助',
    at === 8 ? '星光老年之家' : '—',
    '未记',
    at % 2 ? '推荐上岗83人、慰问42户' : '—',
  ]);
  const { room, lines } = fitColumns(table(titles, ...rows), WIDTH * 0.8, DENSE);
  expect(room[4]).toBeLessThan(4.5);
  expect(room[3]).toBeGreaterThan(4);
  expect(room[6]).toBeGreaterThan(3.5);
  const elsewhere = rows.map((row) => row.with(4, '星光老年之家'));
  expect(fitColumns(table(titles, ...elsewhere), WIDTH * 0.8, DENSE).room[4]).toBeGreaterThan(4.5);
  expect(Math.max(...lines)).toBeLessThan(4);
});
