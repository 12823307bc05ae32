import { writeChineseNumber } from '../../../chinese/write-chinese-number.js';
import type { MatterOf } from '../../matters/matter.js';
import { asMembers } from '../../phrases/as-members.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';

/** 由书记任组长 says what the leader does; 张诗平等4位村民 only who they are. */
const LEADS = /任|牵头|负责|[亲直具]\S{1,2}抓|组织|带队|领导|召集|主持|为(?:组长|队长|主任)|[正副]?(?:组长|队长)$/;
/** 志愿者活动领导小组, 社区党组织 and 村主任 are who leads, and say of nobody that he does. */
const WHO = /主任|[党团会]组织|(?:社会|群众|各级|各类)组织|领导(?:小组|班子|干部|组|机构)|(?<!为)负责人/g;

/** Whether what is typed of the head is a clause: 刘建华任组长, 由居委会牵头, 各楼组长召集. */
export const isLeading = (head: string): boolean => !POST.test(head) && LEADS.test(head.replace(WHO, ''));

/** 关工小组组长: an office, and nothing that its holder does. */
const POST =
  /^[^，、任为由召]{2,10}(?:小组|协会|支部|服务队|工作站|居委会|村委会|委员会)(?:组长|会长|书记|队长|站长|主任)$/;

/** A head whose office is named stands as a clause of its own: 刘建华任组长，高纳新任副组长. */
export const OFFICE = /(?:任|担任|为|[正副])[一-鿿]{0,6}(?:长|主任|书记|主席|指挥|召集人)$/;

/** What is set up for its members to decide has a head, and they are its members; what people found for themselves has founders. */
export const BOARD = /(?:小组|委员会|专班|指挥部|办公室|组)$/;

/** The last of a list that is whole is joined by 和, where it stands at the end of a clause. */
export const closeList = (members: readonly string[]): Pieces =>
  listedPieces(
    members.map((who) => [who]),
    members.at(-1) === '等' ? '、' : '和',
  );

/** Who leads a body and who is in it: 刘建华任组长，其他两委干部为成员; 由党员组成，由支部书记牵头. */
export function ledBy(name: Pieces, members: readonly string[], typed: string | undefined): Leading {
  // 社区主任: who it is says nothing yet.
  // 党工委为核心、党支部为基础 wants its 以.
  if (typed && /^[^以由，][^，]*为(?:核心|主体|主导|龙头)/.test(typed))
    return ledBy(name, members, patternWords('以谁', { 谁: typed }));
  const leader =
    typed && !/[任为]|负责|牵头|抓|管|组织|带领/.test(typed.replace(/主任|党组织/g, ''))
      ? patternWords('牵头做', { 牵头: typed })
      : typed;
  // 书记刘某 leads 副书记甲、委员乙: those who hold the offices of a board make it up, the head first.
  if (leader && typed && POSTS.test(typed) && members.length > 1 && members.every((one) => POSTS.test(one)))
    return { 构成: closeList([typed, ...members]) };
  // 大部分是退休老年人 says of those who are in it what they are.
  const [most = '', ...others] = members;
  if (others.length === 0 && /^(?:绝?大部分|绝?大多数?|多数|主要|基本上?|大都)(?:都)?[是为]/.test(most)) {
    const who = patternWords(/[队团社]$/.test(wordsOf(name)) ? '队员如何' : '成员如何', { 怎样: most });
    return { 任: [who, ...(leader ? [leader] : [])].join('，') };
  }
  // “十大员” of ten: who they are.
  const [, number = ''] = /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})大?[员个]/.exec(wordsOf(name)) ?? [];
  if (!typed && number !== '' && writeChineseNumber(members.length) === number)
    return { 任: patternWords('即某列', { 列: listedWords(members) }) };
  // 驻村工作队 of a 救灾队 is who it is, and no part of it.
  const divided = members.length > 1 || !/队$/.test(wordsOf(name));
  const parts = divided && members.length > 0 && members.every((one) => isPart(one) || one === '等');
  // 每组推选一名组长: a clause, and nobody that leads.
  if (leader && /^(?:每|各)[^，]{3,}/.test(leader) && members.length === 0) return { 任: leader };
  const all = members.length > 0 ? closeList(members) : undefined;
  const 下设 = parts ? all : undefined;
  // 社区民警等: one of them makes up nothing.
  const [only, open] = members;
  if (!parts && only && open === '等' && members.length === 2 && leader === undefined)
    return { 任: patternWords('有谁参加', { 谁: wordsOf(all ?? []) }) };
  const 构成 = parts ? undefined : all;
  // 每组推选一名小组长任总管理员: it says itself who.
  if (leader && /^[每各]/.test(leader)) return { 下设, 构成, 任: leader };
  if (leader === undefined || !OFFICE.test(leader)) return 构成 ? { 下设, 构成, 任: leader } : { 下设, 牵头: leader };
  // One head and nobody else: 由社区书记任组长.
  if (!构成 && !/[、，]/.test(leader)) return { 下设, 牵头: leader };
  const 任 = leader.replace(/([任为][^、，]{1,8}(?:长|主任|书记))、(?=[^、]*[任为])/g, '$1，');
  // 两委成员 are no 成员 of a 小组, but 组员; of anything else they make it up.
  if (构成 && /组$/.test(wordsOf(name)) && /成员$/.test(wordsOf(构成)))
    return { 下设, 任, 成员: patternWords('为组员', { 谁: wordsOf(构成) }) };
  return 构成 && BOARD.test(wordsOf(name)) && !/成员$/.test(wordsOf(构成))
    ? { 下设, 任, 成员: asMembers(members) }
    : { 下设, 任, 构成 };
}

/** 社区主任 beside 主任一手抓，分管干部负责: the summary says what the head does, and the sentence who that is. */
export function withHead<M extends MatterOf<'组织' | '阵地'>>(matter: M): M {
  const leader = 'leader' in matter.row ? matter.row.leader : undefined;
  const { summary = '' } = matter;
  if (!leader || isLeading(leader)) return matter;
  const tail = Array.from({ length: Math.max(0, leader.length - 1) }, (_, at) => leader.slice(at)).find((end) =>
    summary.startsWith(end),
  );
  const more = tail ? summary.slice(tail.length) : '';
  return more === '' || /^[，。；、]/.test(more)
    ? matter
    : { ...matter, row: { ...matter.row, leader: undefined }, summary: leader + more };
}

/** 总支委员鲍某: an office, and who holds it. */
const POSTS =
  /^[^，任为]{0,8}(?:书记|主任|委员|主席|组长|队长|会长|理事长?|秘书长)(?!长)[一-鿿·]{2,4}(?:（[^（）]+）)?$/;

interface Leading {
  readonly 任?: string | undefined;
  readonly 成员?: string | undefined;
  readonly 构成?: Pieces | undefined;
  readonly 下设?: Pieces | undefined;
  readonly 牵头?: string | undefined;
}

/** 党员志愿服务队 is a part of 志愿服务站; 党员 are those in it. */
const isPart = (name: string): boolean => /(?:[分小中大]队|队|小组|组|站|室|分会|支部|中心|团)$/.test(name);

/** Members that the summary names stand there. */
export const notIn = (members: readonly string[], summary = ''): readonly string[] =>
  members.every((member) => member === '等' || summary.includes(member)) ? [] : members;
