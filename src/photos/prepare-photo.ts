import type { Codecs } from './codecs.js';
import { photoKind } from './photo-kind.js';
import type { Picture, Size } from './picture.js';
import { shrink } from './shrink.js';

/**
 * A photo file → a picture for print: upright, no larger than the box, and without the metadata of the file (a phone writes down where
 * it was taken). The same file gives the same bytes.
 * @returns undefined where the file is no picture, or a damaged one.
 */
export async function preparePhoto(bytes: Uint8Array, box: Size, codecs: Codecs): Promise<Picture | undefined> {
  const found = photoKind(bytes);
  if (!('kind' in found)) return undefined;
  try {
    const pixels = shrink(await codecs.decode(found.kind, bytes), box);
    return { data: await codecs.encode(pixels), width: pixels.width, height: pixels.height };
  } catch {
    return undefined;
  }
}
