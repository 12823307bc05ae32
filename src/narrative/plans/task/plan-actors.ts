import type { Plan } from '../../../ledger/ledger.js';
import { listedWords } from '../../phrases/piece.js';

/** Before those who are had to do it. */
const SENDS = '组织';

/** People who do something themselves; 专干 and 主任 answer for it. */
const PEOPLE =
  /(?:干部|居干|志愿者|党员|民警|医生|医务人员|专家|工作人员|工作者|社工|网格员|协管员|调解员|保洁员|巡防员|监督员|安全员|信息员|辅导员|楼长|楼组长|楼门长|楼栋长|单元长|户长|小组长|代表|居民|村民|老师|教师|学生|队员|会员|理事|委员|青年|妇女|家长|巾帼|保安|律师|官兵|骨干)们?$/;
/** What is held has people who come to it. */
const IS_HELD =
  /^(?:每(?:[天周月季年]|季度|半年))?(?:举办|举行|召开|办好?|开设)|^开展.*(?:活动|教育|培训|讲座|义诊|比赛|[会班课赛])$/;

/** 组织文艺演出: an event, and not what somebody is had to do. */
const SHOWS = /^组织[^，]*(?:演出|展演|汇演|表演|晚会|联欢|[比竞大]赛|讲座|培训|活动|运动会)$/;

/** 签订责任书, 健全联系网络: the community does, and others come to it. */
const SETS_UP = /^(?:签订|健全|建立|制定|完善)(?![^，]*(?:队|组)(?:$|，))/;

/** 结对活动 is what volunteers do, and do not come to. */
const VOLUNTEERS = /志愿者$/;
const DONE_BY_THEM = /^开展[^，]*(?:结对|帮扶|慰问|走访|巡逻|清扫|清洁|劝导|义诊|志愿服务|陪伴)[^，]*$/;

/** Whether people come to it, and do not do it. */
export const areComeTo = (deed: string): boolean => IS_HELD.test(deed) || SHOWS.test(deed) || SETS_UP.test(deed);

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

/** What those whom a task is for have made of it. */
interface Given {
  readonly who?: string | undefined;
  readonly comers?: string | undefined;
}

const isNamed = (word: string, target: string): boolean =>
  target.includes(word.replace(/^(?:本?社区|辖区|村|全体|广大)(?=[\u4e00-\u9fff]{2})/, ''));

/** @param target The whole of what is to be done. */
export function actorsOf({ participants, owner }: Plan, deed: string, target: string, given: Given): Actors {
  const people = participants.filter((word) => word === '等' || !isNamed(word, target));
  const named = people.some((word) => word !== '等') ? listedWords(people) : undefined;
  const ownActs = owner !== undefined && PEOPLE.test(owner) && !isNamed(owner, target);
  const posts = owner?.split(/[、和]/) ?? [];
  const visits = /^(?:上门|集中)?(?:走访|慰问|看望|探望)/.test(deed) && owner !== undefined && !isNamed(owner, target);
  const comes =
    (areComeTo(deed) && !(participants.every((one) => VOLUNTEERS.test(one)) && DONE_BY_THEM.test(deed))) ||
    /，(?:每[年月周天日季]|每季度|定期|经常)?(?:组织|召开|举办)/.test(target);
  const comers = [named && comes ? named : undefined, given.comers].filter((one) => one !== undefined);
  const rest = { owned: false, ...(comers.length > 0 && { behind: listedWords(comers) }) };
  const sent = participants.find((word) => deed.startsWith(`${SENDS}${word}`));
  if (named !== undefined && sent !== undefined)
    return { ...rest, deed: deed.replace(sent, listedWords(participants)) };
  if (named !== undefined && !comes)
    return /^组织(?=[\u4e00-\u9fff])/.test(deed)
      ? { ...rest, deed: deed.replace(/^组织/, `$&${named}`) }
      : { ...rest, who: named, deed };
  if (ownActs || (visits && posts.length > 1)) return { ...rest, who: owner, deed, owned: true };
  if (given.who) return { ...rest, who: given.who, deed };
  return posts.length > 2 && owner && !isNamed(owner, target) && !BODY.test(owner)
    ? { ...rest, heads: owner, deed, owned: true }
    : { ...rest, deed };
}
/** 社区戏曲队、歌舞队、时装队 act as bodies do. */
const BODY = /[队组会团部所站]$/;
