import { nearest } from '../../chinese/nearest.js';
import { groupBy } from '../../group-by.js';
import { CATEGORY_WORDS, TOPICS, type Topic } from '../../standards.js';
import type { Activity } from '../ledger.js';
import { CATEGORIES } from '../vocabulary/fields.js';
import { FESTIVAL_DAYS } from '../wording/festival-days.js';

/** What a row says that can imply topics. */
export interface Said extends Pick<Activity, 'campaigns'> {
  readonly category: string;
  /** By the word that stands as 类别. */
  readonly implied: readonly string[];
  /** The 专题 as typed; -专题 takes one away. */
  readonly typed: readonly string[];
}

/** What -专题 begins with. */
export const TAKEN = /^[-－—–]\s*/u;

/** The topics of a row: those typed and all that these, its category, its campaigns and their items imply, without those taken away. */
export function topicsOf({ category, campaigns, implied, typed }: Said): Pick<Activity, 'topics' | 'notTopics'> {
  const notTopics = typed.filter((name) => TAKEN.test(name)).map((name) => name.replace(TAKEN, ''));
  const given = typed.filter((name) => !TAKEN.test(name));
  const topics = new Set([...given, ...implied].filter((name) => !notTopics.includes(name)));
  const names = Object.keys(campaigns);
  const others = new Set([category, ...names, ...Object.values(campaigns).flat()]);
  const implies = new Set([...[...others, ...topics].flatMap(impliedBy), ...names.flatMap(namedBy)]);
  const isLeft = (name: string) => IS_TOPIC.has(name) && !topics.has(name) && !notTopics.includes(name);
  while ([...implies].some(isLeft))
    for (const { name } of TOPICS) {
      if (!implies.has(name) || !isLeft(name)) continue;
      topics.add(name);
      for (const next of impliedBy(name)) implies.add(next);
    }
  return { topics: [...topics], notTopics };
}

const IS_TOPIC: ReadonlySet<string> = new Set(TOPICS.map(({ name }) => name));

/** The topics that a word implies, and those whose word it is. */
const topicsBy = (wordsOf: (topic: Topic) => readonly string[]) => {
  const known = groupBy(
    TOPICS.flatMap((topic) => wordsOf(topic).map((word) => ({ word, name: topic.name }))),
    ({ word }) => word,
  );
  return (word: string): readonly string[] => known.get(word)?.map(({ name }) => name) ?? [];
};
const impliedBy = topicsBy(({ of = [] }) => of);
const namedBy = topicsBy(({ words }) => words);

/** Every name that stands as 专题 somewhere in what the program knows. */
export const KNOWN_TOPICS: ReadonlySet<string> = new Set([
  ...TOPICS.map(({ name }) => name),
  ...CATEGORY_WORDS.flatMap(({ topics = [] }) => topics),
  ...FESTIVAL_DAYS.map(({ name }) => name),
  ...CATEGORIES,
]);

/** The known topic that a name of one's own was perhaps meant to be. Short names are near to too many. */
export const nearestTopic = (name: string): string | undefined =>
  KNOWN_TOPICS.has(name) || [...name].length < 3 ? undefined : nearest(name, KNOWN_TOPICS);
