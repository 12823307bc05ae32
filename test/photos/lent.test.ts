import { expect, test } from 'vitest';
import { CODECS, quarters, toJpeg, toWebp } from './images.js';

const photo = quarters(120, 80);
const own = [globalThis.Uint8ClampedArray, (globalThis as Record<string, unknown>).ImageData];

test.each([
  ['jpeg', await toJpeg(photo)],
  ['webp', await toWebp(photo)],
] as const)('the pixels of a %s are those in the memory of its decoder, and no copy', async (kind, bytes) => {
  for (const _ of ['once', 'again']) {
    const size = await CODECS.decode(kind, bytes, ({ data, width, height }) => {
      expect([globalThis.Uint8ClampedArray, data.length, width, height]).toEqual([own[0], 120 * 80 * 4, 120, 80]);
      return data.buffer.byteLength;
    });
    expect(size).toBeGreaterThan(1_000_000);
  }
  expect(globalThis.Uint8ClampedArray).toBe(own[0]);
});

test('what is done with the pixels may fail', async () => {
  const fails = CODECS.decode('jpeg', await toJpeg(photo), () => {
    throw new Error('no room');
  });
  await expect(fails).rejects.toThrow();
  expect(globalThis.Uint8ClampedArray).toBe(own[0]);
  expect(await CODECS.decode('jpeg', await toJpeg(photo), ({ width }) => width)).toBe(120);
});
