import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateContext, dateCell } from '../../../src/sheet/cells/date-cell.js';
import type { SheetCell } from '../../../src/sheet/sheet.js';

const CONTEXT: DateContext = { period: { start: '2025-01-01', end: '2025-12-31' }, losesZeros: false, from1904: false };
const read = (cell: SheetCell, context: Partial<DateContext> = {}) =>
  dateCell(cell, '日期', { ...CONTEXT, ...context });
const text = (words: string, context?: Partial<DateContext>) => read({ kind: 'text', text: words }, context);

describe('dateCell', () => {
  it.each([
    ['2025.3.5', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['3月5日', '2025-03-05'],
    ['3.5', '2025-03-05'],
    ['６．３０', '2025-06-30'],
    ['三月五日', '2025-03-05'],
    ['二〇二五年三月五日', '2025-03-05'],
    ['2025年3月5日（周三）上午9:00—11:00', '2025-03-05'],
    ['2025-03-05 09:00:00', '2025-03-05'],
    ['2025.3.5下午', '2025-03-05'],
    ['3月5日 星期三', '2025-03-05'],
    ['3月5日14点半', '2025-03-05'],
    ['45721', '2025-03-05'],
  ])('reads %s', (words, date) => expect(text(words)).toEqual({ date }));

  it.each([
    ['3月5日-3月7日', '2025-03-05', '2025-03-07'],
    ['3月5日至7日', '2025-03-05', '2025-03-07'],
    ['2025.3.5-3.7', '2025-03-05', '2025-03-07'],
    ['2025-03-05 至 2025-03-07', '2025-03-05', '2025-03-07'],
    ['3月5-7日', '2025-03-05', '2025-03-07'],
    ['3月31日～4月2日', '2025-03-31', '2025-04-02'],
  ])('reads the stretch %s', (words, date, end) => expect(text(words)).toEqual({ date, end }));

  it.each([
    ['3月5日、6日', 'date-two'],
    ['3月5日和3月8日', 'date-two'],
    ['3月7日至5日', 'date-unreadable'],
    ['每周三', 'date-unreadable'],
    ['3月', 'date-missing-day'],
    ['3月上旬', 'date-missing-day'],
    ['2月30日', 'date-not-real'],
    ['5日', 'date-unreadable'],
  ])('leaves %s', (words, code) => expect(text(words)).toMatchObject({ code }));

  it('never tells June 3 from June 30 by a number', () => {
    expect(read({ kind: 'number', value: 6.3 })).toMatchObject({
      code: 'date-lost-zero',
      args: { one: '6月3日', other: '6月30日' },
    });
    expect(text('6.3', { losesZeros: true })).toMatchObject({ code: 'date-lost-zero' });
    expect(read({ kind: 'number', value: 2.3 })).toEqual({ date: '2025-02-03' });
    expect(read({ kind: 'number', value: 3.15 })).toEqual({ date: '2025-03-15' });
  });

  it('takes year and month from around the row, and holds them against it', () => {
    expect(text('5日', { month: 3 })).toEqual({ date: '2025-03-05' });
    expect(text('3月5日', { year: 2024 })).toEqual({ date: '2024-03-05' });
    expect(text('4月5日', { month: 3, monthFrom: 'row' })).toMatchObject({ code: 'date-month-differs' });
  });

  it('sees the year that a spreadsheet added in silence', () => {
    expect(read({ kind: 'date', date: '2026-03-05', format: 'm"月"d"日"' })).toMatchObject({
      code: 'date-hidden-year',
    });
    expect(read({ kind: 'date', date: '2025-03-05', format: 'm"月"d"日"' })).toEqual({ date: '2025-03-05' });
  });

  it('reads a written day as itself or not at all, whatever stands around it', () => {
    const forms = (y: number, m: number, d: number) => [
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${m}月${d}日`,
      `${m}/${d}`,
      `${y}-${m}-${d}`,
      `${m}.${d}`,
    ];
    const around = fc.constantFrom('', ' ', '上午', '（周一）', ' 9:30', '晚7点', '后', '前', '，', '开始', '9', '起');
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(5), around, (date, form, after) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
        const result = text(`${forms(y, m, d)[form]}${after}`);
        if ('date' in result && after !== '9') expect(result).toEqual({ date: iso });
      }),
    );
  });
});

describe('a date that disagrees with what stands around it', () => {
  const march = { month: 3, monthFrom: 'sheet' } as const;

  it.each(['8月5日', '8.5', '8-5', '2025-08-05'])('%s in a sheet of March is left', (words) =>
    expect(text(words, march)).toMatchObject({ code: 'date-month-differs', args: { month: 3, inSheet: true } }),
  );

  it('leaves 8-10 in a sheet of a month, which may be a day or three, but not what can only be days', () => {
    expect(text('8-10', march)).toMatchObject({ code: 'date-dash', args: { one: '8月10日', other: '3月8日至10日' } });
    expect(text('15-17', march)).toEqual({ date: '2025-03-15', end: '2025-03-17' });
    expect(text('8～10', march)).toEqual({ date: '2025-03-08', end: '2025-03-10' });
    expect(text('3月31日～4月2日', march)).toEqual({ date: '2025-03-31', end: '2025-04-02' });
  });

  it('leaves a year that contradicts the one of its row', () => {
    const real = { kind: 'date', date: '2025-03-07', format: 'yyyy-mm-dd' } as const;
    expect(read(real, { year: 2024, ownYear: true })).toMatchObject({ code: 'date-year-differs' });
    expect(read(real, { year: 2025, ownYear: true })).toEqual({ date: '2025-03-07' });
    expect(read(real, { year: 2024 })).toEqual({ date: '2025-03-07' });
  });

  it.each(['yyyy"年"m"月";@', 'mmm-yy', 'm"月"'])('leaves a real date that is shown as %s without its day', (format) =>
    expect(read({ kind: 'date', date: '2025-03-01', format })).toMatchObject({ code: 'date-missing-day' }),
  );

  it('reads a stretch that has times of day, and a day of UTC at midnight only', () => {
    expect(text('2025-03-05 09:00:00~2025-03-05 11:30:00')).toEqual({ date: '2025-03-05' });
    expect(text('2025-03-05 09:00~2025-03-06 11:30')).toEqual({ date: '2025-03-05', end: '2025-03-06' });
    expect(text('2025-03-05T00:00:00.000Z')).toEqual({ date: '2025-03-05' });
    expect(text('2025-03-05T16:00:00.000Z')).toMatchObject({ code: 'date-unreadable' });
  });
});
