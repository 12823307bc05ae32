import type { Ledger, Plan } from '../ledger/ledger.js';
import { TOPICS } from '../standards.js';
import type { Section } from './section.js';

/**
 * Which section tells which plan; each plan goes to one at most. Its 对应 says most, then its 专题, then a topic whose words stand in its
 * 专题, or in its 目标 where it names none. The ledger's own themes come before the sections of the template.
 */
export function plansOf(ledger: Ledger, sections: readonly Section[]): ReadonlyMap<Section, readonly Plan[]> {
  const homes = new Map<Section, Plan[]>(sections.map((section) => [section, []]));
  for (const plan of ledger.plans) {
    const home = homeOf(plan, ledger, sections);
    if (home) homes.get(home)?.push(plan);
  }
  return homes;
}

function homeOf(plan: Plan, ledger: Ledger, sections: readonly Section[]): Section | undefined {
  const topic = topicIn(
    plan,
    sections.flatMap(({ takes }) => takes),
  );
  const ways: readonly ((section: Section) => boolean)[] = [
    ({ matters }) => matters.some(({ id }) => id !== undefined && plan.basis.includes(id)),
    ({ takes }) => plan.topic !== '其他' && takes.includes(plan.topic),
    ({ takes }) => isOwn(plan, ledger) && takes.some((word) => begins(plan.topic, word)),
    ({ takes }) => topic !== undefined && takes.includes(topic),
    ({ takes }) => takes.includes(plan.topic),
  ];
  for (const way of ways) {
    const found = sections.find((section) => section.theme && way(section)) ?? sections.find(way);
    if (found) return found;
  }
  return undefined;
}

/** 诚信清潭，从我做起: a campaign of the ledger's own belongs where its first word does (诚信教育). */
const isOwn = ({ topic }: Plan, { campaigns }: Ledger) => campaigns.some(({ name }) => name === topic);
const begins = (topic: string, word: string) => word.endsWith('教育') && topic.startsWith(word.slice(0, 2));

/** Of the topics that some section takes the one whose word stands first. */
function topicIn({ topic, target = '' }: Plan, taken: readonly string[]): string | undefined {
  const text = topic === '其他' ? target : topic;
  const found = TOPICS.filter(({ name }) => taken.includes(name)).flatMap(({ name, words }) =>
    words.flatMap((word) => (text.includes(word) ? [{ name, at: text.indexOf(word) }] : [])),
  );
  return found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)?.name;
}
