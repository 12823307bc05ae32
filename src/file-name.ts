import { FILE_NAMES } from './words/file-names.js';

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/**
 * A name for a file or folder on any system: without the characters that Windows forbids, without a path in it, no longer than a
 * file system takes (255 bytes, less what an ending and （手改） need).
 */
export function fileName(text: string): string {
  const clean = text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
    .replace(/[<>:"/\\|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/gu, '');
  const named = clean === '' || RESERVED.test(clean) ? `${FILE_NAMES.unnamed}${clean}` : clean;
  return shorten(named, 200).replace(/(?<![\s.])[\s.]+$/u, '');
}

function shorten(text: string, bytes: number): string {
  let size = 0;
  let kept = '';
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  return kept;
}
