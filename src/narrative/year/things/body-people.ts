import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import { arePersons } from '../../phrases/are-persons.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { namesOf } from './changes.js';
import { BOARD, closeList } from './led-by.js';
import { memberOf } from './member-of.js';

/** How many are in it, and who: 有委员5人, 有成员4名（甲、乙）, 有队员26人，包括男子组10人和女子组16人. */
export function bodyPeople({ row: { people, members, name, change } }: MatterOf<'组织'>): Pieces {
  if (!people) return [];
  const [only = ''] = members;
  if (members.length === 1 && POSTS.test(only)) return fillPattern('有队员', { 员: only, 数: quantityPiece(people) });
  const names = namesOf(name);
  const named = arePersons(members);
  // 站长1人、副站长1人…: each part with its number, which makes up the whole; so do offices.
  const parts =
    members.length > 1 &&
    members.some((member) => /\d/.test(member) || OFFICER.test(member) || /[^部]队$/.test(member));
  // 成员10人 of a body of 两委干部 and 居民小组长 are made up of these.
  const persons = members.every((one) => one === '等' || PERSON_KINDS.test(one));
  const made = persons || (members.at(-1) !== '等' && (members.length === 1 || BOARD.test(wordsOf(names))));
  return fillPattern('有队员', {
    // Those who were elected to lead a branch are not all who are in it.
    员: WORDS.changes.完成.includes(change ?? '') ? patternWords('成员') : memberOf(names, change),
    数: quantityPiece(people),
    ...(named && { 名: members.join('、') }),
    ...(members.length > 0 && !named && { [parts ? '列' : made ? '组' : '源']: closeList(members) }),
  });
}

/** Kinds of persons, and no units or places. */
export const PERSON_KINDS =
  /(?:[员者人民生工师兵警干匠眷]|[楼组站队校院店园]长|干部|代表|群众|军人|家庭|家属|骨干|妇女|青年|保安|管家|房东|[五寨]老|书记|主任|业主|企业主|[商住农]户|模范|战士|专家|专职|[一-鿿]支书)$/;

/** Those who are in it, by what they are there. */
const POSTS = /(?:委员|会员|队员|成员|理事)$/;

/** 会长, 副书记: those who hold the offices of a body. */
export const OFFICER =
  /^(?:正|副|名誉|常务)?(?:会长|理事长|秘书长|组长|队长|团长|社长|主任|书记|主席|站长|校长|班长|理事|委员)/;
