import { writeChineseNumber } from './write-chinese-number.js';

/** A whole number before a measure word: 两项, 三项, 十二项, 21项. */
export const countWord = (count: number): string =>
  count === 2 ? '两' : count > 20 ? String(count) : writeChineseNumber(count);
