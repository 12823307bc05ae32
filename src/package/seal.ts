import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** The part that holds the hash over the others, and so is not among them. */
export const SEAL_PART = 'docProps/custom.xml';

/** SHA-256, in hex, over all parts but the seal itself: names and bytes, by name. */
export function contentHash(parts: Iterable<readonly [path: string, data: Uint8Array]>): string {
  const hash = createHash('sha256');
  const sorted = [...parts].filter(([path]) => path !== SEAL_PART).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, data] of sorted) {
    hash.update(`${path}\0${data.length}\0`).update(data);
  }
  return hash.digest('hex');
}

/** The custom properties, with the hash in `huibao.sha256`. */
export function sealXml(hash: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="huibao.sha256"><vt:lpwstr>${hash}</vt:lpwstr></property></Properties>`
  );
}

/** Whether a file is a DOCX of which every part is, byte for byte, what was written here: nobody has edited it since. */
export function isUntouched(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes);
    const seal = parts[SEAL_PART];
    return (
      seal !== undefined &&
      endsWithItsDirectory(bytes) &&
      Buffer.from(seal).toString() === sealXml(contentHash(Object.entries(parts)))
    );
  } catch {
    return false;
  }
}

/** No byte stands behind the zip's end record, which has no comment: what unzipping would not see. */
function endsWithItsDirectory(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-22);
  return end[0] === 0x50 && end[1] === 0x4b && end[2] === 0x05 && end[3] === 0x06 && end[20] === 0 && end[21] === 0;
}
