import type { Block } from './document.js';

/** Leaves out each heading that nothing follows before the next heading of its own or a higher level. */
export function dropEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  /** The level down to which text has been seen, going backwards; 0 where a heading has nothing under it yet. */
  let filledBelow = 0;
  for (const block of blocks.toReversed()) {
    if (block.type !== 'heading') {
      if (block.type !== 'pageBreak') filledBelow = Number.POSITIVE_INFINITY;
    } else if (filledBelow > block.level) {
      filledBelow = block.level;
    } else {
      continue;
    }
    kept.push(block);
  }
  return kept.toReversed();
}
