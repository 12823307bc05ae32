import { expect, it } from 'vitest';
import { faultsOf, planned } from './support.js';

const HEADER = '序号,姓名,证件号,活动,签到时间,时数,类别';
const people = (...rows: readonly string[]) => planned([HEADER, ...rows], { perPerson: true, category: '志愿服务' });
const totals = (sheet: Awaited<ReturnType<typeof planned>>) =>
  sheet.added.map(({ text }) => ['title', 'category', 'volunteers', 'hours'].map((name) => text.get(name as never)));

it('sums up people by activity and day', async () => {
  const sheet = await people('1,甲,1,集市,2025-03-05 09:00,2,', '2,乙,2,集市,2025-03-05 09:10,1.5,');
  expect(totals(sheet)).toEqual([['集市', '志愿服务', '2', '3.5']]);
});

it('leaves and counts those whose activity or day is not there', async () => {
  const sheet = await people('1,甲,1,集市,2025-03-05,2,', '2,乙,2,,2025-03-05,2,', '3,丙,3,集市,,2,');
  expect(sheet.people).toBe(3);
  expect(faultsOf(sheet)).toEqual({ D3: 'row-without-title', E4: 'row-without-date' });
});

it('finds the same sign-in twice, whatever number stands before it', async () => {
  const sheet = await people('1,甲,1,集市,2025-03-05 09:00,2,', '2,甲,1,集市,2025-03-05 09:00,2,');
  expect(faultsOf(sheet)).toEqual({ A3: 'person-twice' });
});

it('skips sums, and takes the category of a row before that of all', async () => {
  const sheet = await people(
    '1,甲,1,集市,2025-03-05,2,',
    '2,乙,2,讲堂,2025-03-05,1,道德讲堂',
    '小计,,,集市,2025-03-05,2,',
  );
  expect(totals(sheet)).toEqual([
    ['集市', '志愿服务', '1', '2'],
    ['讲堂', '道德讲堂', '1', '1'],
  ]);
  expect(sheet.skipped.map(({ row, kind }) => [row, kind])).toEqual([[4, 'total']]);
});
