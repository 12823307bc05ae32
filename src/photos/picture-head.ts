import { orientationOf } from './orientation.js';
import type { PhotoKind } from './photo-kind.js';
import type { Size } from './picture.js';

/** What a picture says of itself before it is decoded. */
export interface PictureHead extends Size {
  /** Four colours of print: viewers show them, the decoder takes them for other ones. */
  readonly isCmyk: boolean;
  /** Bytes that its decoder holds for a pixel, at most. */
  readonly weight: number;
  /** How it is to be turned, 1 to 8, as EXIF counts. */
  readonly orientation: number;
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

const UPRIGHT = { isCmyk: false, orientation: 1 };

const HEADS = {
  // PNG (ISO 15948) 11.2.2: IHDR comes first. The decoder has the rows as they are, moved once while it grows, beside four bytes a pixel.
  png: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), weight: 11, ...UPRIGHT }),
  jpeg: jpegHead,
  webp: webpHead,
} satisfies Record<PhotoKind, (bytes: Buffer) => PictureHead | undefined>;

interface Frame extends Size {
  readonly isProgressive: boolean;
  /** Of each colour, how many of its samples there are for four pixels each way, over and down. */
  readonly sampling: readonly (readonly [number, number])[];
}

/**
 * ITU-T T.81 B.2.2: the segments up to the first scan; a frame among them gives height, width and the colours. A picture whose scans
 * have not all colours at once is held whole, two bytes a sample, before its first line is known.
 */
function jpegHead(bytes: Buffer): PictureHead | undefined {
  let at = 2;
  let frame: Frame | undefined;
  let orientation = 1;
  while (at < bytes.length) {
    // What stands between segments is skipped, as decoders do.
    if (bytes.readUInt8(at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xda && frame) {
      const { width, height, sampling, isProgressive } = frame;
      const isWhole = !isProgressive && bytes.readUInt8(at + 4) === sampling.length;
      const weight = 4 + (isWhole ? 0 : 2 * samplesPerPixel(sampling));
      return { width, height, isCmyk: sampling.length === 4, weight, orientation };
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) frame ??= frameAt(bytes, at);
    // Any number of FF may fill the space before a marker.
    const end = marker === 0xff ? at + 1 : at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xe1) orientation = orientationOf(bytes.subarray(at + 4, end)) ?? orientation;
    at = end;
  }
  return undefined;
}

function frameAt(bytes: Buffer, at: number): Frame {
  const count = bytes.readUInt8(at + 9);
  return {
    height: bytes.readUInt16BE(at + 5),
    width: bytes.readUInt16BE(at + 7),
    isProgressive: [0xc2, 0xc6, 0xca, 0xce].includes(bytes.readUInt8(at + 1)),
    sampling: Array.from({ length: count }, (_, i) => {
      const factors = bytes.readUInt8(at + 11 + 3 * i);
      return [factors >> 4, factors & 15];
    }),
  };
}

function samplesPerPixel(sampling: Frame['sampling']): number {
  const [across, down] = [0, 1].map((i) => Math.max(1, ...sampling.map((factors) => factors[i] as number))) as [
    number,
    number,
  ];
  return sampling.reduce((sum, [h, v]) => sum + (h * v) / (across * down), 0);
}

/** RFC 9649: lossy, lossless and extended files each have their own first chunk. What is lossless is held twice; an extended file may be. */
function webpHead(bytes: Buffer): PictureHead | undefined {
  const chunk = bytes.toString('latin1', 12, 16);
  const size = (width: number, height: number, weight = 8) => ({ width, height, weight, ...UPRIGHT });
  if (chunk === 'VP8X') return size(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
  if (chunk === 'VP8 ') return size(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff, 4);
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}
