import type { Ledger } from '../ledger/ledger.js';
import { CATEGORY_WORDS } from '../standards.js';
import { isDeed, KINDS, type Matter } from './matter.js';
import type { Section, SectionSpec } from './section.js';

/**
 * Which section tells which row. Each row goes to one: the ledger's own themes (重点) first, then the sections of the template. Among
 * either the claim that says most about the row wins, whatever the order of the sections (its 编号, then a 专题 that it is tagged with, then
 * its 类别, then a 专项, then its kind); of equal claims the first. 专项活动 is the drawer of campaigns: a campaign's own section comes before it.
 */
export function allocate(ledger: Ledger, all: readonly Matter[], specs: readonly SectionSpec[]): readonly Section[] {
  const themes = ledger.themes.map(({ title, statement, takes }) => ({
    key: title,
    takes,
    theme: { title, statement },
  }));
  const home = new Map<Matter, { readonly section: SectionSpec; readonly claim: number }>();
  for (const matter of all) {
    const found = bestOf(themes, matter) ?? bestOf(specs, matter);
    if (found) home.set(matter, found);
  }
  return [...themes, ...specs].map((section) => ({
    ...section,
    matters: all
      .filter((matter) => home.get(matter)?.section === section)
      .sort((a, b) => (home.get(a)?.claim ?? 0) - (home.get(b)?.claim ?? 0) || a.order - b.order),
  }));
}

function bestOf(sections: readonly SectionSpec[], matter: Matter) {
  const claims = sections.flatMap((section) =>
    section.takes.flatMap((word, claim) => {
      const strength = claimStrength(word, matter);
      return strength === 0 ? [] : [{ section, claim, strength }];
    }),
  );
  return claims.reduce<(typeof claims)[number] | undefined>(
    (best, one) => (best && best.strength >= one.strength ? best : one),
    undefined,
  );
}

/** 党建 takes what is 党员教育: a word that people use for a category takes its rows, where nothing says more of them. */
const KIN = new Map(
  CATEGORY_WORDS.flatMap(({ words, category, topics = [] }) =>
    words
      .filter((word) => category && topics.every((topic) => topic === word))
      .map((word) => [word, category] as const),
  ),
);

/** How much a word of 取 says about a row; 0: nothing. */
function claimStrength(word: string, matter: Matter): number {
  if (matter.id === word) return 6;
  if (matter.topics.includes(word)) return 5;
  if (isDeed(matter)) {
    const { category, campaigns } = matter.row;
    if (word === category) return category === '专项活动' ? 2 : 4;
    if (word in campaigns) return 3;
    if (KIN.get(word) === category) return 2;
    return matter.kind === word && word !== '活动' ? 1 : 0;
  }
  if (matter.kind === '典型' && word === '典型选树') return 4;
  return (KINDS as readonly string[]).includes(word) && matter.kind === word ? 1 : 0;
}
