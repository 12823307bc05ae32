import { describe, expect, it } from 'vitest';
import { faultsOf, planned, sheetsOf, xlsxOf } from '../support.js';

const titles = (sheets: readonly { readonly taken: readonly { readonly typed: { readonly title: string } }[] }[]) =>
  sheets.map(({ taken }) => taken.map(({ typed }) => typed.title));

describe('tables of one sheet', () => {
  it('are all read, also where the second has more columns or another order', async () => {
    const sheets = await sheetsOf(
      await xlsxOf([
        ['一、志愿服务活动'],
        ['日期', '活动名称', '类别', '参加人数'],
        ['3月1日', '甲', '志愿服务', 10],
        [],
        ['二、道德讲堂'],
        ['日期', '活动名称', '类别', '受益人次', '志愿者人数', '参加人数'],
        ['4月1日', '乙', '道德讲堂', 50, 3, 30],
      ]),
    );
    expect(titles(sheets)).toEqual([['甲'], ['乙']]);
    expect(sheets[1]?.taken[0]?.typed).toMatchObject({ served: 50, volunteers: 3, attendance: 30 });
    expect(sheets.flatMap(({ left }) => left)).toEqual([]);
  });

  it('may stand side by side', async () => {
    const head = ['日期', '活动名称', '类别', '参加人数'];
    const sheets = await sheetsOf(
      await xlsxOf([
        [...head, null, ...head],
        ['3月1日', '左', '志愿服务', 10, null, '4月1日', '右', '道德讲堂', 30],
      ]),
    );
    expect(titles(sheets)).toEqual([['左'], ['右']]);
    expect(sheets.flatMap(({ left }) => left)).toEqual([]);
  });

  it('take a header of two rows, merged or not, that is printed again for the same', async () => {
    const head = [
      ['日期', '活动名称', '类别', '参加情况', null],
      [null, null, null, '人数', '志愿者'],
    ];
    const bytes = await xlsxOf([
      ...head,
      ['3月1日', '甲', '志愿服务', 30, 5],
      ...head,
      ['4月1日', '乙', '志愿服务', 31, 6],
    ]);
    const [sheet, ...more] = await sheetsOf(bytes);
    expect(more).toEqual([]);
    expect(sheet?.taken.map(({ typed }) => [typed.attendance, typed.volunteers])).toEqual([
      [30, 5],
      [31, 6],
    ]);
    expect(sheet?.skipped.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['4 header', '5 header']);
  });
});

describe('a header', () => {
  it('of two rows without merged cells is one below a merged title', async () => {
    const [sheet] = await sheetsOf(
      await xlsxOf(
        [
          ['2025年活动台账'],
          ['日期', '活动名称', '类别', '参加人数', null, null, '受益人次'],
          [null, null, null, '志愿者', '居民', '合计', null],
          ['3月5日', '甲', '志愿服务', 5, 25, 30, 40],
        ],
        ['A1:G1'],
      ),
    );
    expect(sheet?.taken[0]?.typed).toMatchObject({ attendance: 30, volunteers: 5, served: 40 });
    expect(sheet?.skipped).toEqual([]);
  });

  it('that is merged over two columns of numbers leaves it open which is meant, unless --map says', async () => {
    const bytes = await xlsxOf(
      [
        ['活动日期', '活动名称', '类别', '参加人数', null],
        ['3月5日', '甲', '志愿服务', 10, 20],
      ],
      ['D1:E1'],
    );
    const [sheet] = await sheetsOf(bytes);
    expect(sheet && faultsOf(sheet)).toEqual({ E2: 'cell-header-merged' });
    expect(sheet?.columns.at(-1)).toMatchObject({ at: 4, role: { kind: 'none', why: 'merged' } });
    const [told] = await sheetsOf(bytes, { map: new Map([['E', { field: '志愿者人次' }]]) });
    expect(told?.taken[0]?.typed).toMatchObject({ attendance: 10, volunteers: 20 });
  });

  it('that is empty above data is shown', async () => {
    const sheet = await planned(['日期,名称,类别,,参加人数', '3月5日,甲,志愿服务,12,30']);
    expect(sheet.columns[3]).toMatchObject({ at: 3, header: '', role: { kind: 'none', why: 'nameless' } });
    expect(sheet.added).toHaveLength(1);
  });

  it('leaves a row that goes beyond it, as an unquoted 1,200 makes it', async () => {
    const sheet = await planned([
      '日期,名称,类别,人次,志愿者人次',
      '3月1日,甲,志愿服务,1,200,2',
      '3月2日,乙,志愿服务,1,2',
    ]);
    expect(faultsOf(sheet)).toEqual({ F2: 'row-beyond' });
    expect(sheet.added).toHaveLength(1);
  });

  it('leaves rows of data above it', async () => {
    const sheet = await planned(['3月1日,甲,志愿服务,10', '日期,名称,类别,人次', '3月2日,乙,志愿服务,5']);
    expect(faultsOf(sheet)).toEqual({ 第1行: 'row-above-header' });
  });
});

describe('a sheet that is not read', () => {
  it('is named with its reason', async () => {
    const fault = async (...rows: readonly (string | number | null)[][]) =>
      (await sheetsOf(await xlsxOf(rows)))[0]?.fault?.code;
    expect(await fault(['3月1日', '甲', '志愿服务', 10], ['3月2日', '乙', '志愿服务', 10])).toBe('no-header');
    // A sheet that stands alone was meant to be read.
    expect(await fault(['日期要写全'])).toBe('no-header');
    expect(await fault([])).toBe('sheet-empty');
  });

  it('where its year is another one, but not for the year of a law, nor where its days say otherwise', async () => {
    const head = '日期,名称,类别';
    const fault = async (...rows: readonly string[]) => (await planned(rows)).fault?.code;
    expect(await fault('2024年度活动台账', head, '3月5日,甲,志愿服务')).toBe('other-year');
    expect(await fault('桃源里社区活动统计表（2024年）', head, '3月5日,甲,志愿服务')).toBe('other-year');
    expect(await fault('依据《志愿服务条例》（2021年修订）统计', head, '3月5日,甲,志愿服务')).toBeUndefined();
    expect(await fault('2024年度活动台账', head, '2025-3-5,甲,志愿服务')).toBeUndefined();
  });
});

describe('a column headed 志愿者', () => {
  const head = '日期,名称,类别,参加人数,其中：志愿者';
  const rows = ['3月1日,甲,志愿服务,30,5', '3月2日,乙,志愿服务,30,5'];

  it('stays one of numbers with a word in it, a header printed again and a footer', async () => {
    const sheet = await planned([head, ...rows, head, '3月3日,丙,志愿服务,30,很多', '填表人：张三,,,,审核人：李四']);
    expect(sheet.added.map(({ typed }) => typed.volunteers)).toEqual([5, 5]);
    expect(faultsOf(sheet)).toEqual({ E5: 'number-unreadable' });
  });

  it('is what --map says', async () => {
    const sheet = await planned([head, '3月1日,甲,志愿服务,30,张三', '3月2日,乙,志愿服务,30,5'], {
      map: new Map([['E', { field: '志愿者人次' }]]),
    });
    expect(sheet.columns.at(-1)?.role).toEqual({ kind: 'field', name: 'volunteers' });
    expect(sheet.added).toHaveLength(1);
  });
});

describe('rows below merged cells', () => {
  it('are activities by what they show, whatever their titles are', async () => {
    const [sheet] = await sheetsOf(
      await xlsxOf(
        [
          ['日期', '活动名称', '类别', '参加人数'],
          ['2025-03-05', '便民服务', '志愿服务', 10],
          [null, '3月生日会', null, null],
          ['2025-04-01', '年度汇总', null, 9],
          [null, '汇总', null, 9],
          [null, '小计', null, 18],
        ],
        ['A2:A3', 'C2:C5', 'A4:A6'],
      ),
    );
    expect(sheet?.taken.map(({ typed }) => `${typed.date} ${typed.title}`)).toEqual([
      '2025-03-05 便民服务',
      '2025-03-05 3月生日会',
      '2025-04-01 年度汇总',
      '2025-04-01 汇总',
    ]);
    expect(sheet?.skipped.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['6 total']);
  });

  it('get one complaint for one cell merged across', async () => {
    const [sheet] = await sheetsOf(
      await xlsxOf(
        [
          ['日期', '活动名称', '类别', '参加人数', '地点'],
          ['2025-03-05', '停办（雨）', null, null, null],
          [null, '2025年3月8日三八节活动，60人参加', null, null, null],
        ],
        ['B2:E2', 'B3:E3'],
      ),
    );
    expect(sheet?.left.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).toEqual([
      [2, ['cell-merged-across']],
      [3, ['cell-merged-across', 'row-without-date']],
    ]);
  });
});

describe('rows that are no activities', () => {
  it('are totals by many names, and none where a row has its number and category', async () => {
    const sheet = await planned([
      '序号,日期,名称,类别,人次',
      '1,3月1日,甲,志愿服务,10',
      '2,,,志愿服务,10',
      ',1-3月小计,,,10',
      ',,1—3月合计,,10',
      ',合计（人）,,,10',
      ',总　计,1场,,10',
    ]);
    expect(sheet.skipped.map(({ row, kind }) => `${row} ${kind}`)).toEqual([4, 5, 6, 7].map((row) => `${row} total`));
    expect(faultsOf(sheet)).toEqual({ B3: 'row-without-date', C3: 'row-without-title' });
  });

  it('are no headings where one cell of the column of titles is filled', async () => {
    const sheet = await planned(['日期,名称,类别', '三月,,', '5日,甲,志愿服务', ',4月学雷锋活动,', '6日,乙,志愿服务']);
    expect(sheet.added.map(({ typed }) => typed.date)).toEqual(['2025-03-05', '2025-03-06']);
    expect(faultsOf(sheet)).toEqual({ A4: 'row-without-date', C4: 'row-without-category' });
  });

  it('are activities where the ledger has them under such a name', async () => {
    const rows = ['日期,名称,类别', '3月5日,合计,志愿服务', '3月6日,无,志愿服务', '3月7日,找13912345678,志愿服务'];
    const known = new Map(
      ['2025-03-05 合计', '2025-03-06 无', '2025-03-07 找13912345678'].map((key) => [key, '志愿服务']),
    );
    expect((await planned(rows, { known })).taken.map(({ typed }) => typed.title)).toEqual([
      '合计',
      '无',
      '找13912345678',
    ]);
    expect((await planned(rows)).taken).toEqual([]);
  });

  it('tell no names of columns that nobody knows', async () => {
    const sheet = await planned(['日期,受助人,名称,类别', '3月40日,张三,甲,志愿服务']);
    expect(sheet.left[0]?.label).toBe('3月40日 甲 志愿服务');
  });
});
