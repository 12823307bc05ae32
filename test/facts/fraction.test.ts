import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  decimalText,
  dividedBy,
  fractionOf,
  minus,
  plus,
  shortText,
  times,
  toNumber,
} from '../../src/facts/fraction.js';

const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100);

describe('a fraction', () => {
  test('is the decimal that was written, and comes back as it', () => {
    expect(fractionOf(0.1)).toEqual({ over: 1n, under: 10n });
    expect(compare(plus(fractionOf(0.1), fractionOf(0.2)), fractionOf(0.3))).toBe(0);
    expect(fractionOf(1e-7)).toEqual({ over: 1n, under: 10_000_000n });
    expect(toNumber(fractionOf(1e21))).toBe(1e21);
    expect(() => fractionOf(Number.NaN)).toThrow(RangeError);
    fc.assert(fc.property(hundredths, (n) => toNumber(fractionOf(n)) === n));
  });

  test('adds, subtracts, multiplies and divides without loss', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(toNumber(plus(x, y))).toBe(Math.round(a * 100 + b * 100) / 100);
        expect(compare(minus(plus(x, y), y), x)).toBe(0);
        if (b !== 0) expect(compare(times(dividedBy(x, y), y), x)).toBe(0);
        expect(Math.sign(compare(x, y))).toBe(Math.sign(a - b));
      }),
    );
    expect(() => dividedBy(fractionOf(1), fractionOf(0))).toThrow(RangeError);
  });
});

describe('its text', () => {
  test.each([
    [98.55, 1, '98.6'],
    [1.005, 2, '1.01'],
    [0.5, 0, '1'],
    [-2.5, 0, '-3'],
    [-0.04, 1, '0.0'],
    [33, 1, '33.0'],
    [1234.5, 0, '1235'],
  ])('%d with %d decimals is rounded half up: %s', (value, decimals, text) =>
    expect(decimalText(fractionOf(value), decimals)).toBe(text),
  );

  test('is short where no decimals are asked for', () => {
    expect(['488.5', '100', '0.13', '0']).toEqual([488.5, 100, 0.125, 0].map((n) => shortText(fractionOf(n), 2)));
  });
});
