import { describe, expect, test } from 'vitest';
import { photoFault } from '../../src/photos/photo-fault.js';
import { pictureHead } from '../../src/photos/picture-head.js';
import { quarters, toJpeg, toPng, toWebp, withExif } from './images.js';

/** Height and width, as the frame has them. */
const frame = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from([0, 80, 0, 120]));

describe('the size of a picture is read before it is decoded', async () => {
  const photo = quarters(120, 80);
  const jpeg = await toJpeg(photo);
  const png = await toPng(photo);

  test.each([
    ['jpeg', jpeg],
    ['jpeg', withExif(jpeg, 6)],
    ['png', png],
    ['webp', await toWebp(photo)],
  ] as const)('%s', (kind, bytes) => {
    expect(pictureHead(kind, bytes)).toEqual({ width: 120, height: 80, isCmyk: false });
    expect(photoFault(bytes)).toBeUndefined();
  });

  test('of WebP by RFC 9649', () => {
    const webp = (chunk: string, data: number[]) =>
      Buffer.concat([Buffer.from(`RIFF....WEBP${chunk}....`, 'latin1'), Buffer.from(data)]);
    expect(pictureHead('webp', webp('VP8X', [0, 0, 0, 0, 119, 0, 0, 79, 0, 0]))).toMatchObject({
      width: 120,
      height: 80,
    });
    const bits = Buffer.alloc(5);
    bits.writeUInt8(0x2f);
    bits.writeUInt32LE(119 | (79 << 14), 1);
    expect(pictureHead('webp', webp('VP8L', [...bits]))).toMatchObject({ width: 120, height: 80 });
  });

  test('more than the decoder could hold is not decoded: 16 megapixels of a PNG, 40 of a JPEG', () => {
    const sized = (width: number, height: number) => {
      const other = Buffer.from(png);
      other.writeUInt32BE(width, 16);
      other.writeUInt32BE(height, 20);
      return photoFault(other);
    };
    expect([sized(4_000, 4_000), sized(4_001, 4_000), sized(12_000, 12_000)]).toEqual([
      undefined,
      'photo-large',
      'photo-large',
    ]);
    const photo = Buffer.from(jpeg);
    photo.writeUInt16BE(5_000, frame(jpeg));
    photo.writeUInt16BE(8_000, frame(jpeg) + 2);
    expect(photoFault(photo)).toBeUndefined();
    photo.writeUInt16BE(8_001, frame(jpeg) + 2);
    expect(photoFault(photo)).toBe('photo-large');
    const wide = Buffer.from(jpeg);
    wide.writeUInt32BE(0xffffffff, frame(jpeg));
    expect(photoFault(wide)).toBe('photo-large');
  });

  test('four colours are called what they are', () => {
    const cmyk = Buffer.from(jpeg);
    cmyk[frame(jpeg) + 4] = 4;
    expect(photoFault(cmyk)).toBe('photo-cmyk');
  });

  test('one that breaks off before its size is damaged', () => {
    for (const bytes of [jpeg.subarray(0, 30), png.subarray(0, 18), Buffer.from('没有')])
      expect(photoFault(bytes)).toBe('photo-broken');
  });
});
