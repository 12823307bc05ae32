import { expect, it } from 'vitest';
import { planned } from '../support.js';

const ROWS = ['3月5日,学雷锋,志愿服务,30', '3月6日,植树,环境整治,20'];
const totals = async (...rows: readonly string[]) =>
  (await planned(['日期,名称,类别,人次', ...rows])).totals.map(({ written, sum }) => [Number(written), sum]);

it('holds the total of a sheet against the sum of its rows', async () => {
  expect(await totals(...ROWS, '合计,,,50')).toEqual([]);
  expect(await totals(...ROWS, '合计,,,60')).toEqual([[60, 50]]);
  expect(await totals('合计,,,60', ...ROWS, '合计,,,60')).toEqual([
    [60, 50],
    [60, 50],
  ]);
});

it('says nothing of the totals of parts', async () => {
  const [first = '', second = ''] = ROWS;
  expect(await totals(first, '小计,,,30', second, '合计,,,20')).toEqual([]);
  expect(await totals(first, '合计,,,30', second, '合计,,,20', '3月7日,夜巡,平安建设,9', '合计,,,9')).toEqual([]);
});
