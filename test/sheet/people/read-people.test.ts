import { describe, expect, it } from 'vitest';
import { rowRecord } from '../../../src/sheet/rows/row-record.js';
import { faultsOf, planned, sheetsOf, xlsxOf } from '../support.js';

describe('a list of people', () => {
  const HEAD = '姓名,证件号,活动,地址,时数,签到/签退时间';
  const row = (name: string, title: string, hours: string, day = '2025-03-05') =>
    `${name},1101,${title},广场,${hours},${day} 09:00:00/${day} 11:00:00`;

  it('becomes one activity a day and title', async () => {
    const sheet = await planned(
      [HEAD, row('张', '清洁', '2'), row('李', '清洁', '2.1'), row('李', '探访', '1', '2025-03-06')],
      { perPerson: true, category: '志愿服务' },
    );
    expect(sheet.added.map(rowRecord)).toEqual([
      { 日期: '2025-03-05', 主题: '清洁', 类别: '志愿服务', 地点: '广场', 志愿者人次: '2', 服务时长: '4.1' },
      { 日期: '2025-03-06', 主题: '探访', 类别: '志愿服务', 地点: '广场', 志愿者人次: '1', 服务时长: '1' },
    ]);
    expect(sheet.people).toBe(3);
  });

  it('leaves an activity that somebody signed in to twice, or whose hours cannot be read', async () => {
    const sheet = await planned([HEAD, row('张', '清洁', '2'), row('张', '清洁', '2'), row('李', '探访', '两小时')], {
      perPerson: true,
      category: '志愿服务',
    });
    expect(sheet.added).toEqual([]);
    expect(faultsOf(sheet)).toEqual({ A3: 'person-twice', E4: 'number-unreadable' });
  });

  const options = { perPerson: true, category: '志愿服务' };
  const plain = (...rows: readonly string[]) => planned(['序号,姓名,活动,签到时间,时数', ...rows], options);

  it('reads an activity and a time in one merged cell', async () => {
    const rows = ['甲', '乙', '丙'].map((name, i) => [
      name,
      i === 0 ? '清洁' : null,
      2,
      i === 0 ? '2025-03-05 09:00' : null,
    ]);
    const bytes = await xlsxOf([['姓名', '活动', '时数', '签到时间'], ...rows], ['B2:B4', 'D2:D4']);
    const [sheet] = await sheetsOf(bytes, options);
    expect(sheet?.taken[0]?.typed).toMatchObject({ title: '清洁', date: '2025-03-05', volunteers: 3, hours: 6 });
  });

  it('drops nobody: who lacks an activity or a day is left, with what it may belong to', async () => {
    const sheet = await plain(
      '1,张,清洁,2025-03-05 09:00,2',
      '2,李,,,2',
      '3,王,探访,2025-03-06 09:00,2',
      '4,赵,探访,,2',
    );
    expect(sheet.added).toEqual([]);
    expect(sheet.people).toBe(4);
    expect(faultsOf(sheet)).toEqual({
      第2行: 'person-near',
      C3: 'person-without',
      第4行: 'person-near',
      D5: 'person-without',
    });
    expect(JSON.stringify(sheet.left)).not.toMatch(/[张李王赵]/u);
  });

  it('knows the same person again under another number, and skips a total that has a day', async () => {
    const sheet = await plain(
      '1,张,清洁,2025-03-05 09:00,2',
      '2,张,清洁,2025-03-05 09:00,2',
      '小计,,清洁,2025-03-05,4',
    );
    expect(faultsOf(sheet)).toEqual({ A3: 'person-twice' });
    expect(sheet.skipped).toMatchObject([{ row: 4, kind: 'total' }]);
  });

  it('takes the categories of the list before the one for all', async () => {
    const rows = [
      '姓名,活动,类别,签到时间,时数',
      '张,清洁,志愿服务,2025-03-05 9:00,2',
      '李,讲堂,道德讲堂,2025-03-06 9:00,2',
    ];
    for (const more of [{}, { category: '共建' }]) {
      const sheet = await planned(rows, { perPerson: true, ...more });
      expect(sheet.added.map(({ typed }) => typed.category)).toEqual(['志愿服务', '道德讲堂']);
    }
    const mixed = await planned([...rows, '王,清洁,共建,2025-03-05 9:00,2'], { perPerson: true });
    expect(faultsOf(mixed)).toEqual({ 第2行: 'person-categories' });
  });

  it('is none by the name of who is responsible', async () => {
    const rows = ['日期,活动名称,类别,负责人姓名,服务时长', '3月5日,甲,志愿服务,张三,20'];
    expect((await planned(rows)).added).toHaveLength(1);
    expect((await planned(rows, { perPerson: true })).fault?.code).toBe('person-none');
  });
});
