import { photoKind } from './photo-kind.js';
import { pictureHead } from './picture-head.js';

/** The file, and as its decoder has it. */
const COPIES = 2;

/** How many bytes a picture takes while it is decoded, at most, by what its head says; none where it is no picture. */
export function memoryOf(bytes: Uint8Array): number {
  const found = photoKind(bytes);
  const head = 'kind' in found ? pictureHead(found.kind, bytes) : undefined;
  return head ? head.width * head.height * head.weight + bytes.length * COPIES : 0;
}
