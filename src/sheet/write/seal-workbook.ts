import { unzipSync } from 'fflate';
import { contentHash, SEAL_PART, sealXml } from '../../package/seal.js';
import { zip } from '../../package/zip.js';

/** An XLSX with a hash of its parts in its custom properties, so that a copy that somebody has filled in is known; without a clock in the zip. */
export function sealWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  parts.set(SEAL_PART, new TextEncoder().encode(sealXml(contentHash(parts))));
  return zip(parts);
}
