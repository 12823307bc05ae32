import { describe, expect, test } from 'vitest';
import { preparePhoto } from '../../src/photos/prepare-photo.js';
import { CODECS, corners, pixels, quarters, toJpeg, toPng, toWebp, whole, withExif } from './images.js';

const BOX = { width: 60, height: 60 };
const prepare = (bytes: Uint8Array) => preparePhoto(bytes, BOX, CODECS);

async function look(bytes: Uint8Array) {
  const picture = await prepare(bytes);
  if (!picture) throw new Error('no picture');
  const shown = await whole('jpeg', picture.data);
  expect([shown.width, shown.height]).toEqual([picture.width, picture.height]);
  return shown;
}

describe('a photo is turned as its EXIF says', async () => {
  const photo = await toJpeg(quarters(120, 80));

  // What the camera stored is 红绿 over 蓝黄; TIFF 6.0 says which row and column of it are the top and the left.
  test.each([
    [1, '红绿蓝黄', 60, 40],
    [2, '绿红黄蓝', 60, 40],
    [3, '黄蓝绿红', 60, 40],
    [4, '蓝黄红绿', 60, 40],
    [5, '红蓝绿黄', 40, 60],
    [6, '蓝红黄绿', 40, 60],
    [7, '黄绿蓝红', 40, 60],
    [8, '绿黄红蓝', 40, 60],
  ])('orientation %i', async (orientation, seen, width, height) => {
    const shown = await look(withExif(photo, orientation));
    expect([corners(shown), shown.width, shown.height]).toEqual([seen, width, height]);
  });

  test('an orientation that does not exist is none', async () => {
    expect(corners(await look(withExif(photo, 9)))).toBe('红绿蓝黄');
  });

  test('nothing of the EXIF is left: it tells where the photo was taken', async () => {
    const tagged = withExif(photo, 6);
    expect(tagged.includes('E121.4737')).toBe(true);
    const { data = new Uint8Array() } = (await prepare(tagged)) ?? {};
    expect(Buffer.from(data).includes('Exif')).toBe(false);
    expect(Buffer.from(data).includes('E121.4737')).toBe(false);
  });

  test('the same photo gives the same bytes, also after a damaged one', async () => {
    const first = await prepare(photo);
    await prepare(photo.subarray(0, photo.length / 2));
    expect(await prepare(photo)).toEqual(first);
  });
});

describe('other kinds', async () => {
  test('PNG', async () => expect(corners(await look(await toPng(quarters(120, 80))))).toBe('红绿蓝黄'));
  test('WEBP', async () => expect(corners(await look(await toWebp(quarters(120, 80))))).toBe('红绿蓝黄'));
  test('what shows through stands on white', async () => {
    const half = pixels(120, 80, (x) => [0, 0, 0, x < 60 ? 0 : 255]);
    expect(corners(await look(await toPng(half)))).toBe('白黑白黑');
  });
  test('a small one is not scaled up', async () => {
    expect(await look(await toPng(quarters(30, 20)))).toMatchObject({ width: 30, height: 20 });
  });
});

describe('no picture', async () => {
  const jpeg = await toJpeg(pixels(400, 300, (x, y) => [(x * y) % 256, (x * 7) % 256, (y * 13) % 256]));
  const png = await toPng(quarters(120, 80));
  const webp = await toWebp(quarters(120, 80));
  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['text', Buffer.from('照片')],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2)],
    ['a JPEG without its last bytes', jpeg.subarray(0, jpeg.length - 40)],
    ['the start of a JPEG', jpeg.subarray(0, 30)],
    ['half a PNG', png.subarray(0, png.length / 2)],
    ['half a WEBP', webp.subarray(0, webp.length / 2)],
  ])('%s', async (_, bytes) => {
    expect(await prepare(bytes)).toBeUndefined();
  });
});
