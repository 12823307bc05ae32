import { expect, test } from 'vitest';
import {
  isUnderQuarter,
  isWholeYear,
  periodName,
  periodTitle,
  periodWithin,
  yearBefore,
} from '../../src/facts/period-name.js';

test.each([
  ['2025-01-01', '2025-12-31', '2025年'],
  ['2025-01-01', '2025-06-30', '2025年上半年'],
  ['2025-07-01', '2025-12-31', '2025年下半年'],
  ['2025-01-01', '2025-03-31', '2025年第一季度'],
  ['2025-07-01', '2025-09-30', '2025年第三季度'],
  ['2025-09-01', '2025-09-30', '2025年9月'],
  ['2024-02-01', '2024-02-29', '2024年2月'],
  ['2025-02-01', '2025-02-27', '2025年2月1日至27日'],
  ['2025-03-01', '2025-05-31', '2025年3月至5月'],
  ['2024-08-01', '2025-07-31', '2024年8月至2025年7月'],
  ['2025-09-15', '2025-09-21', '2025年9月15日至21日'],
  ['2025-09-28', '2025-10-05', '2025年9月28日至10月5日'],
  ['2024-12-28', '2025-01-05', '2024年12月28日至2025年1月5日'],
  ['2025-09-15', '2025-09-15', '2025年9月15日'],
])('%s to %s is %s', (start, end, name) => expect(periodName({ start, end })).toBe(name));

test('only a calendar year is 年度, and the year can be left out where it has been said', () => {
  const of = (start: string, end: string) => ({ start, end });
  expect(periodTitle(of('2025-01-01', '2025-12-31'))).toBe('2025年度');
  expect(periodTitle(of('2025-01-01', '2025-06-30'))).toBe('2025年上半年');
  expect(periodTitle(of('2024-08-01', '2025-07-31'))).toBe('2024年8月至2025年7月');
  expect(isWholeYear(of('2024-01-01', '2025-12-31'))).toBe(false);
  expect(periodWithin(of('2025-09-15', '2025-09-21'))).toBe('9月15日至21日');
  expect(periodWithin(of('2025-01-01', '2025-12-31'))).toBe('2025年');
  expect(periodWithin(of('2024-08-01', '2025-07-31'))).toBe('2024年8月至2025年7月');
});

test('the year before has the same stretch', () => {
  expect(yearBefore({ start: '2024-02-01', end: '2024-02-29' })).toEqual({ start: '2023-02-01', end: '2023-02-28' });
  expect(yearBefore({ start: '2025-02-01', end: '2025-02-28' })).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  expect(yearBefore({ start: '2024-08-01', end: '2025-07-31' })).toEqual({ start: '2023-08-01', end: '2024-07-31' });
});

test('a quarter is no note, whatever its length', () => {
  expect(isUnderQuarter({ start: '2025-01-01', end: '2025-03-31' })).toBe(false);
  expect(isUnderQuarter({ start: '2025-03-01', end: '2025-04-30' })).toBe(true);
});
