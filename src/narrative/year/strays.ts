import { WORDS } from '../../standards.js';
import { isDeed, type Matter } from '../deeds/matter.js';
import type { Section } from '../deeds/section.js';

/** So many activities, and one in ten, are no chapter of their own. */
const FEW = 2;
const PART = 10;
/** Words that an activity shares with the theme that takes it. */
const NEAR = 2;

/**
 * What no theme of the ledger's own takes stands in the theme that it is nearest to, by the words that both have: what is there and was won always,
 * activities where they are few. A chapter of one leftover row says nothing of a community.
 */
export function withStrays(sections: readonly Section[]): readonly Section[] {
  const themes = sections.filter(({ theme, matters }) => theme && matters.length > 0);
  const others = sections.filter(({ theme }) => !theme).flatMap(({ matters }) => matters);
  if (themes.length === 0 || others.length === 0) return sections;
  const deeds = others.filter(isDeed);
  const all = sections.flatMap(({ matters }) => matters).filter(isDeed);
  const fewDeeds = deeds.length <= Math.max(FEW, all.length / PART);
  const strays = others.filter((matter) => fewDeeds || !isDeed(matter));
  const words = new Map(
    themes.map((theme) => [theme, pairs([theme.key, ...theme.takes, ...theme.matters.map(textOf)])]),
  );
  const home = new Map(
    strays.flatMap((stray) => {
      const { theme, score } = nearest(stray, themes, words);
      // An activity that has nothing to do with any theme stays apart.
      return isDeed(stray) && score < NEAR ? [] : [[stray, theme] as const];
    }),
  );
  return sections.map((section) =>
    section.theme
      ? { ...section, matters: [...section.matters, ...strays.filter((stray) => home.get(stray) === section)] }
      : { ...section, matters: section.matters.filter((matter) => !home.has(matter)) },
  );
}

function nearest(stray: Matter, themes: readonly Section[], words: ReadonlyMap<Section, ReadonlySet<string>>) {
  const own = [...pairs([textOf(stray)])];
  // Of equals an honour is said at the front and what is there at the end.
  const order = stray.kind === '荣誉' ? themes : [...themes].reverse();
  return order
    .map((theme) => ({ theme, score: own.filter((pair) => words.get(theme)?.has(pair)).length }))
    .reduce((best, one) => (one.score > best.score ? one : best));
}

function textOf({ row, topics, summary = '' }: Matter): string {
  const name = 'title' in row ? `${row.title}，${row.category}` : [row.name ?? ''].flat().join('，');
  return [name, ...topics, summary].join('，');
}

function pairs(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap((text) =>
    [...text].slice(1).flatMap((_, i) => {
      const pair = text.slice(i, i + 2);
      return /^\p{Script=Han}{2}$/u.test(pair) && !WORDS.common.includes(pair) ? [pair] : [];
    }),
  );
  return new Set(found);
}
