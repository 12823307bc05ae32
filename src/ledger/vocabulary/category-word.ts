import { CATEGORY_WORDS, type CategoryWord } from '../../standards.js';

const key = (text: string) => text.normalize('NFKC').replaceAll(/[\s“”"'‘’]/gu, '');

const WORDS: ReadonlyMap<string, CategoryWord> = new Map(
  CATEGORY_WORDS.flatMap((entry) =>
    entry.words.map((word) => [key(word), entry.narrow ? { ...entry, topics: [word] } : entry] as const),
  ),
);

/** What may stand behind a word without making it another one. */
export const WORD_TAILS = [
  ...['类', '工作', '活动', '宣传', '服务', '类活动', '宣传活动', '服务活动', '教育'],
  ...['讲座', '培训', '演练', '检查', '排查', '宣讲', '知识讲座'],
] as const;
const TAIL = new RegExp(`(?:${[...WORD_TAILS].sort((a, b) => b.length - a.length).join('|')})$`, 'u');

/** What a word that is no category means as one: 反诈, 垃圾分类工作, 走访慰问; undefined where nobody knows it. */
export function categoryWord(text: string): CategoryWord | undefined {
  const plain = key(text);
  return WORDS.get(plain) ?? WORDS.get(plain.replace(TAIL, ''));
}
