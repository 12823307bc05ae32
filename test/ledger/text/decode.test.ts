import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { activity } from '../helpers.js';

const text = activity('简介: 学雷锋，树新风');
const read = (bytes: Uint8Array) => readLedger({ file: '台账.yaml', bytes });

/** “社区:\n  名称: 清潭三社区\n年度: 2025\n活动: []\n” in GB18030. */
const GB = Uint8Array.from(
  'c9e7c7f83a0a2020c3fbb3c63a20c7e5ccb6c8fdc9e7c7f80ac4eab6c83a20323032350abbeeb6af3a205b5d0a'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark, CRLF, lone CR and UTF-16', () => {
    const { ledger } = read(Buffer.from(text));
    expect(ledger?.activities).toHaveLength(1);
    for (const same of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(text.replaceAll('\n', '\r')),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ]) {
      expect(read(same)).toMatchObject({ ledger, problems: [] });
    }
  });

  it('reads GB18030', () => {
    expect(read(GB)).toMatchObject({ ledger: { community: { name: '清潭三社区' } }, problems: [] });
  });

  it('counts lines and columns the same with a byte order mark and CRLF', () => {
    const faulty = activity('人次: 很多').replaceAll('\n', '\r\n');
    expect(read(Buffer.from(`\ufeff${faulty}`)).problems).toMatchObject([
      { line: 9, column: 9, length: 2, excerpt: '    人次: 很多' },
    ]);
  });

  it.each([
    ['a spreadsheet', [0x50, 0x4b, 3, 4, 20, 0], 'file-not-text'],
    ['an old document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'file-not-text'],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0], 'file-not-text'],
    ['NUL', [0x61, 0, 0x62], 'file-not-text'],
    ['noise', [0xff, 0xff, 0x80, 0x0a], 'file-encoding'],
  ])('refuses %s politely', (_, bytes, code) => {
    expect(read(Uint8Array.from(bytes)).problems).toMatchObject([{ code, severity: '错误', file: '台账.yaml' }]);
  });

  it('refuses what is far too large', () => {
    expect(read(new Uint8Array(9 * 1024 * 1024)).problems).toMatchObject([{ code: 'file-too-large' }]);
  });
});
