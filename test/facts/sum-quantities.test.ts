import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumQuantities } from '../../src/facts/sum-quantities.js';
import type { Qualifier } from '../../src/ledger/vocabulary/field.js';

const exact = (value: number) => ({ value });
const rough = (value: number, qualifier: Qualifier) => ({ value, qualifier });

describe('a sum of quantities', () => {
  test.each([
    ['exact numbers', [exact(120), exact(35.5)], { value: 155.5 }],
    ['nothing', [], { value: 0 }],
    ['a single rough one, with nothing or with 0', [exact(0), rough(3000, '近')], { value: 3000, qualifier: '近' }],
    ['exact and 余', [exact(1234), rough(30, '余')], { value: 1200, qualifier: '余' }],
    [
      '逾, 超, 多 and 以上',
      [rough(100, '逾'), rough(99, '超'), rough(99, '多'), rough(1, '以上')],
      { value: 290, qualifier: '余' },
    ],
    ['exact and 近', [exact(1250), rough(5, '近')], { value: 1300, qualifier: '约' }],
    ['both directions', [rough(30, '余'), rough(3000, '近')], { value: 3000, qualifier: '约' }],
    ['exact and 余 below 100', [exact(46), rough(40, '余')], { value: 80, qualifier: '余' }],
    ['exact and 约 below 100', [exact(46), rough(40, '约')], { value: 90, qualifier: '约' }],
    ['an estimate of units', [exact(12), { value: 5, estimated: true }], { value: 17, qualifier: '约' }],
    ['an estimate', [exact(1249), { value: 5, estimated: true }], { value: 1300, qualifier: '约' }],
    ['few', [exact(3), rough(4, '余')], { value: 7, qualifier: '余' }],
    ['decimals', [exact(0.125), rough(0.01, '多')], { value: 0.13, qualifier: '余' }],
  ])('of %s', (_, quantities, sum) => expect(sumQuantities(quantities)).toEqual(sum));

  const amount = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100);
  const anyQualifier = fc.constantFrom<Qualifier | undefined>(undefined, '余', '多', '以上', '逾', '超', '近', '约');
  const quantity = fc.record({ value: amount, qualifier: anyQualifier });
  const total = (of: readonly { value: number }[]) =>
    of.reduce((all, { value }) => all + Math.round(value * 100), 0) / 100;

  test('is exact where all are, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(amount.map(exact)), (of) => {
        expect(sumQuantities(of)).toEqual({ value: total(of) });
        expect(sumQuantities([...of].reverse())).toEqual(sumQuantities(of));
      }),
    );
  });

  test('never says more than is known: 余 is at most the sum, 约 at most half a digit off', () => {
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 2 }), (of) => {
        const { value, qualifier } = sumQuantities(of);
        const sum = total(of);
        const tens = sum >= 10 && sum < 100;
        const two = sum === 0 ? 0 : 10 ** (Math.floor(Math.log10(sum) + 1e-12) - 1);
        const told = of.filter((one) => one.value !== 0 || one.qualifier);
        if (told.length < 2) return;
        const words = told.flatMap((one) => one.qualifier ?? []);
        expect(qualifier).toBe(
          words.length === 0 ? undefined : words.some((word) => '近约'.includes(word)) ? '约' : '余',
        );
        const inTens =
          tens && (qualifier === '余' || told.some((one) => one.qualifier && one.value > 0 && one.value % 10 === 0));
        const digit = inTens ? 10 : two;
        if (qualifier === '余') expect(sum - value >= -1e-9 && sum - value < digit + 1e-9).toBe(true);
        if (qualifier === '约') expect(Math.abs(sum - value)).toBeLessThanOrEqual(digit / 2 + 1e-9);
        expect(Number(value.toPrecision(qualifier ? 2 : 15))).toBe(value);
      }),
    );
  });
});
