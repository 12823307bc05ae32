import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { docxFaults } from '../docx-faults.js';
import type { Random } from '../random.js';
import { ROOT, runFaults, runReport } from '../run-report.js';
import { contentsOf, SMALL } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** Photos that are huge, broken or not what they say: told, or put into a whole report, in bounded memory. */
export const pictures: Trial = {
  says: 'hostile photos through build: huge, broken, mutated, mislabelled; whole reports, bounded time and memory',
  share: 2,
  least: 4,
  one: async ({ random, folder }) => {
    const cwd = folder();
    const names = ['甲.jpg', '乙.png', '丙.webp', '丁.jpg'].slice(0, 1 + random.below(4));
    writeFileSync(join(cwd, '台账.yaml'), `${SMALL}    照片: [${names.join(', ')}]\n`);
    const chosen = names.map((name) => {
      const [kind, make] = random.pick(Object.entries(KINDS));
      return [kind, name, make] as const;
    });
    for (const [, name, make] of chosen) writeFileSync(join(cwd, name), await make(random));
    const kinds = chosen.map(([kind]) => kind);
    const run = await runReport(['build', '-f', 'docx,md', '--date', '2025-12-10'], { cwd, limit: 40 });
    const faults = [...runFaults(run)];
    for (const [path, bytes] of contentsOf(cwd)) if (path.endsWith('.docx')) faults.push(...(await docxFaults(bytes)));
    return faults.map((fault) => `${kinds.join(', ')}: ${fault}`);
  },
};

/** How a PNG has its pixels: bits of a sample, the type of colour (ISO 15948, 11.2.2), samples a pixel. */
const RGB = { depth: 8, type: 2, samples: 3 };

/** A PNG of one colour: a few KB, however large the picture. @param said What the head says instead. */
function png(
  width: number,
  height: number,
  said: readonly [number, number] = [width, height],
  { depth, type, samples } = RGB,
): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(said[0] >>> 0, 0);
  head.writeUInt32BE(said[1] >>> 0, 4);
  head.set([depth, type, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + Math.ceil((width * samples * depth) / 8), 200);
  row[0] = 0;
  const parts = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)), { level: 1 });
  const palette = type === 3 ? [chunk('PLTE', Buffer.alloc(768, 90))] : [];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...palette,
    chunk('IDAT', parts),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const photo = readFileSync(join(ROOT, 'examples', 'street', '照片', '示意图-灯谜.jpg'));
const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');

/** Where the frame of a JPEG tells its size: height, width, colours. */
const frameOf = (bytes: Buffer) => Math.max(bytes.indexOf('ffc0', 'hex'), bytes.indexOf('ffc2', 'hex')) + 5;

function resized(height: number, width: number, colours = 3): Buffer {
  const bytes = Buffer.from(photo);
  bytes.writeUInt16BE(height, frameOf(bytes));
  bytes.writeUInt16BE(width, frameOf(bytes) + 2);
  bytes.writeUInt8(colours, frameOf(bytes) + 4);
  return bytes;
}

const { resolve } = createRequire(join(ROOT, 'package.json'));

/** A picture that a camera could have taken, encoded once for all cases. */
function encoded(kind: 'jpeg' | 'webp', width: number, height: number): Promise<Buffer> {
  const key = `${kind} ${width} ${height}`;
  const made = ENCODED.get(key) ?? encode(kind, width, height);
  ENCODED.set(key, made);
  return made;
}
const ENCODED = new Map<string, Promise<Buffer>>();

async function encode(kind: 'jpeg' | 'webp', width: number, height: number): Promise<Buffer> {
  const part = kind === 'jpeg' ? 'mozjpeg_enc.wasm' : 'webp_enc.wasm';
  const wasmBinary = new Uint8Array(readFileSync(resolve(`@jsquash/${kind}/codec/enc/${part}`))).buffer;
  const codec = kind === 'jpeg' ? await import('@jsquash/jpeg/encode.js') : await import('@jsquash/webp/encode.js');
  await codec.init({ wasmBinary } as object);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < data.length; at += 7) data[at] = at % 251;
  return Buffer.from(await codec.default({ data, width, height } as never));
}

const mutated = (bytes: Buffer, random: Random): Buffer => {
  const other = Buffer.from(bytes);
  // The head says most.
  const end = random.chance(0.5) ? Math.min(700, other.length) : other.length;
  for (const at of [random.below(end), ...random.some(12, () => random.below(end))]) other[at] = random.below(256);
  return random.chance(0.3) ? other.subarray(0, random.below(other.length)) : other;
};

const KINDS: Readonly<Record<string, (random: Random) => Buffer | Promise<Buffer>>> = {
  'a photo': () => photo,
  'a mutated JPEG': (random) => mutated(photo, random),
  'a mutated PNG': (random) => mutated(png(60, 40), random),
  'a mutated WebP': async (random) => mutated(await encoded('webp', 60, 40), random),
  'a JPEG of another size than it is': (random) =>
    resized(random.pick([0, 1, 7_000, 65_535]), random.pick([0, 1, 7_000, 65_535])),
  'a JPEG of other colours than it has': (random) => resized(600, 800, random.pick([0, 1, 2, 4, 5, 255])),
  'a JPEG again and again': () => Buffer.concat(Array.from({ length: 200 }, () => photo)),
  'a JPEG of nothing but heads': (random) =>
    Buffer.concat([jpegHead, Buffer.alloc(4_000 * (1 + random.below(1_000)), 'ffe00002', 'hex')]),
  'a large photo': () => encoded('jpeg', 8_000, 6_000),
  'a large WebP': () => encoded('webp', 4_000, 3_000),
  'a PNG as large as may be': () => png(7_071, 7_071),
  'a PNG as large as is taken': () => png(6_200, 6_200),
  'a PNG of deep colours': () => png(6_200, 6_200, undefined, { depth: 16, type: 6, samples: 4 }),
  'a PNG of a palette': (random) => png(6_200, 6_200, undefined, { depth: random.pick([1, 8]), type: 3, samples: 1 }),
  'a long PNG': () => png(1, 40_000),
  'a PNG too large': () => png(12_000, 12_000),
  'a PNG that says it is small': () => png(4_000, 4_000, [10, 10]),
  'a PNG that says it is large': (random) =>
    png(
      10,
      10,
      random.pick([
        [7_000, 7_000],
        [0, 0],
        [2 ** 31 - 1, 1],
        [2 ** 32 - 1, 2 ** 32 - 1],
      ] as const),
    ),
  'a file of zeros': (random) =>
    Buffer.concat([
      random.pick([jpegHead, Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('RIFF0000WEBPVP8 ')]),
      Buffer.alloc(random.pick([0, 10, 100, 129]) * 1024 * 1024),
    ]),
  'another kind of file': (random) =>
    Buffer.from(
      random.pick([
        '',
        'GIF89a',
        'BM',
        'II*\0',
        '%PDF-1.4',
        '\0\0\0\x18ftypheic',
        '<svg onload="x"/>',
        'PK\u0003\u0004',
        '甲',
      ]),
    ),
};
