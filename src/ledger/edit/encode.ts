import { problem, UserError } from '../../problems/problem.js';
import { decodeBytes, type Encoding } from '../text/decode.js';

/**
 * The bytes of a ledger whose text was changed, in the encoding that it had. Lines that did not change keep the very bytes that they had.
 * @throws UserError where the old bytes are no text, or the encoding cannot carry the new one.
 */
export async function encode(text: string, old: Uint8Array): Promise<Uint8Array> {
  const encoding = decodeBytes(old)?.encoding;
  const bytes = encoding && (await ENCODERS[encoding](text, old));
  if (!bytes || decodeBytes(bytes)?.text !== text) {
    throw new UserError([problem('file-encoding', '错误', {}, { file: '' })]);
  }
  return bytes;
}

const ENCODERS: Record<Encoding, (text: string, old: Uint8Array) => Uint8Array | Promise<Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: encodeGb18030,
};

/** Several byte sequences of GB18030 can mean the same character, so lines that stay are copied. A line feed is never part of another character. */
async function encodeGb18030(text: string, old: Uint8Array): Promise<Uint8Array> {
  const { encode: encodeText } = (await import('iconv-lite')).default;
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, Uint8Array>();
  for (let from = 0; from < old.length; ) {
    const newline = old.indexOf(10, from);
    const end = newline < 0 ? old.length : newline + 1;
    const line = old.subarray(from, end);
    known.set(decoder.decode(line), line);
    from = end;
  }
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return Buffer.concat(lines.map((line) => known.get(line) ?? encodeText(line, 'gb18030')));
}
