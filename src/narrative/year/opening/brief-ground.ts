import { communityFigures } from '../../../facts/community-figures.js';
import { isUnderQuarter } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { LaidParagraph, Sentence } from '../../matters/section.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { countedItem } from '../profile/profile-item.js';
import { isToldByRow } from '../profile/profile-told.js';
import { isAboutGround } from './ground.js';

/** What the head says of a community beside its name: its people, its size, what it is known for, as far as no row tells it. */
const saidOf = (ledger: Ledger): readonly string[] =>
  Object.entries(ledger.community)
    .filter(([name, value]) => !NAMES.has(name) && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name)
    .filter((name) => !STAFF.some((key) => key === name && isTold(key, ledger)));
const STAFF = ['partyMembers', 'cadres', 'volunteerTeams'] as const;
const isTold = (key: (typeof STAFF)[number], ledger: Ledger): boolean => {
  const item = countedItem(ledger, key);
  return item !== undefined && isToldByRow(item, ledger);
};
const NAMES: ReadonlySet<string> = new Set(['name', 'place', 'region', 'partyOrganisation']);

/** Whether a paragraph on the community says where it belongs: it has something to tell, and the paper is of more than some days. */
export const isPlaced = (ledger: Ledger): boolean =>
  !isUnderQuarter(ledger.period) && !partyTheme(ledger) && saidOf(ledger).some((name) => name !== 'subdistrict');

/** Two or three things are no paragraph of their own: they stand before the opening of a paper with themes. */
export const isBriefly = (ledger: Ledger): boolean => {
  const said = saidOf(ledger);
  const { themes, indicators, period, community } = ledger;
  if (indicators.length > 0 || isUnderQuarter(period) || partyTheme(ledger)) return false;
  if (isLone(ledger)) return !themes.some(({ title }) => isAboutGround(title));
  if (themes.length === 0) return false;
  if (themes.some(({ title }) => isAboutGround(title))) return false;
  if (community.others.length + community.features.length > 2) return false;
  return said.some((name) => name !== 'subdistrict') && said.every((name) => PEOPLE.has(name)) && said.length <= FEW;
};
const FEW = 3;

/** 志愿服务队6支, and nothing else: no section and no paragraph of its own. */
const isLone = (ledger: Ledger): boolean => {
  const { community, documentKind, themes } = ledger;
  const said = saidOf(ledger);
  const few = community.others.length + community.features.length <= 1;
  return said.length === 1 && said[0] !== 'subdistrict' && few && (themes.length > 0 || documentKind !== undefined);
};
const PEOPLE: ReadonlySet<string> = new Set([
  'subdistrict',
  'features',
  'households',
  'population',
  'residents',
  'partyMembers',
  'others',
]);

/** Whether what the community is stands in one paragraph with the opening: where there is little of it, and where the opening only says what follows. */
export const isJoined = (ledger: Ledger, opening: Pieces): boolean =>
  isBriefly(ledger) || (/^现将/.test(wordsOf(opening)) && isNamedBefore(ledger));

/** Whether what the community is stands before what is reported of it, and has named it. */
export const isNamedBefore = (ledger: Ledger): boolean =>
  isBriefly(ledger) ||
  (ledger.themes.length > 0 && !ledger.themes.some(({ title }) => isAboutGround(title)) && isPlaced(ledger));

/** Where nothing is known of a community but how many party members it has, they belong to the theme on its party: its title. */
export function partyTheme(ledger: Ledger): string | undefined {
  const said = saidOf(ledger);
  const party = said.length > 0 && said.every((name) => name === 'partyMembers');
  return party ? ledger.themes.find(({ title }) => /党/.test(title))?.title : undefined;
}

/** 社区党支部现有党员73名, before what the party did. */
export function withParty(plans: readonly LaidParagraph[], ledger: Ledger): readonly LaidParagraph[] {
  const [first, ...rest] = plans;
  const { partyOrganisation } = ledger.community;
  const subject = partyOrganisation
    ? patternWords('社区党组织', { 党组织: partyOrganisation })
    : patternWords('社区自称');
  const members = communityFigures(ledger.community).党员数;
  if (!first || !members) return plans;
  const said: Sentence = {
    pattern: '现有数',
    opening: '主',
    pieces: fillPattern('党员几名', { 主: subject, 数: [members] }),
    told: [],
    groups: 1,
    subject,
  };
  return [{ ...first, sentences: [[said], ...first.sentences] }, ...rest];
}
