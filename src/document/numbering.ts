import { writeChineseNumber } from '../chinese/write-chinese-number.js';
import type { Block, Heading } from './document.js';
import { standsAlone } from './drop-lone-headings.js';

/** The four levels of an official paper: 一、（一）1.（1） (GB/T 9704-2012 7.3.3). */
const LABELS = {
  1: (n: number) => `${writeChineseNumber(n)}、`,
  2: (n: number) => `（${writeChineseNumber(n)}）`,
  3: (n: number) => `${n}.`,
  4: (n: number) => `（${n}）`,
} as const satisfies Record<Heading['level'], (n: number) => string>;

/**
 * Numbers the headings in order, as literal text: a section left out breaks nothing, and every output has the same words.
 * A heading of one level starts the count of the levels below it anew; of a paper that tells rows one that stands alone has none: 一、 without 二、.
 */
export function numberHeadings(blocks: readonly Block[], tells = false): readonly Block[] {
  const counts = [0, 0, 0, 0];
  const headings = blocks.filter((block) => block.type === 'heading');
  return blocks.map((block) => {
    if (block.type !== 'heading' || (tells && standsAlone(block, headings))) return block;
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts[block.level - 1] = count;
    counts.fill(0, block.level);
    return { ...block, number: LABELS[block.level](count) };
  });
}
