import type { Honour, Ledger } from '../../../ledger/ledger.js';
import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { ROWS } from '../../phrases/sizes.js';
import { isShort } from '../opening/opening-parts.js';
import { isSaidInList } from '../things/honours-given.js';
import { NEAR, nearestTheme, SURE, themeWords } from './nearest-theme.js';
import { isSpentOnWhole, saysWhole } from './of-the-whole.js';
import { partsOf } from './parts-of.js';

/** So many activities, and one in ten, are no chapter of their own. */
const FEW = 2;
const PART = 10;
/** What one word of a 简介 that few themes have is worth, and half of another. */
const WORD_OF_IT = 1.5;
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
  const known = themeWords(themes);
  // So many are a part of the year of their own; else each that speaks of what a theme is about is part of it, whatever its 类别 is.
  const apart = !fewDeeds && (deeds.length > MANY || deeds.length * THIRD > all.length);
  const strays = left.filter((matter) => !apart || !isDeed(matter));
  // What the whole community was given stands in the opening; of several what somebody handed over stands with what it was for.
  const won = strays.filter(isOfWhole);
  const plain = won.filter(({ row }) => !('granter' in row && row.granter));
  const near = strays.map((stray) => ({ stray, ...nearestTheme(stray, known, ledger) }));
  const ofNone = near.flatMap(({ stray, score }) => (won.includes(stray) && score === 0 ? [stray] : []));
  const far = new Set(
    !opens ? [] : won.length === 1 ? won : [...(plain.length * 2 > won.length ? plain : []), ...ofNone],
  );
  // Honours stand in one place: one that is near to no theme takes the others with it.
  const inOpening = near.some(({ stray, score }) => far.has(stray) && score < NEAR);
  const home = new Map(
    near.flatMap(({ stray, theme, score }) =>
      // An activity that has nothing to do with any theme stays apart.
      (isDeed(stray) && score < (fewDeeds ? NEAR : SURE)) || (inOpening && far.has(stray))
        ? []
        : [[stray, theme] as const],
    ),
  );
  const alone = left.filter((matter) => !home.has(matter) && !far.has(matter));
  // A chapter of a row or two is none: they close the last theme.
  const last = themes.findLast(({ matters }) => matters.some(isDeed));
  const over = alone.filter(isDeed);
  // One or two that would close the last theme stand in the theme that has a word of theirs.
  if (alone.length <= FEW)
    for (const { stray, theme, score } of near)
      if (over.includes(stray as Deed) && score >= WORD_OF_IT) home.set(stray, theme);
  const closing = new Set<Matter>(
    last && alone.length <= FEW && all.length > (alone.length > 1 ? MANY : FEW) && over.length === alone.length
      ? over.filter((one) => !home.has(one))
      : [],
  );
  // What leads the year, a meeting or the party's own work, belongs to its first part; what is left besides closes the last.
  const head = themes.find(({ matters }) => matters.some(isDeed));
  if (last && head) for (const one of closing) home.set(one, leads(one) ? head : last);
  const given = [...far].filter((stray) => !home.has(stray));
  // One of which more is to be said than a list of names can say.
  const isTold = (stray: Matter) =>
    stray.kind === '荣誉' &&
    ((given.length === 1 && !isSaidInList(stray.row)) || (ofNone.includes(stray) && !isSaidInList(stray.row)));
  // What was spent in all goes before the first of its parts.
  for (const sum of strays.filter(({ kind }) => kind === '投入')) {
    const first = themes.find(({ matters }) => matters.some(({ id = '' }) => partsOf(sum).includes(id)));
    if (first) home.set(sum, first);
  }
  const inFirst = opens ? undefined : themes[0];
  if (inFirst) for (const one of strays.filter((stray) => isSpentOnWhole(stray, ledger))) home.set(one, inFirst);
  const sums = (section: Section) =>
    strays.filter((one) => home.get(one) === section && (partsOf(one).length > 0 || isSpentOnWhole(one, ledger)));
  const placed = [...left.filter((stray) => !closing.has(stray)), ...closing];
  const elsewhere = new Set<Matter>([...home.keys(), ...given, ...whole]);
  return {
    sections: sections.map((section) =>
      section.theme
        ? {
            ...section,
            ...(section === last &&
              closing.size > 0 && { closing: new Set([...closing].filter((one) => home.get(one) === last)) }),
            claims: new Map([...(section.claims ?? []), ...sums(section).map((sum) => [sum, -1] as const)]),
            matters: [...section.matters, ...placed.filter((stray) => home.get(stray) === section)],
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

/** 党员公开承诺, 创建动员会. */
const leads = (matter: Matter): boolean =>
  isDeed(matter) &&
  ((matter.row.category === '会议' && !/座谈|茶话|联谊/.test(matter.row.title)) ||
    matter.topics.includes('党建') ||
    /动员会|动员大会|部署会/.test(matter.row.title));

/** Given to the community as it is, this year. */
const isOfWhole = (matter: Matter): boolean =>
  matter.kind === '荣誉' && !matter.row.when?.before && !PRIZE.test(matter.row.name);
const PRIZE = /(?:奖|[金银铜]牌|奖章|奖状|[冠亚季]军|第[一二三四五六七八]名|案例|项目|作品)[”’]?$|\d[余多]?[次项]/;
