import type { Block, Heading } from './document.js';

/** A paper begins with 一、: where sections fell away with the headings above them, those that are left move up. */
export function raiseHeadings(blocks: readonly Block[]): readonly Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? block.level : [])));
  if (highest === 1 || !Number.isFinite(highest)) return blocks;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: (block.level - highest + 1) as Heading['level'] } : block,
  );
}
