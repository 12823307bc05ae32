/** Small pictures for the tests, made by the codecs themselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as jpeg from '@jsquash/jpeg/encode.js';
import * as png from '@jsquash/png/encode.js';
import * as webp from '@jsquash/webp/encode.js';
import { openCodecs } from '../../src/photos/codecs.js';
import type { PhotoKind } from '../../src/photos/photo-kind.js';
import type { Pixels } from '../../src/photos/picture.js';
import { ROOT } from '../support.js';

export const whole = (kind: PhotoKind, bytes: Uint8Array) =>
  CODECS.decode(kind, bytes, ({ data, width, height }) => ({ data: data.slice(), width, height }));

export const CODECS = openCodecs((part) => readFileSync(join(ROOT, 'dist', 'codecs', part)));

/** Red, green, blue and, unless it is opaque, opacity. */
type Colour = readonly number[];
export const COLOURS = { 红: [255, 0, 0], 绿: [0, 255, 0], 蓝: [0, 0, 255], 黄: [255, 255, 0] } as const;

export function pixels(width: number, height: number, colourAt: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) data.set(colourAt(i % width, Math.floor(i / width)), i * 4);
  return { data, width, height };
}

/** 红 绿 over 蓝 黄. */
export const quarters = (width: number, height: number): Pixels =>
  pixels(width, height, (x, y) => {
    const [top, bottom] = x < width / 2 ? (['红', '蓝'] as const) : (['绿', '黄'] as const);
    return COLOURS[y < height / 2 ? top : bottom];
  });

/** The nearest name of a colour in each corner: upper left, upper right, lower left, lower right. */
export function corners({ data, width, height }: Pixels): string {
  const name = (x: number, y: number) => {
    const bright = [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].map((value) => value > 127);
    return bright[0] ? (bright[1] ? (bright[2] ? '白' : '黄') : '红') : bright[1] ? '绿' : bright[2] ? '蓝' : '黑';
  };
  const [right, bottom] = [width - 3, height - 3];
  return name(2, 2) + name(right, 2) + name(2, bottom) + name(right, bottom);
}

const wasm = (path: string) => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path))).buffer;
let ready: Promise<unknown> | undefined;

async function encoded(encode: () => Promise<ArrayBuffer>): Promise<Buffer> {
  ready ??= Promise.all([
    jpeg.init({ wasmBinary: wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm') } as object),
    png.init(wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')),
    webp.init({ wasmBinary: wasm('@jsquash/webp/codec/enc/webp_enc.wasm') } as object),
  ]);
  await ready;
  return Buffer.from(await encode());
}

export const toJpeg = (image: Pixels, options: object = {}) =>
  encoded(() => jpeg.default(image as never, { quality: 95, ...options }));
export const toPng = (image: Pixels) => encoded(() => png.default(image as never));
export const toWebp = (image: Pixels) => encoded(() => webp.default(image as never, { lossless: 1 }));

/** A JPEG file with an EXIF segment of its own: an orientation and a text, as a phone writes where it was. */
export function withExif(file: Buffer, orientation: number, text = 'N31.2304 E121.4737'): Buffer {
  const note = Buffer.from(`${text}\0`);
  const tiff = Buffer.alloc(38);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  // ImageDescription, then Orientation: tag, type, count, value or where it stands.
  for (const [index, entry] of [
    [0x010e, 2, note.length, tiff.length],
    [0x0112, 3, 1, orientation],
  ].entries()) {
    const at = 10 + index * 12;
    tiff.writeUInt16LE(entry[0] as number, at);
    tiff.writeUInt16LE(entry[1] as number, at + 2);
    tiff.writeUInt32LE(entry[2] as number, at + 4);
    tiff.writeUInt32LE(entry[3] as number, at + 8);
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff, note]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, body, file.subarray(2)]);
}
