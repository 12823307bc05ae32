import type { Pixels, Size } from './picture.js';

/**
 * A picture scaled down to fit into a box, never up; what shows through stands on white. Each new pixel is the mean of the area that it
 * covers. Done here, in one pass over the rows, because a codec for it would hold the 48 MB of a phone's photo a second time.
 */
export function shrink({ data, width, height }: Pixels, box: Size): Pixels {
  const scale = Math.min(1, box.width / width, box.height / height);
  const [newWidth, newHeight] = [width, height].map((length) => Math.max(1, Math.round(length * scale))) as [
    number,
    number,
  ];
  const [columns, rows] = [shares(width, newWidth), shares(height, newHeight)];
  const sums = new Float32Array((newHeight + 1) * newWidth * 3);
  const line = new Float32Array(newWidth * 3);
  for (let y = 0; y < height; y++) {
    sumRow(data, y * width * 4, columns, line);
    const at = (rows.first[y] as number) * newWidth * 3;
    const [share, rest] = [rows.share[y] as number, rows.rest[y] as number];
    for (let i = 0; i < newWidth * 3; i++) {
      const value = line[i] as number;
      sums[at + i] = (sums[at + i] as number) + value * share;
      if (rest > 0) sums[at + newWidth * 3 + i] = (sums[at + newWidth * 3 + i] as number) + value * rest;
    }
  }
  const pixels = new Uint8ClampedArray(newWidth * newHeight * 4).fill(255);
  for (let i = 0; i < newWidth * newHeight; i++) {
    for (let channel = 0; channel < 3; channel++) pixels[i * 4 + channel] = sums[i * 3 + channel] as number;
  }
  return { data: pixels, width: newWidth, height: newHeight };
}

/** Of each old pixel of a line: the new one that it falls on, how much of that it fills, how much of the next, and whether it ends it. */
interface Shares {
  readonly first: Int32Array;
  readonly share: Float64Array;
  readonly rest: Float64Array;
  readonly ends: Uint8Array;
}

function shares(from: number, to: number): Shares {
  const [first, share, rest, ends] = [
    new Int32Array(from),
    new Float64Array(from),
    new Float64Array(from),
    new Uint8Array(from),
  ];
  for (let i = 0; i < from; i++) {
    const start = Math.floor((i * to) / from);
    const over = Math.max(0, ((i + 1) * to) / from - (start + 1));
    first[i] = start;
    rest[i] = over;
    share[i] = to / from - over;
    ends[i] = Math.floor(((i + 1) * to) / from) > start ? 1 : 0;
  }
  return { first, share, rest, ends };
}

/** Means of one row of pixels, three numbers a new pixel. Twelve million pixels come through here: hence no inner loop over colours. */
function sumRow(data: Uint8ClampedArray, start: number, { share, rest, ends }: Shares, line: Float32Array): void {
  let [red, green, blue] = [0, 0, 0];
  for (let x = 0, from = start, at = 0; x < ends.length; x++, from += 4) {
    const opacity = (data[from + 3] as number) / 255;
    const white = 255 * (1 - opacity);
    const r = white + (data[from] as number) * opacity;
    const g = white + (data[from + 1] as number) * opacity;
    const b = white + (data[from + 2] as number) * opacity;
    const own = share[x] as number;
    red += r * own;
    green += g * own;
    blue += b * own;
    if (ends[x] !== 1) continue;
    line[at++] = red;
    line[at++] = green;
    line[at++] = blue;
    const over = rest[x] as number;
    red = r * over;
    green = g * over;
    blue = b * over;
  }
}
