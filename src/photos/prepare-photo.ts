import type { Codecs } from './codecs.js';
import { turn, turnedBox } from './orientation.js';
import { photoKind } from './photo-kind.js';
import type { Picture, Size } from './picture.js';
import { pictureHead } from './picture-head.js';
import { shrink } from './shrink.js';

/**
 * A photo file → a picture for print: upright, no larger than the box, and without the metadata of the file (a phone writes down where
 * it was taken). The same file gives the same bytes.
 * @returns undefined where the file is no picture, or a damaged one.
 */
export async function preparePhoto(bytes: Uint8Array, box: Size, codecs: Codecs): Promise<Picture | undefined> {
  const found = photoKind(bytes);
  const head = 'kind' in found ? pictureHead(found.kind, bytes) : undefined;
  if (!head || !('kind' in found)) return undefined;
  const { orientation } = head;
  try {
    const small = await codecs.decode(found.kind, bytes, (whole) => shrink(whole, turnedBox(box, orientation)));
    const { width, height, ...pixels } = turn(small, orientation);
    return { data: await codecs.encode({ width, height, ...pixels }), width, height };
  } catch {
    return undefined;
  }
}
