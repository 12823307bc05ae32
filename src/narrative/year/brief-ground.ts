import { communityFigures } from '../../facts/community-figures.js';
import { isUnderQuarter } from '../../facts/period-name.js';
import type { Ledger } from '../../ledger/ledger.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { LaidParagraph, Sentence } from '../deeds/section.js';
import { isAboutGround } from './ground.js';

/** What the head says of a community beside its name: its people, its size, what it is known for. */
const saidOf = ({ community }: Ledger): readonly string[] =>
  Object.entries(community)
    .filter(([name, value]) => !NAMES.has(name) && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name]) => name);
const NAMES: ReadonlySet<string> = new Set(['name', 'place', 'region', 'partyOrganisation']);

/** Whether a paragraph on the community says where it belongs: it has something to tell, and the paper is of more than some days. */
export const isPlaced = (ledger: Ledger): boolean =>
  !isUnderQuarter(ledger.period) && !partyTheme(ledger) && saidOf(ledger).some((name) => name !== 'subdistrict');

/** One or two numbers are no paragraph of their own: they stand before the opening of a paper with themes. */
export const isBriefly = (ledger: Ledger): boolean => {
  const said = saidOf(ledger);
  const { themes, indicators, period } = ledger;
  if (themes.length === 0 || indicators.length > 0 || isUnderQuarter(period) || partyTheme(ledger)) return false;
  if (themes.some(({ title }) => isAboutGround(title))) return false;
  return said.length > 0 && said.every((name) => PEOPLE.has(name)) && said.length <= FEW;
};
const FEW = 2;
const PEOPLE: ReadonlySet<string> = new Set(['households', 'population', 'residents', 'partyMembers', 'others']);

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
