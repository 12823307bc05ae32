import { WORDS } from '../../standards.js';
import type { Deed } from '../matters/matter.js';
import type { ClauseKind } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords } from '../phrases/piece.js';
import { besideWhom } from './beside-whom.js';
import type { DeedSetting } from './deed-setting.js';

export const volunteersAct = ({ row }: Deed, kind: ClauseKind | undefined, summary: string): boolean =>
  kind === '述' &&
  WORDS.volunteering.includes(row.category) &&
  (row.volunteers ?? 0) > 0 &&
  !WORDS.arranging.some((word) => summary.startsWith(word));

/** Nobody is named: the party organisation where it is its own matter, else the community. */
export function defaultSubject({ row }: Deed, setting: DeedSetting): string {
  if ([row.category, ...row.topics].some((word) => WORDS.party.includes(word)) && setting.partyOrganisation)
    return patternWords('社区党组织', { 党组织: setting.partyOrganisation });
  return patternWords('社区自称');
}

/** 光华路街道城管科 is 街道城管科 where the summary speaks of it. */
const END = 5;
const OFFICE = /^.{3,}[一-鿿]{2}[科所局]$/;
/** So many partners of a small ledger's row are named, each. */
const ALL = 6;

/** Those who took part and whom the sentence has not said: three by name, of more two and 等. */
export function partnersSaid({ row }: Deed, subject: string, said: string, full = false): PartnersSaid | undefined {
  const received = WORDS.received.some((word) => said.includes(`,${word}`));
  const named = row.partners.filter(
    (partner) =>
      partner !== '等' &&
      !row.lecturers.includes(partner) &&
      !said.includes(partner) &&
      !(partner.length > END && said.includes(partner.slice(-END))) &&
      // 光华路街道城管科 of 联系城管科
      !(OFFICE.test(partner) && said.includes(partner.slice(-3))) &&
      !subject.includes(partner) &&
      !row.place?.startsWith(partner),
  );
  if (received || named.length === 0) return undefined;
  const many = named.length > (full ? ALL : 3);
  const told = many ? named.slice(0, 2) : named;
  // What was typed with 等 stays open.
  const open = many || (full && row.partners.at(-1) === '等');
  return {
    partners: open ? `${told.join('、')}${patternWords('等')}` : listedWords(told),
    beside: besideWhom(told, open),
  };
}

/** Their names, and the same with the word that fastens them to a deed: 会同派出所. */
export interface PartnersSaid {
  readonly partners: string;
  readonly beside: string;
}

/** Places that say nothing, and lists of them that are a mouthful. */
const VAGUE = /线上|网格群|微信|若干|所有|全社区|^辖区$|^社区$|家[中里]$/;

const LISTED = /^各|网格|、.*、/;

export function placeSaid({ row }: Deed, subject: string, said: string, setting: DeedSetting): string | undefined {
  const { place } = row;
  if (!place || VAGUE.test(place) || setting.usualPlaces.get(row.category) === place) return undefined;
  if (setting.full ? place.length > 44 : place.length > 14 || LISTED.test(place)) return undefined;
  const core = place.replace(/^社区/, '');
  // Of a small ledger where it was is said beside where in it something stood: 在榕树广场…，在凉亭摆摊.
  const placed = setting.full ? /^(?:[^,]*,)?[在到][^,]*$/.test(said) : /(?:^|,)[在到]/.test(said);
  if (said.includes(place) || said.includes(core.slice(0, 4)) || placed) return undefined;
  return subject.startsWith('社区') ? core : place;
}
