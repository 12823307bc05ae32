import { describe, expect, it } from 'vitest';
import { rowRecord } from '../../../src/sheet/rows/row-record.js';
import { faultsOf, fixture, planned, sheetsOf } from '../support.js';

const HEADER = '活动时间,活动名称,活动类型,参加人数,志愿者人数';

describe('a sheet by openpyxl, as communities keep it', () => {
  it('adds up to what Python counted', async () => {
    const [sheet] = await sheetsOf(fixture('openpyxl.xlsx'));
    const sum = (field: 'attendance' | 'volunteers' | 'hours') =>
      sheet?.taken.filter(({ row }) => row <= 44).reduce((total, { typed }) => total + (typed[field] ?? 0), 0);
    expect(sheet?.taken).toHaveLength(42);
    expect({ 人次: sum('attendance'), 志愿者人次: sum('volunteers'), 服务时长: sum('hours') }).toEqual(
      JSON.parse(fixture('sums.json').toString()),
    );
  });

  it('leaves what is not certain with its cell, skips totals and notes, and finds the total that is wrong', async () => {
    const [sheet] = await sheetsOf(fixture('openpyxl.xlsx'));
    expect(sheet && faultsOf(sheet)).toEqual({ B45: 'date-lost-zero' });
    expect(sheet?.header).toBe(3);
    expect(sheet?.skipped.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['4 total', '49 total', '50 note']);
    expect(sheet?.totals).toEqual([{ cell: 'G49', field: '志愿者人数', written: '214', sum: 213 }]);
  });

  it('takes categories by the names that the user gives them', async () => {
    const [sheet] = await sheetsOf(fixture('openpyxl.xlsx'), { categories: new Map([['为老服务', '帮扶救助']]) });
    expect(sheet?.taken.at(-1)?.typed).toMatchObject({ title: '为老服务', category: '帮扶救助' });
  });

  it('never takes a private column', async () => {
    const [sheet] = await sheetsOf(fixture('openpyxl.xlsx'));
    expect(JSON.stringify(sheet?.taken)).not.toContain('13800138000');
  });
});

describe('a sheet a month, with merged cells', () => {
  it('gives dates and categories to all rows under them, days the month of the sheet, and counts no number twice', async () => {
    const sheets = await sheetsOf(fixture('months.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['3月', '4月']);
    expect(sheets[1]?.taken.map(rowRecord)).toEqual([
      {
        日期: '2025-04-05',
        主题: '读书会',
        类别: '社区教育',
        专题: ['学习型单位', '学习型社区'],
        人次: '30',
        志愿者人次: '5',
        简介: '一起读书',
      },
      { 日期: '2025-04-05', 主题: '扫楼行动', 类别: '社区教育', 人次: '40', 志愿者人次: '6', 简介: '一起扫楼' },
      { 日期: '2025-04-12', 主题: '电影', 类别: '文体活动', 人次: '66', 简介: '露天电影' },
    ]);
    expect(sheets[1]?.left.map(({ row, faults }) => [row, faults.map(({ code, cell }) => `${code} ${cell}`)])).toEqual([
      [6, ['cell-merged E6:E7']],
      [7, ['cell-merged E6:E7']],
    ]);
  });

  it('reads only the sheets that are asked for', async () => {
    expect((await sheetsOf(fixture('months.xlsx'), { sheets: ['4月'] })).map(({ name }) => name)).toEqual(['4月']);
    expect((await sheetsOf(fixture('months.xlsx'), { sheets: ['1'] })).map(({ name }) => name)).toEqual(['3月']);
  });
});

it('reads the columns of a real ledger by xlsxwriter, hidden sheets left out', async () => {
  const sheets = await sheetsOf(fixture('xlsxwriter.xlsx'));
  expect(sheets.map(({ name, fault }) => [name, fault?.code])).toEqual([
    ['汇总', undefined],
    ['字典', 'sheet-hidden'],
  ]);
  expect(sheets[0]?.taken.map(rowRecord)).toEqual([
    {
      日期: '2025-03-05',
      主题: '学雷锋',
      类别: '志愿服务',
      专题: ['学雷锋', '学雷锋纪念日'],
      服务对象: ['老人', '儿童'],
      志愿者人次: '5',
      服务时长: '10',
      受益人次: '25',
    },
    { 日期: '2025-06-01', 主题: '儿童节', 类别: '未成年人', 服务对象: ['居民'], 受益人次: '455' },
  ]);
  expect(sheets[0] && faultsOf(sheets[0])).toEqual({
    C4: 'date-hidden-year',
    C5: 'date-month-differs',
    C6: 'date-outside',
    I6: 'number-pair',
  });
});

describe('a CSV', () => {
  it('is read as UTF-8, GB18030 and UTF-16 with tabs', async () => {
    const rows = `${HEADER}\r\n2025.3.5,"学雷锋\n便民服务",志愿服务,"1,200",18\r\n`;
    const record = {
      日期: '2025-03-05',
      主题: '学雷锋便民服务',
      类别: '志愿服务',
      专题: ['学雷锋', '便民利民', '学雷锋纪念日'],
      人次: '1200',
      志愿者人次: '18',
    };
    const gb = Buffer.from(
      'bbeeb6afcab1bce42cbbeeb6afc3fbb3c62cbbeeb6afc0e0d0cd0a332e352cb5e7d3b02cced0cceabbeeb6af0a',
      'hex',
    );
    for (const bytes of [
      Buffer.from(`\ufeff${rows}`),
      Buffer.from(`\ufeff${rows.replaceAll(/,(?!2)/g, '\t')}`, 'utf16le'),
    ]) {
      const [sheet] = await sheetsOf(bytes);
      expect(sheet?.taken.map(rowRecord)).toEqual([record]);
    }
    expect((await sheetsOf(gb))[0]?.columns.map(({ header }) => header)).toEqual(['活动时间', '活动名称', '活动类型']);
  });

  it('keeps 6.3 only where a 6.30 shows that zeros are kept', async () => {
    const lost = await planned([HEADER, '6.3,甲,文体活动,1,1']);
    expect(faultsOf(lost)).toEqual({ A2: 'date-lost-zero' });
    const kept = await planned([HEADER, '6.3,甲,文体活动,1,1', '6.30,乙,文体活动,1,1']);
    expect(kept.added.map(({ typed }) => typed.date)).toEqual(['2025-06-03', '2025-06-30']);
  });

  it('reads headers of two rows', async () => {
    const sheet = await planned(['日期,名称,类别,参加情况,', ',,,人数,志愿者', '3月5日,学雷锋,志愿服务,30,5']);
    expect(sheet.added.map(rowRecord)).toEqual([
      {
        日期: '2025-03-05',
        主题: '学雷锋',
        类别: '志愿服务',
        专题: ['学雷锋', '学雷锋纪念日'],
        人次: '30',
        志愿者人次: '5',
      },
    ]);
  });

  it('skips headers printed again, headings of months, blank rows and totals without a name', async () => {
    const sheet = await planned([
      HEADER,
      '三月份,,,,',
      '5日,甲,志愿服务,10,2',
      ',,,,',
      HEADER,
      '四月份,,,,',
      '6日,乙,志愿服务,20,3',
      ',,,30,5',
      ',,,31,5',
    ]);
    expect(sheet.added.map(({ typed }) => `${typed.date} ${typed.title}`)).toEqual(['2025-03-05 甲', '2025-04-06 乙']);
    expect(faultsOf(sheet)).toEqual({ 第9行: 'row-other-numbers' });
  });

  it('leaves rows without a date, a title or a category', async () => {
    const sheet = await planned([
      HEADER,
      ',甲,志愿服务,10,2',
      '3月5日,,志愿服务,10,2',
      '3月6日,丙,,10,2',
      '3月7日,丁,/,-,无',
    ]);
    expect(faultsOf(sheet)).toEqual({
      A2: 'row-without-date',
      B3: 'row-without-title',
      C4: 'row-without-category',
      C5: 'row-without-category',
    });
    const given = await planned([HEADER, '3月7日,丁,/,-,无'], { category: '志愿服务' });
    expect(given.added.map(rowRecord)).toEqual([{ 日期: '2025-03-07', 主题: '丁', 类别: '志愿服务' }]);
  });

  it.each([
    ['近30余人', 'wording-double'],
    ['-3', 'number-negative'],
    ['3.5', 'number-fraction'],
    ['很多', 'number-unreadable'],
    ['30小时', 'quantity-unit'],
  ])('leaves %s in a column that counts people', async (words, code) => {
    expect(faultsOf(await planned([HEADER, `3月5日,甲,志愿服务,${words},`]))).toEqual({ D2: code });
  });

  it('takes what a ledger takes in their place', async () => {
    const sheet = await planned([
      '日期,名称,类别,参加人数,场次',
      '5月8日起一周,修水渠,水利,日均40人,一栋一场',
      '卯坡会,对歌,民族文化,八支队80人,集中8次',
      '全年,巡逻,平安志愿,40人/天,早晚各一班',
    ]);
    expect(sheet.left).toEqual([]);
    expect(sheet.added.map(rowRecord)).toMatchObject([
      { 日期: '5月8日起一周', 人次: '日均40人', 场次: '一栋一场' },
      { 日期: '卯坡会', 人次: '八支队80人', 场次: '集中8次' },
      { 日期: '全年', 人次: '40人/天', 场次: '早晚各一班' },
    ]);
    expect(sheet.added.map(({ typed }) => typed.sessions)).toEqual([undefined, 8, undefined]);
  });

  it('takes numbers and times as people know them, and topics as the row has them', async () => {
    const sheet = await planned([
      '日期,名称,类别,参加人数,场次,专题',
      '3月中旬,河道清漂,环境整治,30余人,8次,',
      '每周三,义务理发,志愿服务,约900人次,48,邻里、养老',
      '3月5日、6日,灭火器培训,反诈,三十,,消防',
    ]);
    expect(sheet.left).toEqual([]);
    expect(sheet.added.map(rowRecord)).toMatchObject([
      { 日期: '3月中旬', 人次: '30余人', 场次: '8次' },
      { 日期: '每周三', 人次: '约900人次', 专题: ['邻里', '养老'] },
      { 日期: '3月5日、6日', 类别: '反诈', 专题: ['消防'] },
    ]);
    expect(sheet.added.map(({ typed }) => [typed.sessions, typed.attendance])).toEqual([
      [8, undefined],
      [48, 900],
      [1, 30],
    ]);
  });

  it('leaves texts with private numbers, and notes without them', async () => {
    const sheet = await planned([
      `${HEADER},活动内容,备注`,
      '3月5日,甲,志愿服务,1,1,联系人13912345678,',
      '3月6日,乙,志愿服务,1,1,,电话13912345678',
    ]);
    expect(faultsOf(sheet)).toEqual({ F2: 'private-cell' });
    expect(sheet.added.map(rowRecord)).toEqual([
      { 日期: '2025-03-06', 主题: '乙', 类别: '志愿服务', 人次: '1', 志愿者人次: '1' },
    ]);
    expect(sheet.privateNotes).toEqual(['G3']);
  });

  it('takes a column of names for private, one of numbers for 志愿者人次', async () => {
    const header = '日期,名称,类别,志愿者';
    expect((await planned([header, '3月5日,甲,志愿服务,5'])).added[0]?.typed.volunteers).toBe(5);
    expect((await planned([header, '3月5日,甲,志愿服务,张三'])).columns.at(-1)?.role).toEqual({
      kind: 'none',
      why: 'private',
    });
  });

  it('says what a sheet lacks', async () => {
    const fault = async (...rows: readonly string[]) => (await planned(rows)).fault?.code;
    expect(await fault('甲,乙', '1,2')).toBe('no-header');
    expect(await fault('日期,名称,人数', '3月5日,甲,3')).toBe('no-column');
    expect(await fault('2024年活动', HEADER, '3月5日,甲,志愿服务,3,')).toBe('other-year');
    expect(await fault('姓名,证件号,活动,地址,时数,签到/签退时间', '张,1,甲,乙,2,2025-03-05')).toBe('person-rows');
  });
});

describe('a date in several columns', () => {
  it('reads Chinese digits, and names the cell that it cannot read', async () => {
    const sheet = await planned([
      '年,月,日,名称,类别',
      '2025年,三月,五日,甲,志愿服务',
      '25,3,6,乙,志愿服务',
      '2025,3,初七,丙,志愿服务',
    ]);
    expect(sheet.added.map(({ typed }) => typed.date)).toEqual(['2025-03-05']);
    expect(faultsOf(sheet)).toEqual({ A3: 'date-part', C4: 'date-part' });
  });

  it('leaves a year, a month and a last day that contradict the date', async () => {
    const sheet = await planned([
      '年份,月份,日期,结束日期,名称,类别',
      '2024,3,2025-03-07,,甲,志愿服务',
      '2025,4,2025-03-07,,乙,志愿服务',
      '2025,3,3月5日-7日,3月9日,丙,志愿服务',
      '2025,3,3月5日-7日,3月7日,丁,志愿服务',
    ]);
    expect(faultsOf(sheet)).toEqual({ C2: 'date-year-differs', C3: 'date-month-differs', C4: 'end-differs' });
    expect(sheet.added.map(({ typed }) => typed.title)).toEqual(['丁']);
  });
});
