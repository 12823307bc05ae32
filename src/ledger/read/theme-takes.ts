import { CATEGORY_WORDS } from '../../standards.js';
import type { Ledger, Theme } from '../ledger.js';
import { categoryWord } from '../vocabulary/category-word.js';
import { CATEGORIES, LEDGER } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';

/** The lists of a ledger that a theme may take as a whole: 荣誉 stands for every row of it that no theme takes by something closer. */
const LISTS = [
  LEDGER.honours,
  LEDGER.facilities,
  LEDGER.organisations,
  LEDGER.investments,
  LEDGER.practices,
  LEDGER.roleModels,
];
export const LIST_NAMES: readonly string[] = LISTS.map(({ zh }) => zh);

const NAMES: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap(({ zh, synonyms }) => [zh, ...synonyms].map((word) => [nameKey(word), zh] as const)),
);

/** The topics that are as wide as a category: 党建 of 理论学习. */
const BROAD: ReadonlySet<string> = new Set(CATEGORY_WORDS.flatMap(({ broad, topics = [] }) => (broad ? topics : [])));
/** What a word for a category means more closely: 道路建设 of 修路. */
const ownTopic = (word: string): string | undefined =>
  (CATEGORIES as readonly string[]).includes(word)
    ? undefined
    : categoryWord(word)?.topics?.find((topic) => !BROAD.has(topic));

/**
 * The themes with what they take under the names that the rest of the program knows: an indicator by its 名称 where its 编码 was typed (and no row has
 * that 编号), 荣誉 for 集体荣誉.
 */
export function namedTakes(ledger: Ledger, ids: readonly string[]): readonly Theme[] {
  const { themes, indicators, plans, activities } = ledger;
  const tagged = new Set(activities.flatMap(({ topics }) => topics));
  const taken = new Set([...ids, ...plans.flatMap(({ id }) => id ?? [])].map(nameKey));
  const codes = new Map(
    indicators.flatMap(({ code, name, called }) =>
      [code, called].flatMap((word) => (word === undefined ? [] : [[nameKey(word), name] as const])),
    ),
  );
  const named = (word: string) => {
    const key = nameKey(word);
    return taken.has(key) ? word : (codes.get(key) ?? NAMES.get(key) ?? word);
  };
  // 修路 takes the rows of which the 类别 says 修路, and so their topic.
  const withTopic = (word: string): readonly string[] => {
    const topic = taken.has(nameKey(word)) || tagged.has(word) ? undefined : ownTopic(word);
    return topic === undefined || topic === word || !tagged.has(topic) ? [word] : [word, topic];
  };
  return themes.map((theme) => ({ ...theme, takes: [...new Set(theme.takes.map(named).flatMap(withTopic))] }));
}
