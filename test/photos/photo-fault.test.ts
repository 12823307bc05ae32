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
    expect(pictureHead(kind, bytes)).toMatchObject({ width: 120, height: 80, isCmyk: false });
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

  test('more than the decoder could hold is not decoded: 39 megapixels of a PNG, 50 of a JPEG', async () => {
    const sized = (width: number, height: number) => {
      const other = Buffer.from(png);
      other.writeUInt32BE(width, 16);
      other.writeUInt32BE(height, 20);
      return photoFault(other);
    };
    expect([sized(6_000, 6_500), sized(6_000, 6_520), sized(12_000, 12_000)]).toEqual([
      undefined,
      { width: 6_000, height: 6_520 },
      { width: 12_000, height: 12_000 },
    ]);
    const line = await toJpeg(quarters(120, 80), { progressive: false });
    const photo = Buffer.from(line);
    photo.writeUInt16BE(5_000, frame(line));
    photo.writeUInt16BE(10_000, frame(line) + 2);
    expect(photoFault(photo)).toBeUndefined();
    photo.writeUInt16BE(10_001, frame(line) + 2);
    expect(photoFault(photo)).toEqual({ width: 10_001, height: 5_000 });
    const wide = Buffer.from(jpeg);
    wide.writeUInt32BE(0xffffffff, frame(jpeg));
    expect(photoFault(wide)).toEqual({ width: 0xffff, height: 0xffff });
  });

  test('what the decoder holds of a pixel goes by how the file is written', async () => {
    const weight = (bytes: Uint8Array) => pictureHead('jpeg', bytes)?.weight;
    const half = { auto_subsample: false, chroma_subsample: 2 };
    const full = { auto_subsample: false, chroma_subsample: 1 };
    expect(weight(await toJpeg(photo, { ...full, progressive: false }))).toBe(4);
    expect(weight(await toJpeg(photo, { ...half, progressive: true }))).toBe(7);
    const progressive = await toJpeg(photo, { ...full, progressive: true });
    expect(weight(progressive)).toBe(10);
    const large = Buffer.from(progressive);
    large.writeUInt16BE(5_000, frame(progressive));
    large.writeUInt16BE(9_000, frame(progressive) + 2);
    expect(photoFault(large)).toEqual({ width: 9_000, height: 5_000 });
    // Line by line, but one colour after the other.
    const scans = Buffer.from(await toJpeg(photo, { ...half, progressive: false }));
    scans.writeUInt8(1, scans.indexOf(Buffer.from([0xff, 0xda])) + 4);
    expect(weight(scans)).toBe(7);
    expect(pictureHead('webp', await toWebp(photo))?.weight).toBe(8);
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
