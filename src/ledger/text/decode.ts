import type { MessageArgs } from '../../problems/messages.js';
import { type Problem, problem } from '../../problems/problem.js';
import type { Source } from './source.js';
import { tooMuch } from './too-much.js';

/** Far above any year of a community (400 activities are some 0.2 MB), and small enough to be read at once. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** How a file that is no text begins, and what it is. */
const SIGNATURES: readonly (readonly [string, MessageArgs<'file-not-text'>['kind']])[] = [
  ['504b0304', 'office'],
  ['d0cf11e0a1b11ae1', 'old-office'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
];

/**
 * The text of a ledger: UTF-8 with or without a byte order mark, UTF-16 with one, or else GB18030, which Windows editors still write.
 * Line breaks are \n or \r\n.
 */
export function decode({ file, bytes }: Source): { readonly text: string } | { readonly problem: Problem } {
  const fault = (p: Problem) => ({ problem: p });
  if (bytes.length > MOST_BYTES) {
    return fault(problem('file-too-large', '错误', { megabytes: Math.round(bytes.length / 1024 / 1024) }, { file }));
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length)).toString('hex');
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature)
    return fault(
      problem('file-not-text', '错误', { kind: signature[1], sheet: /\.(?:xlsx?|et|csv)$/i.test(file) }, { file }),
    );
  const text = decodeBytes(bytes)?.text.replace(/^\ufeff+/, '');
  if (text === undefined) return fault(problem('file-encoding', '错误', {}, { file }));
  if (text.includes('\0')) return fault(problem('file-not-text', '错误', {}, { file }));
  // Millions of line breaks would take half a gigabyte to change, for a text that is refused.
  const isMac = text.includes('\r') && tooMuch(text) === undefined;
  return { text: isMac ? text.replace(/\r(?!\n)/g, '\n') : text };
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The text of bytes, a byte order mark included, and how they are encoded. Undefined where they are none of these. */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  const [first, second] = bytes;
  const encodings: readonly Encoding[] =
    first === 0xff && second === 0xfe
      ? ['utf-16le']
      : first === 0xfe && second === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = strict(encoding, bytes);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

function strict(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
