import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipOwn, zip } from '../../src/package/zip.js';

const PARTS = fc
  .dictionary(fc.stringMatching(/^[a-z汇报/]{1,12}(?:\.xml|\.png)$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 6 })
  .map((parts) => new Map(Object.entries(parts)));

const plain = (parts: ReadonlyMap<string, Uint8Array> | undefined) =>
  parts && [...parts].map(([path, data]) => [path, [...data]]);

test('what is packed is read again, here and by another program', () => {
  fc.assert(
    fc.property(PARTS, (parts) => {
      const bytes = zip(parts);
      expect(plain(unzipOwn(bytes))).toEqual(plain(parts));
      expect(new Map(Object.entries(unzipSync(bytes)))).toEqual(parts);
    }),
  );
});

/** What `unzipOwn` makes of bytes, or nothing where it says that they are none of its. */
function read(bytes: Uint8Array) {
  try {
    return unzipOwn(bytes);
  } catch {
    return undefined;
  }
}

test('no byte can change, go or be added unnoticed', () => {
  fc.assert(
    fc.property(PARTS, fc.nat(), fc.integer({ min: 1, max: 255 }), (parts, where, by) => {
      const bytes = zip(parts);
      const at = where % bytes.length;
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ by;
      // A bit that ends the last block of a stream can stand for the same data.
      const again = read(changed);
      if (again) expect(plain(again)).toEqual(plain(parts));
      expect(read(bytes.subarray(0, at))).toBeUndefined();
      expect(read(Buffer.concat([bytes, changed.subarray(at)]))).toBeUndefined();
    }),
  );
});

test('a file of another program is left to its reader', () => {
  const parts = { 'a.xml': Buffer.from('<a/>'.repeat(9)) };
  expect(unzipOwn(zipSync(parts))).toBeUndefined();
  expect(unzipOwn(Buffer.from('PK'))).toBeUndefined();
  expect(unzipOwn(new Uint8Array())).toBeUndefined();
});
