import { isVillage } from '../../../facts/is-village.js';
import { groupBy } from '../../../group-by.js';
import type { Honour, Ledger } from '../../../ledger/ledger.js';
import { selfWord } from '../../matters/whose-paper.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung } from '../../phrases/piece.js';
import { honourWords, isOfParty } from './honour-words.js';
import { honourTitles } from './tell-honours.js';

/** What an opening says of what was given: with what was done, and in sentences of its own. */
export interface Given {
  readonly 荣誉?: Pieces | undefined;
  readonly 历年?: Pieces | undefined;
}

/**
 * What was given in this year goes with what was done; what was given over the years, and what was given to somebody within the community, is a
 * sentence of its own: 社区近年来获评文明单位，桃源小区获评园林式住宅小区.
 */
export function honoursOf(honours: readonly Honour[], ledger: Ledger): Given {
  const party = patternWords('某党组织', {
    自称: isVillage(ledger) ? patternWords('村') : selfWord(ledger),
    党组织: ledger.community.partyOrganisation ?? patternWords('党组织'),
  });
  const ownerOf = (one: Honour) => honourWords(one).who ?? (isOfParty(one) ? party : '');
  const groups = [...groupBy(honours, (one) => `${ownerOf(one)}，${oftenOf(one)}`).values()];
  const said = groups.flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const [owner, often] = [ownerOf(first), oftenOf(first)];
    const names = honourTitles(all);
    return { owner, often, 获评: fillPattern('获评几项', { 历年: often || undefined, 称号列: listedPieces(names) }) };
  });
  const self = selfWord(ledger);
  const apart = ({ owner, often }: { readonly owner: string; readonly often: string }) =>
    owner !== '' || OVER_YEARS.test(often);
  const now = said.filter((one) => !apart(one)).map((one) => one.获评);
  const before = said.filter(apart).map(({ owner, 获评 }) => fillPattern('历年获评', { 自称: owner || self, 获评 }));
  return {
    荣誉: now.length > 0 ? strung(now, '，') : undefined,
    历年: before.length > 0 ? strung(before, '，') : undefined,
  };
}

/** Whether the opening says all of an honour: who it was that won it, and how often, is all that stands beside its name. */
export const isSaidInList = (honour: Honour): boolean => !honour.granter && honourWords(honour).more === undefined;

/** 近年来, 多次. Of what somebody within it won the community does not say when. */
const oftenOf = (honour: Honour): string =>
  honourWords(honour).who ? '' : (honourWords(honour).often ?? OVER_YEARS.exec(honour.when?.text ?? '')?.[0] ?? '');

const OVER_YEARS = /^(?:历年来?|多年来?|近年来)$/;
