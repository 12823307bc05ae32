import { asPieces, type DeedParts, deedParts } from '../../deeds/deed-parts.js';
import type { Deed, MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { trimmed } from '../../phrases/clauses.js';
import { fillPattern, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { predicate } from '../deed/name-deed.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { countedNames, withKind } from './counted-names.js';
import { foundingOf } from './founded-by.js';
import { BOARD, isLeading, ledBy, withHead } from './led-by.js';
import { isPast, longSince } from './long-since.js';
import { withThoseAmong } from './member-of.js';
import { cameIn, changedItself, heldChange, isNewBoard, selfOf } from './new-board.js';
import { tellFacility } from './tell-facility.js';
import { tellMade } from './tell-made.js';
import { tellStandingBody } from './tell-standing-body.js';
import { tellTeam } from './tell-team.js';
import {
  type ChangedThing,
  COMMUNITY_ITSELF,
  cameOfIt,
  cutShort,
  doerBeside,
  doerOf,
  isOwnParty,
  sayThing,
  sinceWhen,
  whenChanged,
} from './thing-sentence.js';
import { wholeChange } from './whole-change.js';

/** 珠儿潭社区党总支 is no body that 社区党总支 set up. */
const isItself = (names: readonly string[], { partyOrganisation }: Voice): boolean =>
  partyOrganisation !== undefined && names.length === 1 && isOwnParty(names.join(), partyOrganisation);

const TURNED = /^([一-鿿]{2})(增补|补选|改选)$/;

const AGAIN = /^(?:组织机构|工作机构|组织|机构|班子|队伍)，(.+)$/s;
/** 社区把工会工作纳入议程 of what the community set up, 成立组织机构 of what was 成立: said once. */
function withoutOwner<T extends ChangedThing>(matter: T): T {
  const { change } = matter.row;
  // 执委增补 of 妇联: what was done stands before whom it was done with.
  const turned = change?.replace(TURNED, '$2$1');
  if (turned !== change) return withoutOwner({ ...matter, row: { ...matter.row, change: turned } } as T);
  if (!change || !matter.summary) return matter;
  const plain = matter.summary.replace(/^(?:社区|村里)(?=[把将])/, '');
  const [, rest = plain] = (plain.startsWith(change) && AGAIN.exec(plain.slice(change.length))) || [];
  return rest === matter.summary ? matter : { ...matter, summary: rest };
}

/** Who acts, by whom they are led, what they do, and when, where that was typed. A meeting of the same matter goes before what it set up. */
export function tellOrganisation(given: ChangedThing, voice: Voice, meeting?: Deed): readonly Sentence[] {
  const ways = tellThing(given, voice, meeting);
  const past = isPast(given, voice);
  if (given.row.change && !past) return ways;
  const when = whenChanged(given, voice);
  const { name, change } = given.row;
  return change ? ways.map((way) => longSince(way, when, change, name)) : ways.map((way) => sinceWhen(way, when, past));
}

function tellThing(given: ChangedThing, voice: Voice, meeting?: Deed): readonly Sentence[] {
  const matter = withoutOwner(given.kind === '组织' ? withThoseAmong(withKind(withHead(given))) : given);
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result, matter.summary) };
  if (matter.kind === '阵地') return tellFacility(matter, voice);
  const made = meeting ? undefined : tellMade(matter, voice);
  if (made) return [made];
  const bond = matter.row.change || matter.summary ? undefined : bondOf(matter.row.type);
  if (bond) return [sayThing(bond, '主', [matter], { 主: COMMUNITY_ITSELF, 谁: names, ...both }, COMMUNITY_ITSELF)];
  if (isNewBoard(matter)) return [sayThing('自述', '人', [matter], { 简介: both.简介, 成效: both.成效 })];
  if (cameIn(matter))
    return [sayThing('自述', '人', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 })];
  const { people, leader, change } = matter.row;
  const whole = wholeChange(matter, voice);
  if (whole) return [sayThing('自述', whole.时 ? '时' : '人', [matter], whole)];
  if (people) return tellTeam(matter, voice);
  if (change) {
    // The day of an election is said.
    const when = /选举|换届|改选/.test(change) ? whenOf(matter, '日', voice) : whenChanged(matter, voice);
    const counted = countedNames(matter.row);
    const itself = isItself(matter.row.name, voice);
    // 顺利完成: how it went, and no more.
    const went = /^(?:顺利|圆满|如期|按期|全部|已|全面)?完成$/.test(withoutEnd(matter.result ?? ''));
    const plain =
      itself ||
      changedItself(matter) ||
      (row.name.every((name) => OF_STREET.test(name) || OWN_BOARD.test(name)) && FOUNDED.test(change))
        ? { verb: '', what: [...names, heldChange(change)], own: true }
        : changeOf(counted.names, change, counted.amount);
    const clause =
      went && plain.verb === patternWords('完成') ? { ...plain, verb: withoutEnd(matter.result ?? '') } : plain;
    // 街道创建指挥部成立，由街道书记任指挥长: who leads it and who is in it.
    const withThose = fillPattern('变动谁领', { 名: clause.what, ...ledBy(names, counted.members, leader) });
    if (clause.own)
      return [
        sayThing(
          '变动',
          when ? '时' : '名',
          [matter],
          { 时段: when, 变动列: [...withThose, ...tail(both)] },
          itself ? selfOf(matter, change, voice) : undefined,
        ),
      ];
    const met =
      meeting && [convened(deedParts(meeting, voice)), ...trimmed(deedParts(meeting, voice).summary, 1)].join('，');
    const doer = doerOf([matter], voice);
    const heads = leader !== undefined && !isLeading(leader);
    const founder =
      heads && !BOARD.test(wordsOf(names))
        ? /(?:联合|共同|合作|一起|领办|发起|创办|主办|承办|倡导)$/.test(leader)
          ? leader
          : patternWords('牵头做', { 牵头: leader })
        : undefined;
    const head = founder !== undefined ? undefined : heads ? patternWords('牵头做', { 牵头: leader }) : leader;
    // 村妇联牵头 is the community's doing, and goes on as its; 张诗平等4位村民 are somebody else.
    const lead = /^(?:社区|村)/.test(leader ?? '') ? doer : founder;
    const subject = founder === undefined ? doer : (lead ?? doer);
    const led = ledBy(names, counted.members, head);
    const { why, where, rest } = foundingOf(matter.summary, change);
    const summary = asPieces(trimmed(rest, voice.clauses));
    // 全体普查员用近半年完成… behind 谁谁为成员 is a sentence of its own.
    const apart =
      (led.成员 || led.构成) &&
      rest.length > 0 &&
      /^全体|^(?:每(?![年月季周星天日晚两])|各)[^，]{1,6}(?=[^，]{4})/.test(rest[0] ?? '');
    const slots = {
      主: founder ?? doerBeside(doer, counted.names),
      会议: met,
      ...led,
      ...(apart ? { 另: summary } : { 简介: summary }),
      成效: clause === plain ? both.成效 : undefined,
      地: where,
    };
    const faced = why && patternWords('针对情况', { 情况: why });
    const told = meeting ? [meeting, matter] : [matter];
    const timed = when && !meeting ? [when] : [];
    const inFront = sayThing(
      '组织',
      '主',
      told,
      { ...slots, 变动句: joined([...timed, ...changesOf([clause])]) },
      subject,
    );
    // 7月7日上午9时，社区召开部署会，成立…: of a small ledger a meeting has its day, whatever it set up.
    const met_ = meeting && voice.full ? whenOf(meeting, voice.closeness, voice) : undefined;
    if (!faced && meeting && met_ && /\d[日时分]|日[上下]午/.test(met_))
      return [sayThing('组织时', '时', told, { ...slots, 时: met_, 变动句: changesOf([clause]) }, subject), inFront];
    if (!faced && (!when || meeting)) return [inFront];
    const withTime = sayThing(
      '组织时',
      faced && !when ? '因' : '时',
      told,
      { ...slots, 时: meeting ? undefined : when, 针对: faced, 变动句: changesOf([clause]) },
      subject,
    );
    return faced ? [withTime] : [withTime, inFront];
  }
  const apart = isAbove(row.name) || bondOf(matter.row.type) !== undefined;
  if (matter.summary && !row.amount && (apart || DESCRIBES.test(matter.summary)))
    return [sayThing('自述', '人', [matter], { ...both, 简介: [...roleOf(matter), ...names, ...(both.简介 ?? [])] })];
  return [tellStandingBody(matter, voice)];
}

/** A body that is none of the community's own, and supports it or works with it. */
const bondOf = (type = ''): '结对帮扶' | '结对共建' | undefined =>
  /帮扶|包联|挂钩|包村|联系单位/.test(type) ? '结对帮扶' : /共建|联建/.test(type) ? '结对共建' : undefined;

/** 结对帮扶单位: what those are to the community that are none of its own. */
const roleOf = ({ row }: MatterOf<'组织'>): Pieces =>
  row.type && /单位$/.test(row.type) && (isAbove(row.name) || bondOf(row.type)) ? [row.type] : [];

/** 成立 of 街道劳动保障所: it was founded, and not by the community. */
const OF_STREET = /^(?:街道|镇(?!江)|[省市区县](?:委|政府|[^民场]{1,4}局))/;
/** A community is none that sets up what it is run by. */
const OWN_BOARD = /^(?:社区|村)?(?:居委会|村委会|居民委员会|村民委员会)$/;
const FOUNDED = /^(?:成立|组建|设立|挂牌|揭牌|建立|启动|换届)$/;

/** 县储备中心支持本村工作: bodies of the county or the street are none that the COMMUNITY_ITSELF has. */
const isAbove = (names: readonly string[]): boolean =>
  names.every((name) =>
    /^(?:[一-鿿]{0,3}(?:省|市(?![民场])|县(?!域)|(?<![社小园片辖景校库矿院])区(?![域间])|镇)|街道)/.test(name),
  );

/** 全部大专以上学历 is said of those who are in it. */
const DESCRIBES = /^(?:全部|均|都|平均|大多|多数)/;

/** 召开在职党员大会, and set something up at it. */
const convened = ({ title, name }: DeedParts): string => (title.kind === '事件' ? predicate(title) : name);

const tail = ({ 简介, 成效 }: Slots): Pieces =>
  [简介, 成效].flatMap((slot) => (slot === undefined ? [] : ['，', ...(typeof slot === 'string' ? [slot] : slot)]));
