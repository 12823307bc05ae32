import { expect, test } from 'vitest';
import { oneAtATime } from '../../../src/commands/build/threads/one-at-a-time.js';
import { type Alone, prepareApart } from '../../../src/commands/build/write/prepare-apart.js';
import { preparePhoto } from '../../../src/photos/prepare-photo.js';
import { CODECS, pixels, quarters, toPng } from '../../photos/images.js';

const BOX = { width: 60, height: 60 };

test('a large photo is prepared in a thread of its own, one at a time, and comes out the same', async () => {
  let runs = 0;
  const alone: Alone = (work) => {
    runs += 1;
    return work();
  };
  const apart = (bytes: Uint8Array) => prepareApart({ bytes: Uint8Array.from(bytes), box: BOX }, CODECS, alone);
  const small = await toPng(quarters(120, 80));
  expect(await apart(small)).toEqual(await preparePhoto(small, BOX, CODECS));
  expect(runs).toBe(0);
  const large = await toPng(pixels(2_500, 2_500, (x, y) => [x % 256, y % 256, 99]));
  const found = await apart(large);
  expect(runs).toBe(1);
  expect(found).toMatchObject({ width: 60, height: 60 });
  expect(found).toEqual(await preparePhoto(large, BOX, CODECS));
  expect(await apart(large.subarray(0, large.length / 2))).toBeUndefined();
});

test('whoever has the gate gives it back, whatever comes of it', async () => {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const alone = oneAtATime(gate);
  expect(await alone(async () => gate[0])).toBe(1);
  expect(gate[0]).toBe(0);
  await expect(
    alone(async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(gate[0]).toBe(0);
});
