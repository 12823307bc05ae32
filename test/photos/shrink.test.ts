import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shrink } from '../../src/photos/shrink.js';
import { pixels } from './images.js';

const side = fc.integer({ min: 1, max: 40 });
const mean = (data: Uint8ClampedArray) => data.reduce((sum, value) => sum + value, 0) / data.length;

test('fits into the box, keeps its shape, and is never larger than it was', () => {
  fc.assert(
    fc.property(side, side, side, side, (width, height, boxWidth, boxHeight) => {
      const box = { width: boxWidth, height: boxHeight };
      const small = shrink(
        pixels(width, height, () => [9, 99, 199]),
        box,
      );
      expect(small.width).toBeLessThanOrEqual(Math.min(width, boxWidth));
      expect(small.height).toBeLessThanOrEqual(Math.min(height, boxHeight));
      expect([...new Set(small.data)].sort((a, b) => a - b)).toEqual([9, 99, 199, 255]);
      if (width <= boxWidth && height <= boxHeight) expect(small).toMatchObject({ width, height });
    }),
  );
});

test('is as bright as before: every pixel counts once', () => {
  const grey = fc.uint8Array({ minLength: 35 * 23, maxLength: 35 * 23 });
  fc.assert(
    fc.property(grey, side, (values, width) => {
      const image = pixels(35, 23, (x, y) => Array(3).fill(values[y * 35 + x]));
      // Each new pixel is rounded by half a step at most.
      expect(Math.abs(mean(shrink(image, { width, height: 99 }).data) - mean(image.data))).toBeLessThan(0.5);
    }),
  );
});

test('a picture that already fits stays as it is', () => {
  const image = pixels(7, 5, (x, y) => [x * 30, y * 40, x * y]);
  expect(shrink(image, { width: 7, height: 9 })).toEqual(image);
});
