import { photoKind } from './photo-kind.js';
import { pictureHead } from './picture-head.js';

/** What phones and cameras take is below; decoded, each pixel takes four bytes, and twice that for a while. */
export const MOST_PIXELS = 50_000_000;

/** Why a picture is not even decoded: what its first bytes say of it. A damaged one is found where it is decoded. */
export function photoFault(bytes: Uint8Array): 'photo-broken' | 'photo-large' | 'photo-cmyk' | undefined {
  const found = photoKind(bytes);
  const head = 'kind' in found ? pictureHead(found.kind, bytes) : undefined;
  if (!head) return 'photo-broken';
  if (head.width * head.height > MOST_PIXELS) return 'photo-large';
  return head.isCmyk ? 'photo-cmyk' : undefined;
}
