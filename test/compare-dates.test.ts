import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../src/compare-dates.js';

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('dates stand in the order of their days', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(compareDates(a, b)).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
    }),
  );
});

test('a row without a date comes first', () => {
  expect(compareDates('', '2025-01-01')).toBe(-1);
});
