import type { PhotoKind } from './photo-kind.js';
import type { Size } from './picture.js';

/** What a picture says of itself before it is decoded. */
export interface PictureHead extends Size {
  /** Four colours of print: viewers show them, the decoder takes them for other ones. */
  readonly isCmyk: boolean;
}

/** @returns undefined where the file does not get as far as its size. */
export function pictureHead(kind: PhotoKind, bytes: Uint8Array): PictureHead | undefined {
  try {
    return HEADS[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const HEADS = {
  // PNG (ISO 15948) 11.2.2: IHDR comes first.
  png: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), isCmyk: false }),
  jpeg: jpegHead,
  webp: webpHead,
} satisfies Record<PhotoKind, (bytes: Buffer) => PictureHead | undefined>;

/** ITU-T T.81 B.2.2: the segments up to the frame, which gives height, width and the number of colours. */
function jpegHead(bytes: Buffer): PictureHead | undefined {
  let at = 2;
  while (at < bytes.length) {
    // What stands between segments is skipped, as decoders do.
    if (bytes.readUInt8(at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return {
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
        isCmyk: bytes.readUInt8(at + 9) === 4,
      };
    // Any number of FF may fill the space before a marker.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** RFC 9649: lossy, lossless and extended files each have their own first chunk. */
function webpHead(bytes: Buffer): PictureHead | undefined {
  const chunk = bytes.toString('latin1', 12, 16);
  const size = (width: number, height: number) => ({ width, height, isCmyk: false });
  if (chunk === 'VP8X') return size(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
  if (chunk === 'VP8 ') return size(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}
