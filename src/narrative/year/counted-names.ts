import type { Organisation } from '../../ledger/ledger.js';
import { quantityPiece } from '../deeds/count-piece.js';
import { listedPieces, type Pieces } from '../deeds/piece.js';
import { namesOf } from './changes.js';

/** What every body is, and nothing that a number could count. */
const ANY = /^(?:队伍|组织|领导小组|制度|机构|团队|群众组织|社会组织)$/;

/**
 * What a body is called and how many there are, said as one: 书法协会、秧歌队等文体活动队十余个, 甲组、乙组和丙组3个科普小组, 甲村、乙村等8个居民小组. `members` and
 * `amount` are what has still to be said of it.
 */
export function countedNames({
  name,
  type,
  amount,
  members,
}: Pick<Organisation, 'name' | 'type' | 'amount' | 'members'>): Counted {
  const names = namesOf(name);
  if (!amount) return { names, members };
  // 居委会下设的委员会: whose parts they are is said otherwise.
  if (members.length > 1 && !/下设的?/.test(name.join('')) && members.every((member) => !/\d/.test(member))) {
    const list = listedPieces(members.map((member) => [member]));
    if (members.at(-1) === '等') return { names: [...list, ...names, ...quantityPiece(amount)], members: [] };
    if (amount.value === members.length) return { names: [...list, ...quantityPiece(amount), ...names], members: [] };
  }
  const open = name.at(-1) === '等';
  if (name.length > 1 && (open || amount.value === name.length)) {
    if (type && !ANY.test(type)) return { names: [...names, ...quantityPiece(amount), type], members };
    if (!open) return { names, members };
  }
  return { names, members, amount };
}

interface Counted {
  readonly names: Pieces;
  readonly members: readonly string[];
  readonly amount?: NonNullable<Organisation['amount']>;
}
