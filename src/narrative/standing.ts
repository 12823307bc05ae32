import type { FactRecord } from '../facts/fact.js';
import { type Passage, passage } from '../facts/passage.js';
import type { Ledger } from '../ledger/ledger.js';
import { joined } from './deeds/piece.js';
import { isPlanAlone } from './plans/plan-described.js';
import { NO_OWN_SECTION } from './plans/plan-sections.js';
import { sectionFacts } from './section-facts.js';
import type { ToldSection } from './year/narrative.js';

/** How things stand before a plan, in paragraphs: what no heading takes, but for a body with its leader that a task sets up, or builds on. */
export function standing(sections: readonly ToldSection[], { plans, organisations }: Ledger): readonly Passage[] {
  const basis = new Set(plans.flatMap((plan) => plan.basis));
  const built = new Set(organisations.flatMap(({ id, leader }) => (leader && id && basis.has(id) ? [id] : [])));
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) =>
      sentences.filter(({ told }) => told.length === 0 || told.some(({ id }) => id === undefined || !built.has(id))),
    )
    .filter(({ length }) => length > 0)
    .map((sentences) => passage(joined(sentences.flatMap(({ pieces }) => pieces))));
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
  const things = new Map(
    sections()
      .filter(({ theme, paragraphs }) => theme && paragraphs.length > 0)
      .map((one) => [one.key, sectionFacts(one, whole).段落]),
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
