import type { Pixels, Size } from './picture.js';

/**
 * The orientation, 1 to 8, in the first segment of EXIF (TIFF 6.0: a list of entries of twelve bytes; tag 274). Undefined where there is none.
 * @param segment An APP1 segment of a JPEG, without marker and length.
 */
export function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const list = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let i = 0; i < short(list); i += 1) {
      const entry = list + 2 + 12 * i;
      if (short(entry) !== 274) continue;
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    // What breaks off says nothing; the picture may be whole.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Orientations in which rows of the file are columns of the picture. */
const isAcross = (orientation: number) => orientation >= 5;

/** The box that a picture has to fit into before it is turned. */
export const turnedBox = ({ width, height }: Size, orientation: number): Size =>
  isAcross(orientation) ? { width: height, height: width } : { width, height };

/** A picture as it is looked at. EXIF 4.6.4 A: which row and which column of the file are the top and the left. */
export function turn({ data, width, height }: Pixels, orientation: number): Pixels {
  if (orientation === 1) return { data, width, height };
  const size = turnedBox({ width, height }, orientation);
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBottom = [3, 4, 6, 7].includes(orientation);
  const [from, to] = [data, new Uint8ClampedArray(data.length)].map((d) => new Uint32Array(d.buffer)) as [
    Uint32Array,
    Uint32Array,
  ];
  for (let i = 0; i < to.length; i += 1) {
    const [column, row] = [i % size.width, Math.floor(i / size.width)];
    const [x, y] = isAcross(orientation) ? [row, column] : [column, row];
    to[i] = from[(fromBottom ? height - 1 - y : y) * width + (fromRight ? width - 1 - x : x)] as number;
  }
  return { data: new Uint8ClampedArray(to.buffer), ...size };
}
