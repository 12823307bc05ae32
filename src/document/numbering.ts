import type { Block, Heading } from './document.js';

const DIGITS = [...'〇一二三四五六七八九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百〇五; up to 999. */
export function chineseNumber(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const middle = tens > 1 || (tens === 1 && hundreds > 0) ? `${DIGITS[tens]}十` : tens === 1 ? '十' : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '〇' : '';
  return `${head}${middle}${gap}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** The four levels of an official paper: 一、（一）1.（1） (GB/T 9704-2012 7.3.3). */
const LABELS = {
  1: (n: number) => `${chineseNumber(n)}、`,
  2: (n: number) => `（${chineseNumber(n)}）`,
  3: (n: number) => `${n}.`,
  4: (n: number) => `（${n}）`,
} as const satisfies Record<Heading['level'], (n: number) => string>;

/**
 * Numbers the headings in order, as literal text: a section left out breaks nothing, and every output has the same words.
 * A heading of one level starts the count of the levels below it anew.
 */
export function numberHeadings(blocks: readonly Block[]): readonly Block[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts[block.level - 1] = count;
    counts.fill(0, block.level);
    return { ...block, number: LABELS[block.level](count) };
  });
}
