import type { FactRecord } from '../facts/fact.js';
import { type Passage, passage } from '../facts/passage.js';
import type { Ledger } from '../ledger/ledger.js';
import { homesOf } from './own-homes.js';
import { joined, wordsOf } from './phrases/piece.js';
import { NO_OWN_SECTION } from './plans/papers/plan-sections.js';
import { isPlanAlone } from './plans/plan-described.js';
import { sectionFacts } from './section-facts.js';
import type { ToldSection } from './year/paper/narrative.js';

/** How things stand before a plan, in paragraphs: what no heading takes, but for a body with its leader that a task sets up, or builds on. */
export const standing = (sections: readonly ToldSection[], ledger: Ledger): readonly Passage[] =>
  sections
    .flatMap((section) => unbuilt(section, ledger).paragraphs)
    .map(({ sentences }) => passage(joined(sentences.flatMap(({ pieces }) => pieces))));

/** A section without what a task tells itself: such a body, and a number that it is to raise. */
function unbuilt(section: ToldSection, { plans, organisations }: Ledger): ToldSection {
  const basis = [...new Set(plans.flatMap((plan) => plan.basis))];
  const built = organisations.flatMap(({ id, leader }) => (leader && id && basis.includes(id) ? [id] : []));
  const isFree = ({ told, pieces }: ToldSection['paragraphs'][number]['sentences'][number]) =>
    told.length === 0
      ? !basis.some((name) => wordsOf(pieces).startsWith(name))
      : told.some(({ id }) => id === undefined || !built.includes(id));
  const paragraphs = section.paragraphs
    .map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.filter(isFree) }))
    .filter(({ sentences }) => sentences.length > 0);
  return { ...section, paragraphs };
}

/**
 * The headings of a plan, in the ledger's order: where the ledger is a plan alone, one that takes a thing and no plan (红星广场舞队) tells that.
 */
export function withStanding(
  planned: readonly FactRecord[],
  whole: Ledger,
  sections: () => readonly ToldSection[],
): readonly FactRecord[] {
  const all = planned.map((theme): FactRecord => ({ ...theme, 段落: NO_OWN_SECTION.段落 }));
  if (!isPlanAlone(whole)) return all;
  const told = sections();
  const homes = homesOf(told, whole);
  const things = new Map(
    told
      .map((section) => ({ ...unbuilt(section, whole), own: homes.get(section) ?? [] }))
      .filter(({ theme, paragraphs }) => theme && paragraphs.length > 0)
      .map((one) => [one.key, sectionFacts(one, whole, one.own).段落]),
  );
  const titles = whole.themes.map(({ title }) => title);
  const withThings = (title: string): FactRecord | undefined => {
    const [theme, 段落] = [all.find(({ 标题 }) => 标题 === title), things.get(title)];
    return 段落 === undefined ? theme : { ...(theme ?? { ...NO_OWN_SECTION, 标题: title }), 段落 };
  };
  return [
    ...titles.map(withThings).filter((theme) => theme !== undefined),
    ...all.filter(({ 标题 }) => !titles.some((title) => title === 标题)),
  ];
}
