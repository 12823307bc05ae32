import type { Plan } from '../../ledger/ledger.js';
import { listedWords } from '../deeds/piece.js';

/** People who do something themselves; 专干 and 主任 answer for it. */
const PEOPLE =
  /(?:干部|居干|志愿者|党员|民警|医生|医务人员|专家|工作人员|工作者|社工|网格员|楼长|楼组长|楼门长|小组长|代表|居民|村民|老师|教师|学生|队员|会员|理事|委员|青年|妇女|家长|巾帼|保安|律师|官兵|骨干)们?$/;
/** What is held has people who come to it. */
const HELD = /^(?:举办|举行|召开|开展|办好?|开设)/;

/** Who does a task, and what is said of those who come to what is held. */
export interface Actors {
  /** Before the deed: 社区干部. */
  readonly who?: string;
  /** Of 会长、理事、秘书长: none of them alone. */
  readonly heads?: string;
  /** Behind it: 党员、居民参加. */
  readonly behind?: string;
  /** The deed, where those who act stand in it: 组织党员参观. */
  readonly deed: string;
  /** Whether 责任人 is said with that. */
  readonly owned: boolean;
}

const isNamed = (word: string, target: string): boolean =>
  target.includes(word.replace(/^(?:本?社区|辖区|村|全体|广大)(?=[\u4e00-\u9fff]{2})/, ''));

/** @param target The whole of what is to be done. */
export function actorsOf({ participants, owner }: Plan, deed: string, target: string): Actors {
  const people = participants.filter((word) => word === '等' || !isNamed(word, target));
  const named = people.some((word) => word !== '等') ? listedWords(people) : undefined;
  const ownActs = owner !== undefined && PEOPLE.test(owner) && !isNamed(owner, target);
  const posts = owner?.split(/[、和]/) ?? [];
  if (named === undefined) {
    if (ownActs) return { who: owner, deed, owned: true };
    return posts.length > 2 && owner && !isNamed(owner, target)
      ? { heads: owner, deed, owned: true }
      : { deed, owned: false };
  }
  if (/^组织(?=[\u4e00-\u9fff])/.test(deed)) return { deed: deed.replace(/^组织/, `$&${named}`), owned: false };
  if (HELD.test(deed)) return { behind: named, deed, owned: false };
  return { who: named, deed, owned: false };
}
