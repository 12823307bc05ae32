import type { Honour, Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { isDeed, type Matter, type MatterOf } from '../deeds/matter.js';
import type { Section } from '../deeds/section.js';
import { shareRun } from '../deeds/share-run.js';
import { ROWS } from '../deeds/sizes.js';
import { isSaidInList } from './honours-given.js';
import { partsOf } from './lay-out-theme.js';
import { speaksOfWhole, stoodBefore } from './of-the-whole.js';
import { isShort } from './opening-parts.js';

/** So many activities, and one in ten, are no chapter of their own. */
const FEW = 2;
const PART = 10;
/** Words that an activity shares with the theme that takes it. */
const NEAR = 2;

/** The sections, and what stands in front of them: honours of the whole, and what says what the paper is about. */
interface Placed {
  readonly sections: readonly Section[];
  readonly honours: readonly Honour[];
  readonly front: readonly Matter[];
}

/**
 * What no theme of the ledger's own takes stands in the theme that it is nearest to, by the words that both have: what is there and was won always,
 * activities where they are few. A chapter of one leftover row says nothing of a community. What says the whole of the paper, what stood before the
 * year, and honours that are near to none stand in the opening.
 */
export function withStrays(sections: readonly Section[], ledger: Ledger): Placed {
  const themes = sections.filter(({ theme, matters }) => theme && matters.length > 0);
  const others = sections.filter(({ theme }) => !theme).flatMap(({ matters }) => matters);
  const opens = !isShort(ledger);
  const rows = others.filter(isDeed).length;
  if (themes.length === 0 && opens && rows > FEW && rows < ROWS.gathered) return withoutHonours(sections);
  if (themes.length === 0 || others.length === 0) return { sections, honours: [], front: [] };
  const whole = opens ? others.filter((matter) => speaksOfWhole(matter, ledger) || stoodBefore(matter)) : [];
  const left = others.filter((matter) => !whole.includes(matter));
  const deeds = left.filter(isDeed);
  const all = sections.flatMap(({ matters }) => matters).filter(isDeed);
  const fewDeeds = deeds.length <= Math.max(FEW, all.length / PART);
  const strays = left.filter((matter) => fewDeeds || !isDeed(matter));
  const words = new Map(
    themes.map((theme) => [theme, pairs([theme.key, ...theme.takes, ...theme.matters.map(textOf)])]),
  );
  // What the whole community was given stands in the opening.
  const won = strays.filter(isOfWhole);
  const far = new Set(
    opens && (won.length === 1 || won.every(({ row }) => !('granter' in row && row.granter))) ? won : [],
  );
  const near = strays.map((stray) => ({ stray, ...nearest(stray, themes, words, ledger) }));
  // Honours stand in one place: one that is near to no theme takes the others with it.
  const inOpening = near.some(({ stray, score }) => far.has(stray) && score < NEAR);
  const home = new Map(
    near.flatMap(({ stray, theme, score }) =>
      // An activity that has nothing to do with any theme stays apart.
      (isDeed(stray) && score < NEAR) || (inOpening && far.has(stray)) ? [] : [[stray, theme] as const],
    ),
  );
  const given = [...far].filter((stray) => !home.has(stray));
  // One of which more is to be said than a list of names can say.
  const isTold = (stray: Matter) => stray.kind === '荣誉' && given.length === 1 && !isSaidInList(stray.row);
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
  for (const one of strays.filter(onMatter)) home.set(one, themes[0] as Section);
  const sums = (section: Section) =>
    strays.filter((one) => home.get(one) === section && (partsOf(one).length > 0 || onMatter(one)));
  const elsewhere = new Set<Matter>([...home.keys(), ...given, ...whole]);
  return {
    sections: sections.map((section) =>
      section.theme
        ? {
            ...section,
            claims: new Map([...(section.claims ?? []), ...sums(section).map((sum) => [sum, -1] as const)]),
            matters: [...section.matters, ...strays.filter((stray) => home.get(stray) === section)],
          }
        : { ...section, matters: section.matters.filter((matter) => !elsewhere.has(matter)) },
    ),
    honours: given.flatMap((stray) => (stray.kind === '荣誉' && !isTold(stray) ? [stray.row] : [])),
    front: [...whole, ...given.filter(isTold)].sort((a, b) => a.order - b.order),
  };
}

/** Of a few rows what the community was given is said in the opening, where names say all of it. */
function withoutHonours(sections: readonly Section[]): Placed {
  const given = sections.flatMap(({ matters }) => matters).filter((m): m is MatterOf<'荣誉'> => m.kind === '荣誉');
  const all = given.every(
    (one) =>
      isOfWhole(one) &&
      isSaidInList(one.row) &&
      !/月/.test(one.row.when?.text ?? '') &&
      (one.row.when?.text !== undefined || one.row.when === undefined),
  )
    ? given
    : [];
  return {
    sections: sections.map((section) => ({
      ...section,
      matters: section.matters.filter((matter) => all.every((one) => one !== matter)),
    })),
    honours: all.map(({ row }) => row),
    front: [],
  };
}

/** Given to the community as it is, this year. */
const isOfWhole = (matter: Matter): boolean =>
  matter.kind === '荣誉' && !matter.row.when?.before && !PRIZE.test(matter.row.name);
const PRIZE = /(?:奖|[金银铜]牌|奖章|奖状|[冠亚季]军|第[一二三四五六七八]名|案例|项目|作品)[”’]?$|\d[余多]?[次项]/;

function nearest(
  stray: Matter,
  themes: readonly Section[],
  words: ReadonlyMap<Section, ReadonlySet<string>>,
  { matter = '' }: Ledger,
) {
  // What the whole paper is on makes an honour no part of one theme.
  const ofAll = pairs(stray.kind === '荣誉' ? [matter] : []);
  const own = [...pairs([textOf(stray)])].filter((pair) => !ofAll.has(pair));
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

function textOf({ kind, row, topics, summary = '' }: Matter): string {
  const name = 'title' in row ? `${row.title}，${row.category}` : [row.name ?? ''].flat().join('，');
  // Of an honour the rest is praise.
  return [name, ...topics, kind === '荣誉' ? '' : summary].join('，');
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
