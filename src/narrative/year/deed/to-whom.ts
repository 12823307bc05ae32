import { beginnings } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { thoseServed } from '../../deeds/with-those-served.js';
import type { Deed } from '../../matters/matter.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { joined, listedPieces, type Pieces } from '../../phrases/piece.js';
import { ROWS } from '../../phrases/sizes.js';
import type { Voice } from '../voice.js';
import { heard } from './missing.js';

const [USUAL = ''] = Object.keys(WORDS.toWhom);

/**
 * 面向中小学生开展教育, 对商户开展检查, 为老人购买保险: whom a deed was for, with the word that its act wants. What is given or done for people is 为.
 */
export function toWhom(whom: readonly string[], act: string): Pieces | undefined {
  if (whom.length === 0 || (whom.length === 1 && isMeant(whom[0] ?? '', act))) return undefined;
  // 为困难家庭献爱心: the act says for whom.
  if (/^[为给向](?!了|期)/.test(act)) return undefined;
  // 看望烈士家属: whom one goes to see is named in the act, and it is done for nobody else.
  if (SEES.test(act)) return undefined;
  // 创建“五好关工委”: what is striven for is done for nobody.
  if (/^(?:开展)?(?:创建|争创|创评|争做|争当)/.test(act)) return undefined;
  // 祭扫纪念碑 for 党员和未成年人: they go.
  if (beginnings(WORDS.trips, act).length > 0)
    return fillPattern('组织谁', { 谁: listedPieces(whom.map((one) => [one])) });
  const [word = USUAL] = Object.entries(WORDS.toWhom).find(([, acts]) => acts.some((one) => act.includes(one))) ?? [];
  return fillPattern('对谁', { 介: word, 对象: listedPieces(whom.map((one) => [one])) });
}

/** 为孩子们设计方案 for 小区内的孩子: the act says to whom. */
const isMeant = (who: string, act: string): boolean =>
  who.length > 2 &&
  act
    .split(who.slice(-2))
    .slice(0, -1)
    .some((before) => TO.test(before));
const TO = /[为给向对帮陪](?:各位|每[位名个])?$/;

const SEES = new RegExp(`^(?:[^，]{1,6}(?:前|当天))?(?:${WORDS.visits.join('|')})[^，]{2,}`);

/** 为他们送生活用品 for 残疾人 → 为残疾人送生活用品: who they are is said where they are meant first. */
export function withTheirNames(act: Pieces, whom: readonly string[]): Pieces | undefined {
  const [first, ...rest] = act;
  const [front] = (typeof first === 'string' && THEM.exec(first)) || [];
  if (!front || typeof first !== 'string' || whom.length === 0) return undefined;
  return joined([front.slice(0, -2), ...listedPieces(whom.map((one) => [one])), first.slice(front.length), ...rest]);
}
const THEM = /^[^，]{0,6}?[给为向对陪帮](?:他们|她们)(?!的)/;

/** 65岁以上老人, 独居老人: closer than what any deed is for. */
export const isClose = ([who = '', ...others]: readonly string[], voice: Voice): boolean =>
  voice.full === true && others.length === 0 && who.length > 3 && !(who in WORDS.kin);

/** For whom a deed was, where nothing else that is told of it says so. */
export function whomOf(
  { row }: Deed,
  voice: Voice,
  { name, title, summary, result = '' }: DeedParts,
): readonly string[] {
  const data = row.quantities.map((one) => one.name);
  const told = [name, 'text' in title ? title.text : '', ...summary, result, ...row.participants, ...data].join();
  const whom = voice.rows <= ROWS.some || isClose(row.audience, voice) ? heard(row.audience, told, name) : [];
  return voice.full ? thoseServed(whom, row) : whom;
}
