import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/ledger/edit/encode.js';
import { insertActivities } from '../../../src/ledger/edit/insert-rows.js';
import { decodeBytes } from '../../../src/ledger/text/decode.js';
import { UserError } from '../../../src/problems/problem.js';

const GB = [0xbb, 0xee, 0xb6, 0xaf]; // 活动

describe('encode', () => {
  it.each([
    ['utf-8', Buffer.from('\ufeff活动:\r\n')],
    ['utf-16le', Buffer.from('\ufeff活动:\r\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeff活动:\r\n', 'utf16le').swap16()],
    ['gb18030', Buffer.from([...GB, 0x3a, 0x0d, 0x0a])],
  ])('keeps %s', async (encoding, old) => {
    const before = decodeBytes(old);
    expect(before?.encoding).toBe(encoding);
    const after = insertActivities(before?.text ?? '', [{ 日期: '2025-03-05', 主题: '𠮷祥', 类别: '共建' }]);
    const bytes = await encode(after, old);
    expect(Buffer.from(bytes.subarray(0, old.length - 2))).toEqual(old.subarray(0, -2));
    expect(decodeBytes(bytes)).toEqual({ text: after, encoding });
  });

  it('keeps the odd bytes of a GB18030 file where its lines stay', async () => {
    // 0x80 is read as the euro sign, which is usually written otherwise.
    const old = Buffer.from([...GB, 0x80, 0x0a, 0x61, 0x0a]);
    const { text = '' } = decodeBytes(old) ?? {};
    expect(await encode(`${text}b`, old)).toEqual(Buffer.concat([old, Buffer.from('b')]));
  });

  it('gives back what it was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (old) => {
        const decoded = decodeBytes(old);
        if (decoded) expect(Buffer.from(await encode(decoded.text, old))).toEqual(Buffer.from(old));
      }),
    );
  });

  it('refuses bytes that are no text', async () => {
    await expect(encode('a', Buffer.from([0xff, 0xff]))).rejects.toThrow(UserError);
  });
});
