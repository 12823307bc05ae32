import { isStreet, isVillage, type Self } from '../../facts/is-village.js';
import type { Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';

/**
 * 妇联 of 金桂社区妇女联合会, 第一书记工作组 of 庙后村第一书记工作组: the body that signs a paper alone; undefined where the community, its party or several of
 * them do.
 */
export function bodyOf({ signedBy }: Pick<Self, 'signedBy'>): string | undefined {
  const [signer = '', ...others] = signedBy;
  if (others.length > 0) return undefined;
  const own = Object.entries(WORDS.signers).find(([, ends]) => ends.some((word) => signer.includes(word)))?.[0];
  return own ?? SENT.exec(signer)?.[0];
}

/** Who was sent to a village, and is none of it. */
const SENT = /(?:驻村)?第一书记(?:工作[组队])?$|(?:驻村)?工作[组队]$/;

/**
 * 共青团五沙村支部委员会 → 五沙村团支部, 某区管委会驻康庄村工作组 as it stands: a paper that a body signs alone is that body's, and says so; else the community's.
 */
export function whosePaper(ledger: Self): string {
  const { community, signedBy } = ledger;
  const body = bodyOf(ledger);
  const [signer = ''] = signedBy;
  return body && SENT.test(body) && signer.includes(community.name) ? signer : `${community.name}${body ?? ''}`;
}

/** The same in a title, where it is short, and the kind of paper (妇联工作总结) may have said it: 驻康庄村工作组2013年帮扶工作汇报. */
export function whoseTitle(ledger: Ledger, kind: string): string {
  const { community, signedBy } = ledger;
  const body = bodyOf(ledger);
  if (!body || kind.includes(body.slice(-2))) return community.name;
  const isSentThere =
    /^工作[组队]$/.test(body) && signedBy.some((one) => /驻/.test(one) && !one.startsWith(community.name));
  return isSentThere ? patternWords('驻某组', { 村: community.name, 组: body }) : `${community.name}${body}`;
}

/** 社区, 村里, 街道: what a community, a village and a street office call themselves. */
export const selfWord = (self: Self): string =>
  patternWords(isVillage(self) ? '村自称' : isStreet(self) ? '街道自称' : '社区自称');

/** What a paper calls those who wrote it once it has named them: 社区, 村里, 社区妇联, 工作组. */
export function ownName(ledger: Ledger): string {
  const own = selfWord(ledger);
  const body = bodyOf(ledger);
  if (body === undefined) return own;
  if (SENT.test(body)) return body.replace(/^(?:驻村)?(?:第一书记)?(?=工作|第一书记$)/, '');
  return `${isVillage(ledger) ? own.slice(0, 1) : own}${body}`;
}
