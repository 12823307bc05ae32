import type { Block, Heading } from './document.js';

/**
 * A part that has no other beside it is no part: 一、 without 二、 falls away, and what stood under it moves up. Only of papers that are made of what
 * a ledger tells: what somebody wrote into a template of his own stays, and so does a heading of the ledger's own (重点), without a number.
 */
export function dropLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  const headings = blocks.filter((block) => block.type === 'heading');
  const lone = new Set(headings.filter((heading) => !heading.own && isLone(heading, headings)));
  if (lone.size === 0) return blocks;
  const over: Heading[] = [];
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'heading') return [block];
    while (over.length > 0 && (over.at(-1)?.level ?? 0) >= block.level) over.pop();
    const level = (block.level - over.filter((heading) => lone.has(heading)).length) as Heading['level'];
    over.push(block);
    return lone.has(block) ? [] : [{ ...block, level }];
  });
}

/** A heading of the ledger's own that stands alone. */
export const standsAlone = (heading: Heading, all: readonly Heading[]): boolean =>
  heading.own === true && isLone(heading, all);

/** Whether none of its level stands before it or behind it under the same heading. */
function isLone(heading: Heading, all: readonly Heading[]): boolean {
  const at = all.indexOf(heading);
  const next = (some: readonly Heading[]) => some.find(({ level }) => level <= heading.level);
  return [all.slice(0, at).reverse(), all.slice(at + 1)].every((some) => next(some)?.level !== heading.level);
}
