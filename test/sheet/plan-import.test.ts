import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/sheet/plan-import.js';
import { ledgerOf } from '../support.js';
import { faultsOf, planned, sheetsOf } from './support.js';

const HEADER = '日期,编号,主题,类别,人次,细项';
const { activities } = ledgerOf(`社区: {名称: 甲社区}
年度: 2025
活动:
  - {日期: 2025-03-05, 编号: A1, 主题: 学雷锋（一）, 类别: 志愿服务, 人次: 30, 细项: [招招手, 帮帮手], 简介: 后来补写}
  - {日期: 2025-03-06, 主题: 夜巡, 类别: 平安建设}
  - {日期: 2025-03-06, 主题: 夜巡, 类别: 平安建设, 人次: 4}
`);
const plan = (...rows: readonly string[]) => planned([HEADER, ...rows], {}, activities);

describe('planImport', () => {
  it('knows a row again by day and title, whatever their width and spaces', async () => {
    const sheet = await plan('3月5日,,学雷锋 (一),志愿服务,30,招招手');
    expect(sheet).toMatchObject({ added: [], known: 1, differing: [], left: [] });
  });

  it('tells where a known row says something else, and changes nothing', async () => {
    const sheet = await plan('3月5日,A1,学雷锋（一）,志愿服务,31,招招手');
    expect(sheet).toMatchObject({ added: [], known: 1, left: [] });
    expect(sheet.differing[0]?.differences).toEqual([{ field: '人次', sheet: '31', ledger: '30' }]);
  });

  it('takes a row with another 编号 for another activity, and leaves one with a 编号 that is taken', async () => {
    expect((await plan('3月5日,B7,学雷锋（一）,志愿服务,31,')).added).toHaveLength(1);
    expect(faultsOf(await plan('3月9日,A1,别的事,志愿服务,31,'))).toEqual({ 第2行: 'row-id-taken' });
  });

  it('holds as many rows of one day and title against the ledger as it has, and leaves the next', async () => {
    const row = '3月6日,,夜巡,平安建设,,';
    expect(await plan(row, row)).toMatchObject({ known: 2, left: [], differing: [] });
    expect(faultsOf(await plan(row, row, row))).toEqual({ 第4行: 'row-repeated' });
  });

  it('never adds the second of two rows alike in one sheet, and neither where their numbers differ', async () => {
    const alike = await plan('4月6日,,夜巡,平安建设,3,', '4月6日,,夜巡,平安建设,3,');
    expect([alike.added.length, faultsOf(alike)]).toEqual([1, { 第3行: 'row-repeated' }]);
    const row = (people: number) => `4月6日,,夜巡,平安建设,${people},`;
    const differing = await plan(row(3), row(3), row(5));
    expect(differing.added).toEqual([]);
    expect(faultsOf(differing)).toEqual({ 第2行: 'row-repeated', 第3行: 'row-repeated', 第4行: 'row-repeated' });
    expect(differing.left.map(({ faults }) => faults[0]?.args)).toEqual([
      { row: 4, fields: ['人次'] },
      { row: 4, fields: ['人次'] },
      { row: 2, fields: ['人次'] },
    ]);
  });

  it('says in which sheet the other row stands', async () => {
    const sheet = async (people: number) =>
      sheetsOf(new TextEncoder().encode(`${HEADER}\n4月6日,,植树,环境整治,${people},\n`), {}, `${people}.csv`);
    const [, second] = planImport([...(await sheet(3)), ...(await sheet(5))], activities);
    expect(second?.left[0]?.faults[0]?.args).toEqual({ row: 2, fields: ['人次'], sheet: '3.csv' });
  });

  it('takes the same row of two sheets once', async () => {
    const bytes = new TextEncoder().encode(`${HEADER}\n4月6日,,植树,环境整治,3,\n`);
    const [a = [], b = []] = await Promise.all([sheetsOf(bytes), sheetsOf(bytes)]);
    expect(
      planImport([...a, ...b], activities).map(({ added, known, left }) => [added.length, known, left.length]),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });
});
