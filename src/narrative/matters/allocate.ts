import type { Ledger } from '../../ledger/ledger.js';
import { CATEGORY_WORDS } from '../../standards.js';
import { withoutEnd } from '../phrases/without-end.js';
import { isDeed, type Matter } from './matter.js';
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
  const taken = new Map<SectionSpec, { matter: Matter; claim: number }[]>();
  const ofThemes = claimsOf(themes);
  const ofSpecs = claimsOf(specs);
  for (const matter of all) {
    const words = claimable(matter);
    const found = bestOf(ofThemes, words) ?? bestOf(ofSpecs, words);
    if (!found) continue;
    const told = { matter: withoutLead(matter, found.section), claim: firstOfField(found) };
    const before = taken.get(found.section);
    if (before) before.push(told);
    else taken.set(found.section, [told]);
  }
  const sections: readonly Omit<Section, 'matters'>[] = [...themes, ...specs];
  return sections.map((section) => ({
    ...section,
    claims: new Map((taken.get(section) ?? []).map(({ matter, claim }) => [matter, claim])),
    matters: (taken.get(section) ?? [])
      .sort((a, b) => (section.theme ? a.claim - b.claim : 0) || a.matter.order - b.matter.order)
      .map(({ matter }) => matter),
  }));
}

/** What a theme says of itself is said at its head, and not again of a row. */
function withoutLead(matter: Matter, section: SectionSpec & Pick<Section, 'theme'>): Matter {
  const { summary, ...others } = matter;
  return summary !== undefined && section.theme?.statement?.includes(withoutEnd(summary)) ? (others as Matter) : matter;
}

interface Claim {
  readonly section: SectionSpec;
  /** Which of its words. */
  readonly claim: number;
  readonly order: number;
}

/**
 * 党建 takes what is 党员教育: words that people use for a whole category take its rows, where nothing says more of them. 消防 is one matter of 平安建设, and its
 * rows have it as their topic.
 */
const KIN: ReadonlyMap<string, readonly string[]> = CATEGORY_WORDS.reduce(
  (all, { words, category, topics = [], broad, narrow }) => {
    const isWhole = category !== undefined && !narrow && (topics.length === 0 || broad === true);
    return isWhole ? all.set(category, [...(all.get(category) ?? []), ...words]) : all;
  },
  new Map<string, readonly string[]>(),
);

/** 党员教育 behind 党建: of two words of a theme for one field the first says where its rows stand, so that they stand by their days. */
function firstOfField({ section, claim }: Claim): number {
  const own = FIELD_OF.get(section.takes[claim] ?? '');
  const first = own === undefined ? claim : section.takes.findIndex((word) => FIELD_OF.get(word) === own);
  return Math.min(first, claim);
}

/** The first category that a word stands for, itself among them. */
const FIELD_OF: ReadonlyMap<string, string> = new Map(
  [...KIN].flatMap(([category, words]) => [category, ...words].map((word) => [word, category] as const)).reverse(),
);

/** Each word with the first section that claims it. */
function claimsOf(sections: readonly SectionSpec[]): ReadonlyMap<string, Claim> {
  const claims = sections.flatMap((section) => section.takes.map((word, claim) => ({ word, section, claim })));
  return new Map(claims.map(({ word, ...claim }, order) => [word, { ...claim, order }] as const).reverse());
}

/** The strongest word that says something about the row and is claimed. */
function bestOf(claims: ReadonlyMap<string, Claim>, allWords: readonly (readonly string[])[]): Claim | undefined {
  for (const words of allWords) {
    const claimed = words.flatMap((word) => claims.get(word) ?? []);
    if (claimed.length > 0) return claimed.reduce((a, b) => (b.order < a.order ? b : a));
  }
  return undefined;
}

/** The words that can claim a row, by how much each says about it. */
function claimable(matter: Matter): readonly (readonly string[])[] {
  const own = [matter.id === undefined ? [] : [matter.id], matter.topics];
  if (!isDeed(matter)) return [...own, matter.kind === '典型' ? ['典型选树'] : [], [matter.kind]];
  const { category, campaigns } = matter.row;
  const drawer = category === '专项活动';
  return [
    ...own,
    drawer ? [] : [category],
    Object.keys(campaigns),
    drawer ? [category] : [],
    KIN.get(category) ?? [],
    matter.kind === '活动' ? [] : [matter.kind],
  ];
}
