import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Origin } from './origin.js';
import { unzipOwn } from './zip.js';

/** The part that holds the hash over the others, and so is not among them. */
export const SEAL_PART = 'docProps/custom.xml';

/** SHA-256, in hex, over all parts but the seal itself, names and bytes, by name; and over what the seal says of its origin. */
export function contentHash(parts: Iterable<readonly [path: string, data: Uint8Array]>, origin?: Origin): string {
  const hash = createHash('sha256');
  const sorted = [...parts].filter(([path]) => path !== SEAL_PART).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, data] of sorted) {
    hash.update(`${path}\0${data.length}\0`).update(data);
  }
  if (origin) hash.update(`\0${origin.sources} ${origin.blanks}`);
  return hash.digest('hex');
}

/** The custom properties, with the hash in `huibao.sha256`, and where it is known what the file was made from. */
export function sealXml(hash: string, origin?: Origin): string {
  const values = { sha256: hash, ...(origin && { sources: origin.sources, blanks: `${origin.blanks}` }) };
  const properties = Object.entries(values).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="huibao.${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `${properties.join('')}</Properties>`
  );
}

const ORIGIN = /name="huibao\.sources"><vt:lpwstr>([\da-f]{64})<.*name="huibao\.blanks"><vt:lpwstr>(\d{1,9})</;

/** Whether a file is a DOCX of which every part is, byte for byte, what was written here: nobody has edited it since. */
export const isUntouched = (bytes: Uint8Array): boolean => sealOf(bytes) !== undefined;

/** What an untouched file remembers of its making; undefined where it was edited, or remembers nothing. */
export const originOf = (bytes: Uint8Array): Origin | undefined => sealOf(bytes)?.origin;

function sealOf(bytes: Uint8Array): { readonly origin?: Origin } | undefined {
  try {
    const parts = unzipOwn(bytes) ?? new Map(Object.entries(unzipSync(bytes)));
    const part = parts.get(SEAL_PART);
    if (part === undefined || !endsWithItsDirectory(bytes)) return undefined;
    const seal = Buffer.from(part).toString();
    const [, sources, blanks] = ORIGIN.exec(seal) ?? [];
    const origin = sources === undefined ? undefined : { sources, blanks: Number(blanks) };
    return seal === sealXml(contentHash(parts, origin), origin) ? { origin } : undefined;
  } catch {
    return undefined;
  }
}

/** No byte stands behind the zip's end record, which has no comment: what unzipping would not see. */
function endsWithItsDirectory(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-22);
  return end[0] === 0x50 && end[1] === 0x4b && end[2] === 0x05 && end[3] === 0x06 && end[20] === 0 && end[21] === 0;
}
