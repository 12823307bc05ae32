import type { Sentence } from '../../matters/section.js';
import { isOnePerson } from '../../phrases/are-persons.js';
import { countPiece, isTheirs } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { isFromAbove, servesElsewhere } from '../../phrases/from-above.js';
import { listedPieces, type Pieces, wordsOf } from '../../phrases/piece.js';
import { isMeansSaid, saysAll } from '../../phrases/says.js';
import { shareRun } from '../../phrases/share-run.js';
import { GOES_ON, whenOf } from '../when.js';
import { isOfOthers } from './crowd.js';
import { named, predicate } from './name-deed.js';
import { prepared } from './prepared.js';
import { sayer, type Telling, type Way } from './say-deed.js';
import { toWhom, whomOf } from './to-whom.js';

/** Those whose work it is: nobody calls them together. */
export const STAFF =
  /(?:干部|人员|(?<![党团队社会演动成])员|小组|委员会|协会|居委会|村委会|支部|总支|[党支]委|团委|“?两委”?|领导班子|妇联|关工委|工会|业委会|工作站|楼[栋组]?长|书记|主任|民警|医生|律师|教师|老师|[理美]发师|技师|领导|代表|物业|公司|中心|所|业主|商户|师傅|大夫|“[^”]{2,8}[团队]”)$/;

/** 社区主任郭荣荣: a post, with the name of who has it. */
const POST = /(?:书记|主任|组长|所长|队长|会长|局长|镇长|村长|校长|院长|站长)[一-鿿]{2,3}$/;
export const isStaff = (who: string): boolean => STAFF.test(who) || POST.test(who) || isOnePerson(who);

/** What is held is attended; what is done, people are called together for. */
export const HELD_VERBS = /^(?:召开|举办|举行|开设)$/;

/** 社区组织居民在老旧小区开展环境整治3次: who called those together that did it. */
export function calledTogether({ deed, voice, parts, say }: Telling, many: Pieces | undefined): readonly Way[] {
  const { row } = deed;
  const { title } = parts;
  const named_ = row.participants.filter((who) => who !== '等');
  const came = row.asTyped?.attendance && !isOfOthers(row) ? countPiece('attendance', row) : undefined;
  // 镇长 and 街道领导 come: nobody below calls them together.
  if (named_.some((who) => isFromAbove(who) || servesElsewhere(who)) && !LEARNT.test(parts.name)) return [];
  // 社区主任贺丽华: whoever is named by post and name is called together by nobody.
  if (named_.some((who) => POST.test(who))) return [];
  const others = row.attendance !== undefined && (!came || !isTheirs(row));
  if (named_.length === 0 || (!row.host && named_.every(isStaff) && !LEARNT.test(parts.name)) || others) return [];
  const [first = '', ...more] = parts.summary;
  // 党员、网格长 of 政策宣传教育: whoever is taught is called together for it.
  const learns = LEARNT.test(parts.name) && !named_.every((who) => SPEAKERS.test(who));
  if (named_.some((who) => (first.startsWith(who) && !learns) || parts.name.includes(who))) return [];
  // 老人等70余人 of a celebration: they came to it, and did not hold it.
  if (came && title.kind === '事件' && title.noun.includes('“') && row.category === '文体活动') return [];
  if (title.kind === '主谓' || title.kind === '名动' || (title.kind === '事件' && HELD_VERBS.test(title.verb)))
    return [];
  const act =
    title.kind === '事件'
      ? // 组织党员开展参观, and no 组织 within 组织.
        predicate({
          ...title,
          verb: title.verb === patternWords('组织去') ? patternWords('开展') : title.verb,
          noun: withoutThose(title.noun, named_),
        })
      : title.kind === '动'
        ? title.text
        : named(title.text, row.category);
  const [doing, summary] =
    parts.kind !== '主' && saysAll(first, parts.name) ? [first, more] : prepared(act, parts.summary);
  // 安全知识讲解 by 志愿者: those whose task it is speak, and are not spoken to.
  const speak = named_.every((who) => SPEAKERS.test(who));
  // 讲康复知识 to 残疾人, 换届选举动员 of 党员代表: those who came heard it.
  if (!speak && TEACHES.test(first)) return told({ deed, voice, parts, say }, [first, ...(many ?? [])], more);
  if (!speak && (TEACHES.test(doing) || TAUGHT.test(parts.name)))
    return told({ deed, voice, parts, say }, [doing, ...(many ?? [])], summary);
  const ways = calledFor({ deed, voice, parts, say }, [doing, ...(many ?? [])], came, summary);
  // 美丽庭院创建 with 开展美丽庭院大讲堂: what they did says the title.
  const says = doing !== first && parts.kind === '述' && ACTS.test(first) && shareRun(first, parts.name, 4);
  return says ? [...calledFor({ deed, voice, parts, say }, [first, ...(many ?? [])], came, more), ...ways] : ways;
}

const LEARNT = /(?:教育|培训|轮训|理论学习|集中学习)(?:活动)?$/;
const ACTS = /^(?:开展|清理|打扫|清扫|慰问|走访|排查|巡查|整治|宣传|参加)/;
const TEACHES = /^(?:讲|讲解|解读|传授|授课)(?![述])/;
const SPEAKERS =
  /(?:志愿者|义工|社工|宣讲员|宣讲团|讲师|讲师团|讲解员|辅导员|医生|医护人员|民警|律师|服务队|宣传队|小分队)$/;
const TAUGHT = /(?:讲解|动员|解读)$/;

/** 社区为残疾人讲康复知识: to whom it was told. */
function told({ deed, voice, parts }: Telling, act: Pieces, summary: readonly string[]): readonly Way[] {
  const { row } = deed;
  const say = sayer({ ...deed, row: { ...row, participants: [] } }, voice, { ...parts, summary });
  const whom = row.participants
    .filter((who) => who !== '等')
    .map((who) => withoutCommunity(who, parts.subject, row.participants));
  const slots = { 伴: parts.beside, 地: parts.place, 对象: toWhom(whom, wordsOf(act)), 谓: act };
  const when = whenOf(deed, voice.closeness, voice);
  const by = { subject: parts.subject, told: [deed] };
  const plain = { ...say('主在前', '主', { ...slots, 主: parts.subject, 时: when }, summary), ...by };
  return when && !GOES_ON.test(when) && !when.startsWith('每')
    ? [{ ...say('一事', '时', { ...slots, 时: when, 主: parts.subject }, summary), ...by }, plain]
    : [plain];
}

/** 社区组织谁做什么, with its time before the community or behind it. */
export function calledFor(
  { deed, voice, parts, say }: Telling,
  做: Pieces,
  came: Pieces | undefined,
  summary: readonly string[],
): readonly Way[] {
  const { row } = deed;
  const slots = {
    主: parts.subject,
    伴: parts.beside,
    阵地: basisSaid(deed, [parts.name, wordsOf(做), ...summary].join()),
    参加: [
      ...listedPieces(row.participants.map((who) => [withoutCommunity(who, parts.subject, row.participants)])),
      ...(came ?? []),
    ],
    地: parts.place,
    做: [...(toWhom(whomOf(deed, voice, parts), wordsOf(做)) ?? []), ...做],
  };
  const when = whenOf(deed, voice.closeness, voice);
  const called = wordsOf(fillPattern('组织谁', { 谁: slots.参加 }));
  const by = (way: Sentence): Sentence => ({ ...way, subject: parts.subject, called });
  const plain = by(say('组织众人', '主', { ...slots, 时: when }, summary));
  return when && !GOES_ON.test(when) && !when.startsWith('每')
    ? [by(say('时组织众人', '时', { ...slots, 时: when }, summary)), plain]
    : when && !when.startsWith('每')
      ? [plain, by(say('组织众人', '主', slots, summary))]
      : [plain];
}

/** By what means, where nothing else of the sentence says it. */
const basisSaid = ({ row }: Telling['deed'], told: string): Pieces | undefined => {
  const means = row.basis.filter((place) => !isMeansSaid(place, told));
  return means.length > 0 ? listedPieces(means.map((one) => [one])) : undefined;
};

/** 社区组织社区党员: it is said whose they are, and not where 街道 calls 社区干部 together; 社区干部 beside 街道干部 are others. */
const withoutCommunity = (who: string, subject: string, all: readonly string[]) => {
  const bare = who.length > 3 && /^社区|^[^，]{2,10}社区/.test(subject) ? who.replace(/^社区/, '') : who;
  // 社区工作者 without their 社区 would be other people, and 单位 alone would be any.
  const kin = all.some((one) => one !== who && one.endsWith(bare));
  return kin || /^(?:工作者|单位|组织|企业|商[户家]|学校|医院)/.test(bare) ? who : bare;
};

/** 店面责任人安全生产学习 for 辖区店面责任人 → 安全生产学习: who they are has been said. */
function withoutThose(noun: string, people: readonly string[]): string {
  // 老年骨干学习交流 by 老年骨干成员 → 学习交流.
  const front = people.length === 1 ? sharedFront((people[0] ?? '').replace(/^(?:社区|村)/, ''), noun) : 0;
  if (front > 0) return noun.slice(front);
  for (const who of people)
    for (let from = 0; who.length - from >= 3; from += 1)
      if (noun.startsWith(who.slice(from)) && noun.length - (who.length - from) >= 4)
        return noun.slice(who.length - from);
  return noun;
}

/** How many characters, four or more, a name and a noun begin with alike, where four and more of the noun are left. */
function sharedFront(who: string, noun: string): number {
  let length = 0;
  while (length < who.length && who[length] === noun[length]) length += 1;
  return length >= 4 && length < who.length && noun.length - length >= 4 ? length : 0;
}
