import type { Document, Photos } from '../../../document/document.js';

/** The photos of a document by their path in the ledger, each once, with how many share its page. */
export function photosOf({
  blocks,
  annexes,
}: Document): readonly (readonly [path: string, perPage: Photos['perPage']])[] {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  return [
    ...new Map(
      all.flatMap((block) =>
        block.type === 'photos' ? block.photos.map(({ path }) => [path, block.perPage] as const) : [],
      ),
    ),
  ];
}
