import { type PhotoKind, photoKind } from './photo-kind.js';
import { pictureHead } from './picture-head.js';

/**
 * Decoded, a pixel takes eleven bytes for a while, and the codec for PNG keeps them. What phones take is below, and no screen is larger than
 * the bound for PNG.
 */
const MOST_PIXELS: Readonly<Record<PhotoKind, number>> = { jpeg: 40_000_000, webp: 40_000_000, png: 16_000_000 };

/** Why a picture is not even decoded: what its first bytes say of it. A damaged one is found where it is decoded. */
export function photoFault(bytes: Uint8Array): 'photo-broken' | 'photo-large' | 'photo-cmyk' | undefined {
  const found = photoKind(bytes);
  const head = 'kind' in found ? pictureHead(found.kind, bytes) : undefined;
  if (!head || !('kind' in found)) return 'photo-broken';
  if (head.width * head.height > MOST_PIXELS[found.kind]) return 'photo-large';
  return head.isCmyk ? 'photo-cmyk' : undefined;
}
