import type { Block, Document } from './document.js';

/** The document without some of its photos; an annex that held nothing else goes with them. */
export function withoutPhotos(document: Document, paths: ReadonlySet<string>): Document {
  if (paths.size === 0) return document;
  return {
    ...document,
    blocks: document.blocks.flatMap((block) => without(block, paths)),
    annexes: document.annexes
      .map((annex) => ({ ...annex, blocks: annex.blocks.flatMap((block) => without(block, paths)) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

function without(block: Block, paths: ReadonlySet<string>): readonly Block[] {
  if (block.type !== 'photos') return [block];
  const photos = block.photos.filter(({ path }) => !paths.has(path));
  return photos.length > 0 ? [{ ...block, photos }] : [];
}
