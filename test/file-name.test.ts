import { expect, it } from 'vitest';
import { fileName } from '../src/file-name.js';

it.each([
  ['清潭三社区2025年工作汇报', '清潭三社区2025年工作汇报'],
  ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij'],
  ['..\u0007 甲. ', '甲'],
  ['CON', '报告CON'],
  ['com1.甲', '报告com1.甲'],
  ['lpt²', '报告lpt²'],
  ['conin$', '报告conin$'],
  ['console', 'console'],
  ['', '报告'],
])('%j becomes %j', (text, name) => expect(fileName(text)).toBe(name));

it('is cut where a file system would refuse it, and ends in no dot or space', () => {
  expect(Buffer.byteLength(fileName('汇'.repeat(300)))).toBeLessThanOrEqual(200);
  expect(fileName(`${'a'.repeat(199)}. 社`)).toBe('a'.repeat(199));
});
