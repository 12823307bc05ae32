import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/sheet/plan/plan-import.js';
import type { FileSheet } from '../../../src/sheet/tables/sheet-findings.js';
import { ledgerOf } from '../../support.js';
import { faultsOf, planned, sheetsOf } from '../support.js';

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
    expect(sheet.differing[0]?.differences).toEqual([
      { name: 'attendance', field: '人次', sheet: '31', ledger: '30', counts: true },
    ]);
  });

  it('takes a row with another 编号 for another activity, and leaves one with a 编号 that is taken', async () => {
    expect((await plan('3月5日,B7,学雷锋（一）,志愿服务,31,')).added).toHaveLength(1);
    expect(faultsOf(await plan('3月9日,A1,别的事,志愿服务,31,'))).toEqual({ 第2行: 'row-id-taken' });
  });

  it('knows a row by its 编号 where only its title or its day was corrected', async () => {
    const renamed = await plan('3月5日,A1,学雷锋（一）便民,志愿服务,30,');
    expect(renamed).toMatchObject({ added: [], known: 1, left: [] });
    expect(renamed.differing[0]?.differences).toMatchObject([{ name: 'title', sheet: '学雷锋（一）便民' }]);
    const moved = await plan('3月7日,A1,学雷锋（一）,志愿服务,30,');
    expect(moved.differing[0]?.differences).toMatchObject([{ name: 'date', counts: true }]);
  });

  it('holds as many rows of one day and title against the ledger as it has, and leaves the next', async () => {
    const row = '3月6日,,夜巡,平安建设,,';
    expect(await plan(row, row)).toMatchObject({ known: 2, left: [], differing: [] });
    expect(faultsOf(await plan(row, row, row))).toEqual({ 第4行: 'row-more' });
  });

  it('adds the first of two rows alike in one sheet, and neither where they differ', async () => {
    const same = await plan('4月6日,,夜巡,平安建设,3,', '4月6日,,夜巡,平安建设,3,');
    expect(same.added.map(({ row }) => row)).toEqual([2]);
    expect(faultsOf(same)).toEqual({ 第3行: 'row-repeated' });
    for (const other of ['4月6日,,夜巡,平安建设,5,', '4月6日,,夜巡,平安建设,,']) {
      const sheet = await plan('4月6日,,夜巡,平安建设,3,', other);
      expect(sheet.added).toEqual([]);
      expect(faultsOf(sheet)).toEqual({ 第2行: 'row-repeated', 第3行: 'row-repeated' });
    }
  });

  it('prefers the row of several sheets that says more, and takes none where they contradict each other', async () => {
    const sheet = async (file: string, row: string) => {
      const [read] = await sheetsOf(new TextEncoder().encode(`${HEADER}\n${row}\n`), {}, file);
      if (!read) throw new Error('no sheet');
      return read;
    };
    const brief = await sheet('汇总.csv', '4月6日,,植树,环境整治,,');
    const full = await sheet('4月.csv', '4月6日,,植树,环境整治,3,');
    const other = await sheet('补.csv', '4月6日,,植树,环境整治,9,');
    const counts = (sheets: readonly FileSheet[]) =>
      planImport(sheets, activities).map(({ added, known, left }) => [added.length, known, left.length]);
    expect(counts([brief, full])).toEqual([
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(counts([full, brief])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(counts([full, other])).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ]);
    expect(planImport([full, other], activities)[1]?.left[0]?.faults[0]?.args).toEqual({
      row: 2,
      file: '4月.csv',
      how: 'numbers',
    });
  });

  it('does not compare a category that the row does not name', async () => {
    const bytes = new TextEncoder().encode('日期,主题,人次\n3月5日,学雷锋（一）,30\n');
    const sheets = await sheetsOf(bytes, { category: '共建' });
    expect(planImport(sheets, activities)[0]).toMatchObject({ known: 1, differing: [] });
  });

  it('tells of a row that looks like an activity under a new name or day, and adds it nevertheless', async () => {
    const sheet = await plan('3月5日,,学雷锋（一）,志愿服务,30,', '3月6日,,反诈宣传,平安建设,40,');
    expect(sheet.added).toHaveLength(1);
    expect(sheet.changes).toEqual([]);
    const renamed = await plan('3月5日,,学雷锋（一）,志愿服务,30,', '3月6日,,夜巡逻,平安建设,4,');
    expect(renamed.added).toHaveLength(1);
    expect(renamed.changes).toMatchObject([
      { row: 3, title: '夜巡逻', date: '2025-03-06', was: '夜巡', changed: 'title' },
    ]);
    const moved = await plan('3月6日,,夜巡,平安建设,,', '3月15日,,学雷锋（一）,志愿服务,30,');
    expect(moved.changes).toMatchObject([{ row: 3, date: '2025-03-05', changed: 'date' }]);
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
