import type { Honour, Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { shareRun } from '../../phrases/share-run.js';
import { ROWS } from '../../phrases/sizes.js';
import { isShort } from '../opening/opening-parts.js';
import { isSaidInList } from '../things/honours-given.js';
import { fieldsOfThemes, kinship, type ThemeFields } from './kin.js';
import { isSpentOnWhole, saysWhole } from './of-the-whole.js';
import { partsOf } from './parts-of.js';
import { nameOf } from './side-by-side.js';

/** So many activities, and one in ten, are no chapter of their own. */
const FEW = 2;
const PART = 10;
/** Words that an activity shares with the theme that takes it. */
const NEAR = 2;
/** So many activities that no theme takes, and one in three, are a part of the year of their own, whatever the themes are about. */
const MANY = 8;
const THIRD = 3;

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
  const whole = opens ? others.filter((matter) => saysWhole(matter, ledger)) : [];
  const left = others.filter((matter) => !whole.includes(matter));
  const deeds = left.filter(isDeed);
  const all = sections.flatMap(({ matters }) => matters).filter(isDeed);
  const fewDeeds = deeds.length <= Math.max(FEW, all.length / PART);
  const fields = fieldsOfThemes(themes);
  // “6·26”禁毒 of a ledger that has a theme on 平安建设 is part of it, whatever its 类别 is.
  const isKin = (matter: Matter) =>
    deeds.length <= MANY &&
    deeds.length * THIRD <= all.length &&
    [...fields.values()].some((one) => kinship(matter, one) > 0);
  const strays = left.filter((matter) => fewDeeds || !isDeed(matter) || isKin(matter));
  const words = new Map(
    themes.map((theme) => [theme, pairs([theme.key, ...theme.takes, ...theme.matters.map(textOf)])]),
  );
  // What the whole community was given stands in the opening; of several what somebody handed over stands with what it was for.
  const won = strays.filter(isOfWhole);
  const plain = won.filter(({ row }) => !('granter' in row && row.granter));
  const far = new Set(!opens ? [] : won.length === 1 ? won : plain.length * 2 > won.length ? plain : []);
  const near = strays.map((stray) => ({ stray, ...nearest(stray, themes, words, fields, ledger) }));
  // Honours stand in one place: one that is near to no theme takes the others with it.
  const inOpening = near.some(({ stray, score }) => far.has(stray) && score < NEAR);
  const home = new Map(
    near.flatMap(({ stray, theme, score }) =>
      // An activity that has nothing to do with any theme stays apart.
      (isDeed(stray) && score < NEAR) || (inOpening && far.has(stray)) ? [] : [[stray, theme] as const],
    ),
  );
  const alone = left.filter((matter) => !home.has(matter) && !far.has(matter));
  const broad = broadest(themes);
  // A chapter of one row is none: it stands where most is told of.
  const [last] = alone;
  if (last && alone.length === 1 && isDeed(last) && broad && all.length > FEW) home.set(last, broad);
  const given = [...far].filter((stray) => !home.has(stray));
  // One of which more is to be said than a list of names can say.
  const isTold = (stray: Matter) => stray.kind === '荣誉' && given.length === 1 && !isSaidInList(stray.row);
  // What was spent in all goes before the first of its parts.
  for (const sum of strays.filter(({ kind }) => kind === '投入')) {
    const first = themes.find(({ matters }) => matters.some(({ id = '' }) => partsOf(sum).includes(id)));
    if (first) home.set(sum, first);
  }
  const inFirst = opens ? undefined : themes[0];
  if (inFirst) for (const one of strays.filter((stray) => isSpentOnWhole(stray, ledger))) home.set(one, inFirst);
  const sums = (section: Section) =>
    strays.filter((one) => home.get(one) === section && (partsOf(one).length > 0 || isSpentOnWhole(one, ledger)));
  const elsewhere = new Set<Matter>([...home.keys(), ...given, ...whole]);
  return {
    sections: sections.map((section) =>
      section.theme
        ? {
            ...section,
            claims: new Map([...(section.claims ?? []), ...sums(section).map((sum) => [sum, -1] as const)]),
            matters: [...section.matters, ...left.filter((stray) => home.get(stray) === section)],
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
  fields: ReadonlyMap<Section, ThemeFields>,
  { matter = '' }: Ledger,
) {
  // What the whole paper is on makes an honour no part of one theme.
  const ofAll = pairs(stray.kind === '荣誉' ? [matter] : []);
  const own = [...pairs([textOf(stray)])].filter((pair) => !ofAll.has(pair));
  // Of equals an honour is said at the front and what is there at the end.
  const order = stray.kind === '荣誉' ? themes : [...themes].reverse();
  const scores = order.map((theme) => {
    const shared = own.filter((pair) => words.get(theme)?.has(pair)).length;
    const kin = NEAR * kinship(stray, fields.get(theme) ?? NO_FIELDS);
    return { theme, kin, words: shared + (shareRun(theme.key, textOf(stray), 4) ? NEAR : 0) };
  });
  const { theme } = scores.reduce((best, one) => (one.words + one.kin > best.words + best.kin ? one : best));
  const most = (of: 'words' | 'kin') => Math.max(...scores.map((one) => one[of]));
  // What a field takes of an honour of the whole it does not take from the opening.
  return { theme, score: most('words') + (isDeed(stray) ? most('kin') : 0) };
}

const NO_FIELDS: ThemeFields = { said: new Set(), rows: [] };

/** The theme that tells of most kinds of work, where it is of three and more. */
function broadest(themes: readonly Section[]): Section | undefined {
  const kinds = (theme: Section) => new Set(theme.matters.flatMap((m) => (isDeed(m) ? m.row.category : []))).size;
  return themes
    .filter((theme) => kinds(theme) >= BROAD)
    .reduce<Section | undefined>((best, one) => (best && kinds(best) >= kinds(one) ? best : one), undefined);
}
const BROAD = 3;

function textOf(matter: Matter): string {
  const { kind, row, topics, summary = '' } = matter;
  // Of an honour the rest is praise.
  const more = [...topics, 'title' in row ? row.category : '', ('use' in row && row.use) || ''];
  return [nameOf(matter), ...more, kind === '荣誉' ? '' : summary].join('，');
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
