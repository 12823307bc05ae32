import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { oncePer } from '../once-per.js';

/**
 * The parts as a zip file, in their order, without a clock: every entry carries the first minute that zip knows. Written here because
 * Node's own deflate packs a report in 2 ms, where one in JavaScript takes 30 before it is warm, and fflate packs with its own only.
 * Pictures and reports are stored as they are: they are packed already.
 */
export const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  framed(
    [...parts].map(([path, data]) => {
      const stored = PACKED.test(path);
      const { crc, deflated } = stored ? { crc: crc32(data), deflated: data } : packed(data);
      return { name: Buffer.from(path), data: deflated, method: stored ? 0 : 8, crc, size: data.length };
    }),
  );

/** Parts that reports share are the same bytes in each: zlib takes a quarter of a megabyte of memory for the smallest. */
const packed = oncePer((data: Uint8Array) => ({ crc: crc32(data), deflated: deflateRawSync(data) }));

/**
 * The parts of a zip file that `zip` wrote, by path; undefined of any other, which may be as good. Node's own inflate reads a report in 3 ms, fflate
 * in 70 before it is warm.
 * @throws where the bytes of a part are no deflated data.
 */
export function unzipOwn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let at = 0;
  while (at + HEADER <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const name = bytes.subarray(at + HEADER, at + HEADER + view.getUint16(at + 26, true));
    const start = at + HEADER + name.length;
    const end = start + view.getUint32(at + 18, true);
    entries.push({
      name,
      data: bytes.subarray(start, end),
      method: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 14, true),
      size: view.getUint32(at + 22, true),
    });
    at = end;
  }
  if (Buffer.compare(framed(entries), bytes) !== 0) return undefined;
  const parts = entries.map(({ name, data, method, crc, size }) => {
    const plain = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    return plain.length === size && crc32(plain) === crc ? ([Buffer.from(name).toString(), plain] as const) : undefined;
  });
  if (!parts.every((part) => part !== undefined)) return undefined;
  const found = new Map(parts);
  return found.size === entries.length ? found : undefined;
}

interface Entry {
  readonly name: Uint8Array;
  /** Deflated where the method is 8, as it is where it is 0. */
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Bytes, unpacked. */
  readonly size: number;
}

function framed(entries: readonly Entry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, method, crc, size } of entries) {
    // version, flags, method, time, date, CRC, sizes, length of the name and of the extra field
    const common = [
      [20, 2],
      [UTF8, 2],
      [method, 2],
      [0, 2],
      [DATE, 2],
      [crc, 4],
      [data.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    const local = fields([[LOCAL, 4], ...common]);
    locals.push(local, name, data);
    // then length of the comment, disk, two kinds of attributes, where the entry starts
    directory.push(fields([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), name);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

const LOCAL = 0x04034b50;
/** Bytes of a local header, before its name. */
const HEADER = 30;
const PACKED = /\.(?:jpe?g|png|gif|docx)$/i;
const UTF8 = 0x0800;
/** 1980-01-01 as zip writes it. */
const DATE = (1 << 5) | 1;

/** Numbers one after another, little-endian, each in so many bytes. */
function fields(values: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}
