import { CATEGORY_WORDS } from '../../standards.js';
import { CATEGORIES } from './categories.js';

const WORDS: readonly (readonly [word: string, category: string])[] = [
  ...CATEGORIES.filter((name) => name !== '其他').map((name) => [name, name] as const),
  ...CATEGORY_WORDS.flatMap(({ words, category }) =>
    category === undefined || category === '其他' ? [] : words.map((word) => [word, category] as const),
  ),
]
  .filter(([word]) => word.length > 1)
  .toSorted((a, b) => b[0].length - a[0].length);

/** The category that the longest known word in a title speaks for: where the cursor stands when somebody is asked, never an answer. */
export const proposedCategory = (title: string): string | undefined =>
  WORDS.find(([word]) => title.includes(word))?.[1];
