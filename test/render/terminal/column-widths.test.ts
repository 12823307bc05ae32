import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/render/terminal/column-widths.js';

test('columns that fit have their natural width', () => {
  expect(columnWidths([4, 10, 20], [1, 1, 1], 60)).toEqual([4, 10, 20]);
});

test('columns share by their weights what is there', () => {
  expect(columnWidths([100, 100], [1, 3], 40)).toEqual([10, 30]);
});

test('a narrow column leaves its part to the others', () => {
  expect(columnWidths([4, 100, 100], [10, 1, 1], 44)).toEqual([4, 20, 20]);
});

test('too narrow to read', () => {
  expect(columnWidths([10, 10, 10], [1, 1, 1], 17)).toBeUndefined();
});

test('always uses what there is, and no more', () => {
  const columns = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.double({ min: 0, max: 9, noNaN: true })));
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 130 }), (pairs, available) => {
      const natural = pairs.map(([width]) => width);
      const widths = columnWidths(
        natural,
        pairs.map(([, weight]) => weight),
        available,
      );
      const total = (widths ?? []).reduce((sum, width) => sum + width, 0);
      if (widths)
        expect(total).toBe(
          Math.min(
            available,
            natural.reduce((sum, width) => sum + width, 0),
          ),
        );
    }),
  );
});
