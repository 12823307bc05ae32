import { memoryOf } from './memory-of.js';
import { photoKind } from './photo-kind.js';
import type { Size } from './picture.js';
import { pictureHead } from './picture-head.js';

/** What phones take is below. */
const MOST_PIXELS = 50_000_000;
/**
 * What may be held of a picture while it is decoded: with the program below 600 MB. That is 50 megapixels of a photo, some 40 where it is
 * progressive and has all of its colours, and 30 to 38 of a PNG.
 */
const MOST_BYTES = 430_000_000;

/** Why a picture is not even decoded: what its first bytes say of it; its size where that is too much. A damaged one is found where it is decoded. */
export function photoFault(bytes: Uint8Array): 'photo-broken' | 'photo-cmyk' | Size | undefined {
  const found = photoKind(bytes);
  const head = 'kind' in found ? pictureHead(found.kind, bytes) : undefined;
  if (!head || !('kind' in found)) return 'photo-broken';
  const { width, height } = head;
  if (width * height > MOST_PIXELS || memoryOf(bytes) > MOST_BYTES) return { width, height };
  return head.isCmyk ? 'photo-cmyk' : undefined;
}
