import { escaped } from '../../chinese/escaped.js';
import { wordsIn } from '../../chinese/word-ends.js';
import { groupBy } from '../../group-by.js';
import { CATEGORY_WORDS, TOPICS, type Topic } from '../../standards.js';
import type { Activity } from '../ledger.js';
import { FESTIVAL_DAYS, isNear } from './festival-days.js';

/** What a title is read with. */
type Row = Pick<Activity, 'title' | 'category' | 'date' | 'topics' | 'notTopics'>;

/** A word that names a road or an estate names nothing else: 雷锋路, 五一新村. */
const PLACE = '(?!路(?!演|上)|街(?!头|道|坊|区)|巷(?!道)|弄|大道|新村|花园|公寓)';
const anyOf = (words: readonly string[]) => new RegExp(`(?:${words.map(escaped).join('|')})${PLACE}`, 'u');

interface Proposer {
  readonly name: string;
  /** One of these has to stand in the title; most titles have those of few topics, and no more of it is read. */
  readonly words: readonly string[];
  readonly fits: (row: Row) => boolean;
}

function ofTopic({ name, words, also = [], not = [], without = [] }: Topic): Proposer {
  const all = [...words, ...also];
  // Titles have the words of few topics: of the others no expression is made.
  let pattern: RegExp | undefined;
  let misread: readonly RegExp[] | undefined;
  return {
    name,
    words: all,
    fits: ({ title, category }) => {
      pattern ??= anyOf(all);
      misread ??= not.map((text) => new RegExp(text, 'gu'));
      return (
        !without.includes(category) && pattern.test(misread.reduce((text, one) => text.replaceAll(one, '　'), title))
      );
    },
  };
}

/** A meeting that plans for a day is held for the plan. */
const MEETING = '会议';

/** A day that the title names outright counts anyway. */
const PROPOSERS: readonly Proposer[] = [
  ...TOPICS.map(ofTopic),
  ...FESTIVAL_DAYS.filter(({ hints }) => hints.length > 0).map((day): Proposer => {
    let pattern: RegExp | undefined;
    const named = (title: string) => day.names.some((name) => title.includes(name));
    return {
      name: day.name,
      words: day.hints,
      fits: ({ title, date, category, topics }) => {
        pattern ??= anyOf(day.hints);
        return (
          category !== MEETING &&
          pattern.test(title) &&
          !named(title) &&
          // 学雷锋 says why it was done.
          !topics.some((topic) => pattern?.test(topic)) &&
          isNear(day, date)
        );
      },
    };
  }),
];

const PROPOSERS_OF = groupBy(
  PROPOSERS.flatMap((proposer) => proposer.words.map((word) => ({ word, proposer }))),
  ({ word }) => word,
);
const WORDS = [...PROPOSERS_OF.keys()];
const ORDER: ReadonlyMap<Proposer, number> = new Map(PROPOSERS.map((proposer, order) => [proposer, order]));

/** Those of which a word stands in the title, in their own order. */
function speaking(title: string): readonly Proposer[] {
  const found = new Set(
    wordsIn(WORDS, title).flatMap((word) => PROPOSERS_OF.get(word)?.map(({ proposer }) => proposer) ?? []),
  );
  return [...found].sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
}

const OF: ReadonlyMap<string, readonly string[]> = new Map(TOPICS.map(({ name, of = [] }) => [name, of]));

/**
 * The topics beside which one says nothing more of a row, but for its own words: what brings it and what it brings (消防 and 平安社区), and what is as wide
 * as a category that its words are in (党建 of 理论学习).
 */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = kin();

function kin(): Map<string, Set<string>> {
  const all = new Map(TOPICS.map(({ name, of = [] }) => [name, new Set(of)]));
  for (const { name, of = [] } of TOPICS) for (const wide of of) all.get(wide)?.add(name);
  const broad = new Set(CATEGORY_WORDS.flatMap(({ broad, topics = [] }) => (broad ? topics : [])));
  for (const { topics = [] } of CATEGORY_WORDS)
    for (const wide of topics) if (broad.has(wide)) for (const name of topics) all.get(name)?.add(wide);
  return all;
}

/** 文体活动 in the title of a row of 文体活动, and 就业 beside 再就业, speak of nothing more. */
const isSaid = ({ name, words }: Proposer, { title, topics, category }: Row): boolean =>
  topics.some((topic) => words.includes(topic) || KIN.get(name)?.has(topic)) ||
  wordsIn(words, title).every((word) => word === category);

/** 残疾和特困家庭情况: how things stand, and nothing that was done. */
const STATE = /(?:情况|概况|现状|统计|名单|一览表?)$/u;

/**
 * The topics that the words of a title speak for and the row does not have: to be proposed, never to be counted. A topic that another of them
 * brings with it (禁毒, 无毒社区) is left out.
 */
export function proposeTopics(row: Row): readonly string[] {
  if (STATE.test(row.title)) return [];
  const found = speaking(row.title)
    .filter((one) => !isSaid(one, row))
    .filter(({ name, fits }) => !row.topics.includes(name) && !row.notTopics.includes(name) && fits(row))
    .map(({ name }) => name);
  const kept: string[] = [];
  for (const name of found) {
    const brought = (OF.get(name) ?? []).some((one) => (OF.get(one)?.includes(name) ? kept : found).includes(one));
    if (!brought) kept.push(name);
  }
  return kept;
}
