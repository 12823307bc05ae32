import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isUntouched } from '../../src/package/seal.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { sampleDocument } from '../render/docx/sample.js';

const bytes = await renderDocx(sampleDocument);
const parts = unzipSync(bytes);

test('a report as it was written is untouched, even packed anew', () => {
  expect(isUntouched(bytes)).toBe(true);
  expect(isUntouched(zipSync(parts, { level: 1 }))).toBe(true);
});

test.each(Object.keys(parts))('one changed byte in %s is an edit', (path) => {
  const changed = Uint8Array.from(parts[path] as Uint8Array);
  changed[changed.length >> 1] = (changed[changed.length >> 1] as number) ^ 1;
  expect(isUntouched(zipSync({ ...parts, [path]: changed }))).toBe(false);
});

test('a part more, a part less or a part renamed is an edit', () => {
  const { 'docProps/app.xml': app, ...less } = parts;
  expect(isUntouched(zipSync(less))).toBe(false);
  expect(isUntouched(zipSync({ ...parts, 'word/comments.xml': new Uint8Array([60]) }))).toBe(false);
  expect(isUntouched(zipSync({ ...less, 'docProps/app2.xml': app as Uint8Array }))).toBe(false);
});

test('what is no DOCX of ours was not left as we wrote it', () => {
  for (const other of ['', 'PK', '汇报'.repeat(100)]) expect(isUntouched(Buffer.from(other))).toBe(false);
  expect(isUntouched(bytes.subarray(0, bytes.length - 30))).toBe(false);
  const { 'docProps/custom.xml': _, ...unsealed } = parts;
  expect(isUntouched(zipSync(unsealed))).toBe(false);
});
