import { countWord } from '../../../chinese/count-word.js';
import type { Organisation } from '../../../ledger/ledger.js';
import type { MatterOf } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces } from '../../phrases/piece.js';
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
  // 中心党支部、联合党支部和输出党支部, typed as 产业党支部: what they are, and how many.
  const [last = ''] = name.slice(-1);
  const kind =
    type !== undefined && name.length > 1 && last !== '等' && name.every((one) => one.endsWith(type.slice(-2)));
  if (!amount && kind && type && type.length > 3 && !name.some((one) => one.endsWith(type)) && !ANY.test(type))
    return { names: [...names, patternWords('几个某类', { 数: countWord(name.length), 类: type })], members };
  // 民兵连、妇联、共青团等, typed as 群团组织: an open list says what they are.
  if (!amount && type && last === '等' && name.length > 2 && !ANY.test(type) && !name.some((one) => type.endsWith(one)))
    return { names: [...names, type], members };
  if (!amount) return { names, members };
  // 四级 of “社区党委—党支部—党小组”, typed as 组织体系: so many levels are no number of bodies.
  if (type && /[级层]$/.test(amount.text) && !ANY.test(type))
    return { names: [...names, ...quantityPiece(amount), type], members };
  // 居委会下设的委员会: whose parts they are is said otherwise.
  // 党员、退休工程师等 are in 业主委员会4个, and are none of them.
  const areBodies = members.every((member) => !/\d/.test(member) && !PEOPLE.test(member));
  if (members.length > 1 && !/下设的?/.test(name.join('')) && areBodies) {
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

const PEOPLE =
  /(?:党员|居民|村民|员工|教师|工程师|志愿者|干部|职工|代表|军人|老人|妇女|青年|医生|律师|民警|书记|楼长)$/;

interface Counted {
  readonly names: Pieces;
  readonly members: readonly string[];
  readonly amount?: NonNullable<Organisation['amount']>;
}

/** 文体队伍，各具特色 of 红歌队、舞蹈队等 5支: what they are is their type, with how they are before it. */
export function withKind(matter: MatterOf<'组织'>): MatterOf<'组织'> {
  const { row, summary } = matter;
  const [kind = '', how = '', ...rest] = clauses(summary ?? '');
  if (!row.amount || row.name.at(-1) !== '等' || !KIND.test(kind)) return matter;
  const fits = /^[各独别自][一-鿿]{3}$/.test(how);
  const type = fits ? patternWords('怎样的', { 怎样: how, 名: kind }) : kind;
  return {
    ...matter,
    row: { ...row, type },
    summary: (fits ? rest : [how, ...rest]).filter(Boolean).join('，') || undefined,
  };
}
const KIND = /^[一-鿿]{2,6}(?:队伍|组织|社团|团队|协会|小组)$/;
