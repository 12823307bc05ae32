import { CATEGORY_WORDS, type CategoryWord } from '../../standards.js';
import { CATEGORIES } from './categories.js';

const key = (text: string) => text.normalize('NFKC').replaceAll(/[\s“”"'‘’]/gu, '');

/** They are in the form of a key as they are listed. */
const WORDS: ReadonlyMap<string, CategoryWord> = new Map(
  CATEGORY_WORDS.flatMap((entry) => entry.words.map((word) => [word, entry] as const)),
);

function known(word: string): CategoryWord | undefined {
  const entry = WORDS.get(word);
  return entry?.narrow ? { ...entry, topics: [word] } : entry;
}

/** What may stand behind a word without making it another one. */
export const WORD_TAILS = [
  ...['类', '工作', '活动', '宣传', '服务', '类活动', '宣传活动', '服务活动', '教育'],
  ...['讲座', '培训', '演练', '检查', '排查', '宣讲', '知识讲座'],
] as const;
const TAIL = new RegExp(`(?:${[...WORD_TAILS].sort((a, b) => b.length - a.length).join('|')})$`, 'u');

/** What a word that is no category means as one: 反诈, 垃圾分类工作, 走访慰问; undefined where nobody knows it. */
export function categoryWord(text: string): CategoryWord | undefined {
  const plain = key(text);
  return known(plain) ?? known(plain.replace(TAIL, ''));
}

/** The word that a longer one ends with, and what it means; what fits several categories speaks for none of them here. */
export interface HeadWord {
  readonly word: string;
  readonly category: string;
  readonly topics: readonly string[];
}

/**
 * What a word of one's own means by the known one that it ends with, as the head of a Chinese noun stands last: 船员调解 is 调解, 民族文艺演出
 * 文艺演出. The longest counts. Undefined where no known word of two and more characters ends it.
 */
export function headWord(text: string): HeadWord | undefined {
  const plain = key(text);
  if (!isOwnWord(plain)) return undefined;
  for (const whole of new Set([plain, plain.replace(TAIL, '')])) {
    for (let from = 1; from <= whole.length - 2; from += 1) {
      const word = whole.slice(from);
      if (NAMES.has(word)) return { word, category: word, topics: [] };
      const means = known(word);
      if (means?.category !== undefined) return { word, category: means.category, topics: means.topics ?? [] };
    }
  }
  return undefined;
}
const NAMES: ReadonlySet<string> = new Set(CATEGORIES.filter((name) => name !== '其他'));

/** What may be a kind of work that nobody here has a name for: a few characters, no sentence, no number, no date. */
export const isOwnWord = (text: string): boolean => /^\p{Script=Han}{2,10}$/u.test(key(text));
