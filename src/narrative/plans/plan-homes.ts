import type { Ledger, Plan } from '../../ledger/ledger.js';
import { TOPICS } from '../../standards.js';
import type { Section } from '../deeds/section.js';

/**
 * Which section tells which plan; each plan goes to one at most. The ledger's own themes come before the sections of the template; one that takes
 * the plan by its 编号 comes first. Else of a theme the row says most that the plan builds on (对应), for a theme is made of rows; of a section of the template the plan's own 专题, for a row may
 * stand there for another of its sides. Then a topic whose words stand in the 专题, or in the 目标 where it names none.
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
  const byId: Way = ({ takes }) => plan.id !== undefined && takes.includes(plan.id);
  const byRow: Way = ({ matters }) => matters.some(({ id }) => id !== undefined && plan.basis.includes(id));
  const byTopic: readonly Way[] = [
    ({ takes }) => plan.topic !== '其他' && takes.includes(plan.topic),
    ({ takes }) => isOwn(plan, ledger) && takes.some((word) => begins(plan.topic, word)),
    ({ takes }) => topic !== undefined && takes.includes(topic),
  ];
  const first = (ways: readonly Way[], among: readonly Section[]) => ways.flatMap((way) => among.find(way) ?? []).at(0);
  return (
    first(
      [byId, byRow, ...byTopic],
      sections.filter(({ theme }) => theme),
    ) ??
    first(
      [...byTopic, byRow, ({ takes }) => takes.includes(plan.topic)],
      sections.filter(({ theme }) => !theme),
    )
  );
}

type Way = (section: Section) => boolean;

/** 诚信清潭，从我做起: a campaign of the ledger's own belongs where its first word does (诚信教育). */
const isOwn = ({ topic }: Plan, { campaigns }: Ledger) => campaigns.some(({ name }) => name === topic);
const begins = (topic: string, word: string) => word.endsWith('教育') && topic.startsWith(word.slice(0, 2));

/** A task without a 专题 that is to mend or to build. */
const BUILDS = /^(?:完成)?(?:施划|清掏|疏通|加装|安装|更换|增设|新建|扩建|改造|修复|修缮|铺设)/;

/** Of the topics that some section takes the one whose word stands first. */
function topicIn({ topic, target = '' }: Plan, taken: readonly string[]): string | undefined {
  const text = topic === '其他' ? target : topic;
  if (topic === '其他' && BUILDS.test(target) && taken.includes('基础设施')) return '基础设施';
  const found = TOPICS.filter(({ name }) => taken.includes(name)).flatMap(({ name, words }) =>
    words.flatMap((word) => (text.includes(word) ? [{ name, at: text.indexOf(word) }] : [])),
  );
  return found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)?.name;
}
