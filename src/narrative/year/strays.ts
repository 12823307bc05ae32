import type { Honour, Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { isDeed, type Matter } from '../deeds/matter.js';
import type { Section } from '../deeds/section.js';
import { shareRun } from '../deeds/share-run.js';
import { partsOf } from './lay-out-theme.js';
import { isShort } from './opening-parts.js';

/** So many activities, and one in ten, are no chapter of their own. */
const FEW = 2;
const PART = 10;
/** Words that an activity shares with the theme that takes it. */
const NEAR = 2;

/**
 * What no theme of the ledger's own takes stands in the theme that it is nearest to, by the words that both have: what is there and was won always,
 * activities where they are few. A chapter of one leftover row says nothing of a community.
 */
export function withStrays(
  sections: readonly Section[],
  ledger: Ledger,
): { readonly sections: readonly Section[]; readonly honours: readonly Honour[] } {
  const themes = sections.filter(({ theme, matters }) => theme && matters.length > 0);
  const others = sections.filter(({ theme }) => !theme).flatMap(({ matters }) => matters);
  if (themes.length === 0 || others.length === 0) return { sections, honours: [] };
  const deeds = others.filter(isDeed);
  const all = sections.flatMap(({ matters }) => matters).filter(isDeed);
  const fewDeeds = deeds.length <= Math.max(FEW, all.length / PART);
  const strays = others.filter((matter) => fewDeeds || !isDeed(matter));
  const words = new Map(
    themes.map((theme) => [theme, pairs([theme.key, ...theme.takes, ...theme.matters.map(textOf)])]),
  );
  // What the whole community was given stands in the opening, where there is one that can bear it.
  const opens = !isShort(ledger) && (themes.length > 1 || ledger.approach !== undefined);
  const far = new Set(
    opens
      ? strays.filter(
          ({ kind, row }) =>
            kind === '荣誉' && !('granter' in row && row.granter) && !('when' in row && row.when?.before),
        )
      : [],
  );
  const near = strays.map((stray) => ({ stray, ...nearest(stray, themes, words) }));
  // Honours stand in one place: one that is near to no theme takes the others with it.
  const inOpening = near.some(({ stray, score }) => far.has(stray) && score < NEAR);
  const home = new Map(
    near.flatMap(({ stray, theme, score }) =>
      // An activity that has nothing to do with any theme stays apart.
      (isDeed(stray) && score < NEAR) || (inOpening && far.has(stray)) ? [] : [[stray, theme] as const],
    ),
  );
  const inFront = [...far].filter((stray) => !home.has(stray));
  // What was spent in all goes before the first of its parts.
  for (const sum of strays.filter(({ kind }) => kind === '投入')) {
    const first = themes.find(({ matters }) => matters.some(({ id = '' }) => partsOf(sum).includes(id)));
    if (first) home.set(sum, first);
  }
  // So does what was spent on the whole matter of the paper.
  const onMatter = (stray: Matter) =>
    stray.kind === '投入' &&
    ledger.matter !== undefined &&
    stray.row.name.length > 3 &&
    stray.row.name === ledger.matter;
  for (const whole of strays.filter(onMatter)) home.set(whole, themes[0] as Section);
  const sums = (section: Section) =>
    strays.filter((one) => home.get(one) === section && (partsOf(one).length > 0 || onMatter(one)));
  return {
    sections: sections.map((section) =>
      section.theme
        ? {
            ...section,
            claims: new Map([...(section.claims ?? []), ...sums(section).map((sum) => [sum, -1] as const)]),
            matters: [...section.matters, ...strays.filter((stray) => home.get(stray) === section)],
          }
        : { ...section, matters: section.matters.filter((matter) => !home.has(matter) && !inFront.includes(matter)) },
    ),
    honours: inFront.flatMap((stray) => (stray.kind === '荣誉' ? [stray.row] : [])),
  };
}

function nearest(stray: Matter, themes: readonly Section[], words: ReadonlyMap<Section, ReadonlySet<string>>) {
  const own = [...pairs([textOf(stray)])];
  // Of equals an honour is said at the front and what is there at the end.
  const order = stray.kind === '荣誉' ? themes : [...themes].reverse();
  return order
    .map((theme) => ({
      theme,
      score:
        own.filter((pair) => words.get(theme)?.has(pair)).length + (shareRun(theme.key, textOf(stray), 4) ? NEAR : 0),
    }))
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
