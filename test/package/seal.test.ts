import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isUntouched, originOf } from '../../src/package/seal.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { isUntouchedMarkdown, markdownOrigin, sealMarkdown } from '../../src/render/markdown/seal-markdown.js';
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

const ORIGIN = { sources: 'ab'.repeat(32), blanks: 7 };

test('a report remembers what it was made from, and an edit of that memory is an edit', async () => {
  const remembers = await renderDocx(sampleDocument, undefined, undefined, ORIGIN);
  expect(originOf(remembers)).toEqual(ORIGIN);
  expect(originOf(bytes)).toBeUndefined();
  const { 'docProps/custom.xml': seal, ...others } = unzipSync(remembers);
  const changed = Buffer.from(
    Buffer.from(seal as Uint8Array)
      .toString()
      .replace('>7<', '>0<'),
  );
  expect(isUntouched(zipSync({ ...others, 'docProps/custom.xml': changed }))).toBe(false);
});

test('so does one in Markdown', () => {
  const text = sealMarkdown('# 题\n', ORIGIN);
  expect(markdownOrigin(text)).toEqual(ORIGIN);
  expect(isUntouchedMarkdown(text)).toBe(true);
  for (const edit of [text.replace('blanks:7', 'blanks:0'), text.replace('题', '改')])
    expect(isUntouchedMarkdown(edit)).toBe(false);
  expect(markdownOrigin(sealMarkdown('# 题\n'))).toBeUndefined();
});
