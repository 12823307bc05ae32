import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { TOPICS } from '../../../standards.js';
import { isDeed } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { measureHome } from './measure-homes.js';

/**
 * Which section tells which plan; each plan goes to one at most. The ledger's own themes come before the sections of the template; one that takes
 * the plan by its 编号 comes first. Else of a theme the row says most that the plan builds on (对应), for a theme is made of rows; of a section of the template the plan's own 专题, for a row may
 * stand there for another of its sides. Then a topic whose words stand in the 专题, or in the 目标 where it names none; where a plan names several 专题, the
 * first that has a section.
 */
export const plansOf = (ledger: Ledger, sections: readonly Section[]): ReadonlyMap<Section, readonly Plan[]> =>
  withNeighbours(ownHomes(ledger, sections), ledger);

/** Without those that have no more of a section than their 专题. */
export function ownHomes(ledger: Ledger, sections: readonly Section[]): Map<Section, Plan[]> {
  const homes = new Map<Section, Plan[]>(sections.map((section) => [section, []]));
  const rooms: Rooms = {
    taken: new Set(sections.flatMap(({ takes }) => takes)),
    themes: roomsOf(sections.filter(({ theme }) => theme)),
    others: roomsOf(sections.filter(({ theme }) => !theme)),
  };
  for (const plan of ledger.plans) {
    const home = homeOf(plan, ledger, rooms);
    if (home) homes.get(home)?.push(plan);
  }
  return homes;
}

/**
 * What no theme takes goes where the other plans of its 专题 are, or else where the rows of it are: 平房区接通下水 stands under 整治老小区, and 拆违补绿 of the
 * same 环境整治 with it. In the order of the ledger.
 */
function withNeighbours(homes: Map<Section, Plan[]>, ledger: Ledger): ReadonlyMap<Section, readonly Plan[]> {
  const { plans } = ledger;
  const placed = new Set([...homes.values()].flat());
  const themes = [...homes].filter(([{ theme }]) => theme);
  if (placed.size === 0 || themes.length === 0 || placed.size === plans.length) return homes;
  const added = plans.flatMap((plan) => {
    if (placed.has(plan)) return [];
    if (plan.topic === '其他') {
      const section = measureHome(plan, homes, ledger);
      return section ? [{ section, plan }] : [];
    }
    const most = (count: (of: (typeof themes)[number]) => number) =>
      themes.reduce<{ section?: Section; size: number }>(
        (best, of) => (count(of) > best.size ? { section: of[0], size: count(of) } : best),
        { size: 0 },
      ).section;
    const section =
      most(([, own]) => own.filter(({ topic }) => topic === plan.topic).length) ??
      most(([{ matters }]) => matters.filter((one) => isDeed(one) && one.topics.includes(plan.topic)).length);
    return section ? [{ section, plan }] : [];
  });
  for (const { section, plan } of added) homes.get(section)?.push(plan);
  const order = new Map(plans.map((plan, at) => [plan, at]));
  for (const { section } of added) homes.get(section)?.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return homes;
}

/** The heading of tasks that no theme takes and whose 专题 are too many, or none. */
export const LEFT_TITLE = patternWords('其他各项');
/** So many headings more, and no further. */
const MOST_LEFT = 3;

/** What no theme takes, under headings of its own: 专题 as the ledger has them. None of them stands under another's heading. */
export function leftParts(
  left: readonly Plan[],
): readonly { readonly title: string; readonly plans: readonly Plan[] }[] {
  const topics = [...new Set(left.map(({ topic }) => topic))];
  if (left.length === 0) return [];
  if (topics.length > MOST_LEFT || topics.includes(NO_TOPIC)) return [{ title: LEFT_TITLE, plans: left }];
  return topics.map((topic) => ({ title: topic, plans: left.filter((plan) => plan.topic === topic) }));
}
const NO_TOPIC = '其他';

/** Sections in their order, with the first that takes a word and the first that has a row. */
interface RoomsOf {
  readonly sections: readonly Section[];
  readonly byWord: ReadonlyMap<string, number>;
  readonly byRow: ReadonlyMap<string, number>;
}

interface Rooms {
  readonly taken: ReadonlySet<string>;
  readonly themes: RoomsOf;
  readonly others: RoomsOf;
}

const firstOf = (sections: readonly Section[], wordsOf: (section: Section) => readonly string[]) =>
  new Map(sections.flatMap((section, at) => wordsOf(section).map((word) => [word, at] as const)).reverse());

const roomsOf = (sections: readonly Section[]): RoomsOf => ({
  sections,
  byWord: firstOf(sections, ({ takes }) => takes),
  byRow: firstOf(sections, ({ matters }) => matters.flatMap(({ id }) => id ?? [])),
});

function homeOf(plan: Plan, ledger: Ledger, { taken, themes, others }: Rooms): Section | undefined {
  const topic = topicIn(plan, taken);
  const taking =
    (word: string | undefined): Way =>
    ({ byWord }) =>
      word === undefined ? undefined : byWord.get(word);
  const byRow: Way = ({ byRow: rows }) => {
    const found = plan.basis.flatMap((id) => rows.get(id) ?? []);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
  const byTopic: readonly Way[] = [
    taking(plan.topic === '其他' ? undefined : plan.topic),
    ({ sections }) =>
      isOwn(plan, ledger)
        ? placeOf(sections, ({ takes }) => takes.some((word) => begins(plan.topic, word)))
        : undefined,
    taking(topic),
    ...plan.topics.slice(1).flatMap((other) => [taking(other), taking(topicIn({ topic: other }, taken))]),
  ];
  const first = (ways: readonly Way[], among: RoomsOf) => {
    for (const way of ways) {
      const at = way(among);
      if (at !== undefined) return among.sections[at];
    }
    return undefined;
  };
  // 环境整治 of a 专题, beside a heading 环境整治 that takes other words: one heading.
  const called: Way = ({ sections }) => placeOf(sections, ({ key }) => key === plan.topic && key !== NO_TOPIC);
  return (
    first([taking(plan.id), byRow, ...byTopic, called], themes) ??
    first([...byTopic, byRow, taking(plan.topic)], others)
  );
}

const placeOf = (sections: readonly Section[], is: (section: Section) => boolean): number | undefined => {
  const at = sections.findIndex(is);
  return at < 0 ? undefined : at;
};

/** Which of the sections takes the plan, in one way. */
type Way = (among: RoomsOf) => number | undefined;

/** 诚信清潭，从我做起: a campaign of the ledger's own belongs where its first word does (诚信教育). */
const isOwn = ({ topic }: Plan, { campaigns }: Ledger) => campaigns.some(({ name }) => name === topic);
const begins = (topic: string, word: string) => word.endsWith('教育') && topic.startsWith(word.slice(0, 2));

/** A task without a 专题 that is to mend or to build. */
const BUILDS = /^(?:完成)?(?:施划|清掏|疏通|加装|安装|更换|增设|新建|扩建|改造|修复|修缮|铺设)/;

/** Of the topics that some section takes the one whose word stands first. */
function topicIn(
  { topic, target = '' }: Pick<Plan, 'topic'> & Partial<Pick<Plan, 'target'>>,
  taken: ReadonlySet<string>,
): string | undefined {
  const text = topic === '其他' ? target : topic;
  if (topic === '其他' && BUILDS.test(target) && taken.has('基础设施')) return '基础设施';
  const found = TOPICS.filter(({ name }) => taken.has(name)).flatMap(({ name, words }) =>
    words.flatMap((word) => (text.includes(word) ? [{ name, at: text.indexOf(word) }] : [])),
  );
  return found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)?.name;
}
