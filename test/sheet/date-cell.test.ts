import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateContext, dateCell } from '../../src/sheet/date-cell.js';
import type { Cell } from '../../src/sheet/sheet.js';

const CONTEXT: DateContext = { period: { start: '2025-01-01', end: '2025-12-31' }, losesZeros: false, from1904: false };
const read = (cell: Cell, context: Partial<DateContext> = {}) => dateCell(cell, '日期', { ...CONTEXT, ...context });
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
    expect(text('4月5日', { month: 3, ownMonth: true })).toMatchObject({ code: 'date-month-differs' });
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
