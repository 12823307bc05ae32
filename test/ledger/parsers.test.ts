import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/chinese/nearest.js';
import { readChineseNumber } from '../../src/chinese/read-chinese-number.js';
import { parseDate } from '../../src/ledger/read/dates.js';
import { parseCount, parseDecimal } from '../../src/ledger/read/numbers.js';
import { parseMeasure } from '../../src/ledger/read/typed-measure.js';
import { mend } from '../../src/ledger/text/mend.js';

const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('parseDate', () => {
  it('reads a day the same in every form', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const [month, dayOfMonth] = [Number(m), Number(d)];
        const within = { start: `${y}-01-01`, end: `${y}-12-31` };
        for (const text of [
          iso,
          `${y}.${month}.${dayOfMonth}`,
          `${y}/${m}/${d}`,
          `${y}年${month}月${dayOfMonth}日`,
          `${y}${m}${d}`,
          wide(iso),
        ]) {
          expect(parseDate(text, undefined)).toBe(iso);
        }
        for (const text of [`${month}月${dayOfMonth}日`, `${month}.${dayOfMonth}`, `${month}/${dayOfMonth}`]) {
          expect(parseDate(text, within)).toBe(iso);
        }
      }),
    );
  });

  it('never gives a day that the calendar does not have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.nat(14), fc.nat(33), (y, m, d) => {
        const found = parseDate(`${y}-${m}-${d}`, undefined);
        const real = new Date(Date.UTC(y, m - 1, d));
        const exists = m >= 1 && d >= 1 && real.getUTCMonth() === m - 1 && real.getUTCDate() === d;
        expect(typeof found === 'string').toBe(exists);
      }),
    );
  });
});

describe('parseDate, at its limits,', () => {
  const year = { start: '2025-01-01', end: '2025-12-31' };
  const part = { start: '2024-08-01', end: '2025-07-31' };

  it.each([
    ['2025-01-01', year, '2025-01-01'],
    ['1月1日', year, '2025-01-01'],
    ['2025-12-31', year, '2025-12-31'],
    ['12月31日', year, '2025-12-31'],
    ['8.1', part, '2024-08-01'],
    ['7.31', part, '2025-07-31'],
    ['1900-01-01', undefined, '1900-01-01'],
    ['2200-12-31', undefined, '2200-12-31'],
  ])('takes %s', (text, within, date) => expect(parseDate(text, within)).toBe(date));

  it.each([
    ['2024-12-31', year, 'date-outside'],
    ['2026-01-01', year, 'date-outside'],
    ['2024-07-31', part, 'date-outside'],
    ['2025-08-01', part, 'date-outside'],
    ['8月15日', { start: '2024-08-01', end: '2025-08-31' }, 'date-ambiguous'],
    ['2月29日', year, 'date-not-real'],
    ['1899-12-31', undefined, 'date-not-real'],
    ['2201-01-01', undefined, 'date-not-real'],
    ['3月5日', undefined, 'date-needs-year'],
    ['2025-3.5', year, 'date-unreadable'],
    ['36000', undefined, 'date-unreadable'],
  ])('refuses %s', (text, within, fault) => expect(parseDate(text, within)).toMatchObject({ fault }));

  it.each([
    ['2月29日', { start: '2026-01-01', end: '2026-12-31' }, 28],
    ['2月30日', { start: '2026-01-01', end: '2026-12-31' }, 28],
    ['2月30日', { start: '2023-08-01', end: '2024-07-31' }, 29],
    ['2月30日', undefined, 29],
    ['2026-02-29', undefined, 28],
    ['4月31日', undefined, 30],
  ])('%s within %j: the month has %i days', (text, within, days) =>
    expect(parseDate(text, within)).toEqual({ fault: 'date-not-real', days }),
  );

  it.each([
    ['36526', '2000-01-01'],
    ['45721', '2025-03-05'],
  ])('knows the day behind the number %s of a spreadsheet', (text, write) => {
    expect(parseDate(text, undefined)).toEqual({ fault: 'date-spelled', write });
  });
});

describe('parseCount', () => {
  it.each([
    ['100000000', 100_000_000],
    ['100000001', { fault: 'number-large' }],
    ['1,20', { fault: 'number-unreadable' }],
    ['-5', { fault: 'number-negative' }],
    ['－5', { fault: 'number-negative' }],
    ['3千', { fault: 'number-spelled', write: '3000' }],
    ['2.5百', { fault: 'number-spelled', write: '250' }],
    ['近200', { fault: 'number-estimated', write: '200' }],
    ['无', { fault: 'number-none' }],
  ])('%s', (text, expected) => {
    const found = parseCount(text);
    if (typeof expected === 'number') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  it('reads digits, grouped and full-width ones, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (n) => {
        for (const text of [String(n), n.toLocaleString('en-US'), wide(String(n)), ` ${n} `])
          expect(parseCount(text)).toBe(n);
        for (const text of [`${n}人`, `约${n}`, `${n}余`, `-${n}`, `${n}.5`])
          expect(parseCount(text)).toBeTypeOf('object');
        expect(parseDecimal(`${n}.5`)).toBe(n + 0.5);
      }),
    );
  });
});

describe('parseMeasure', () => {
  it.each([
    ['34.2%', { value: 34.2, unit: '%' }],
    ['≥ 30%', { value: 30, unit: '%', bound: '≥' }],
    ['>=30%', { value: 30, unit: '%', bound: '≥' }],
    ['不低于30％', { value: 30, unit: '%', bound: '≥' }],
    ['30%以上', { value: 30, unit: '%', bound: '≥' }],
    ['≤1‰', { value: 1, unit: '‰', bound: '≤' }],
    ['不超过 0.42%', { value: 0.42, unit: '%', bound: '≤' }],
    ['< 5', { value: 5, unit: '', bound: '<' }],
    ['超过30%', { value: 30, unit: '%', bound: '>' }],
    ['大于 5件', { value: 5, unit: '件', bound: '>' }],
    ['少于5件', { value: 5, unit: '件', bound: '<' }],
    ['5件以下', { value: 5, unit: '件', bound: '≤' }],
    ['5件（含）以上', { value: 5, unit: '件', bound: '≥' }],
    ['至多5件', { value: 5, unit: '件', bound: '≤' }],
    ['1,200平方米', { value: 1200, unit: '平方米' }],
    ['150余万元', { value: 150, unit: '万元', qualifier: '余' }],
    ['三成多', { value: 30, unit: '%', qualifier: '超' }],
    ['30%多', { value: 30, unit: '%', qualifier: '超' }],
  ])('%s', (text, measure) => {
    expect(parseMeasure(text)).toEqual(measure);
  });

  it.each(['', '达标', '30多%', '30%-40%', '三四成', '1 2 3 a 4', '%'])('%j is none', (text) => {
    expect(parseMeasure(text)).toBeUndefined();
  });
});

describe('readChineseNumber', () => {
  it.each([
    ['三十', 30],
    ['十二', 12],
    ['一百零五', 105],
    ['一千二百', 1200],
    ['两万三千', 23000],
    ['二〇二五', 2025],
  ])('%s', (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });
});

describe('nearest', () => {
  it.each([
    ['道德讲坛', ['道德讲堂', '志愿服务'], '道德讲堂'],
    ['活动地址', ['地点', '活动地点', '主办'], '活动地点'],
    ['五手互助', ['八个不', '五手互动'], '五手互动'],
    ['annual-reprot', ['annual-report', 'work-plan'], 'annual-report'],
    ['完全不同', ['道德讲堂', 'abc'], undefined],
    ['x', ['道德讲堂'], undefined],
    ['', ['a'], undefined],
  ])('%s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });
});

describe('mend', () => {
  it('leads every offset of the mended text back to where it came from', () => {
    const edit = fc.record({ at: fc.nat(20), remove: fc.nat(3), insert: fc.stringMatching(/^[xy]{0,3}$/) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        const text = 'abcdefghijklmnopqrstuvw012345';
        const mended = mend(text, edits);
        for (const [i, character] of [...mended.text].entries()) {
          if (/[a-w0-9]/.test(character)) expect(text[mended.toOriginal(i)]).toBe(character);
        }
      }),
    );
  });
});
