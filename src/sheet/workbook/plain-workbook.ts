import { unzipSync, zipSync } from 'fflate';
import { isTooLarge } from './sheet-size.js';
import { isSheetPart, type ZipContent } from './table-kind.js';

/** A sheet a day would be too many already. */
const MOST_SHEETS = 300;
/** From this size on a sheet has mostly cells that are formatted and empty, which cost the reader as much as full ones. */
const LARGE = 16 * 1024 * 1024;

/**
 * A workbook without what makes it hard to read: names of parts with backslashes, and the empty cells of columns that are formatted to the
 * last row of a sheet. Any other comes back as it is.
 * @returns what is wrong with it where it is more than can be read. @throws Error where a sheet breaks off.
 */
export function plainWorkbook(bytes: Uint8Array, { sheets, backslashes }: ZipContent): Uint8Array | 'table-spread' {
  const read = unzipSync(bytes, { filter: ({ name }) => /^xl[/\\](?!media[/\\]).+\.xml$/u.test(name) });
  if (Object.keys(read).filter(isSheetPart).length > MOST_SHEETS) return 'table-spread';
  let isSpread = false;
  for (const [name, part] of Object.entries(read)) {
    if (isSheetPart(name)) checkEnd(name, part);
    if (!isTooLarge(latin1(part))) continue;
    if (!isSheetPart(name) || isTooLarge(latin1(withoutEmpty(part)))) return 'table-spread';
    isSpread = true;
  }
  if (sheets < LARGE && !isSpread && !backslashes) return bytes;
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => !/^xl[/\\]media[/\\]/u.test(name) }));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [
        name.replaceAll('\\', '/'),
        isSheetPart(name) && (isSpread || part.length >= LARGE) ? withoutEmpty(part) : part,
      ]),
    ),
    { level: 0 },
  );
}

function checkEnd(name: string, part: Uint8Array): void {
  let tail = latin1(part.subarray(Math.max(0, part.length - 4096))).trimEnd();
  while (tail.endsWith('-->')) tail = tail.slice(0, Math.max(0, tail.lastIndexOf('<!--'))).trimEnd();
  if (!/<\/(?:\w+:)?worksheet>$|<(?:\w+:)?worksheet\b[^>]*\/>$/u.test(tail)) throw new Error(`${name} breaks off`);
}

const latin1 = (part: Uint8Array): string =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');

/** Cells and rows that say where they are and nothing else. Read byte by byte, so that no character is touched; each step ends at the next tag. */
const withoutEmpty = (part: Uint8Array): Uint8Array =>
  Buffer.from(
    latin1(part)
      .replaceAll(/<(?:\w+:)?c\s[^<>]*\/>/gu, withoutPlaced)
      .replaceAll(/<((?:\w+:)?row)\s[^<>]*(?:\/>|><\/\1>)/gu, withoutPlaced),
    'latin1',
  );

/** One that does not say where it is counts for those behind it. */
const withoutPlaced = (tag: string): string => (/\br="/u.test(tag) ? '' : tag);
