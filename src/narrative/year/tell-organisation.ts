import { classifyClause } from '../deeds/classify-clause.js';
import { clauses, trimmed } from '../deeds/clauses.js';
import { quantityPiece } from '../deeds/count-piece.js';
import { asPieces, type DeedParts, deedParts } from '../deeds/deed-parts.js';
import { fillPattern, patternWords, type Slot, type Slots } from '../deeds/fill-pattern.js';
import type { Deed, Matter, MatterOf } from '../deeds/matter.js';
import { joined, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { shareRun } from '../deeds/share-run.js';
import { withoutEnd } from '../deeds/without-end.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { foundedBy } from './founded-by.js';
import { predicate } from './name-deed.js';
import { tellFacility } from './tell-facility.js';
import { BOARD, closeList, LEADS, ledBy, tellStandingBody, withHead } from './tell-standing-body.js';
import { type ChangedThing, COMMUNITY_ITSELF, cameOfIt, cutShort, doerOf, sayThing } from './thing-sentence.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

/** 珠儿潭社区党总支 is no body that 社区党总支 set up. */
const isItself = (names: readonly string[], { partyOrganisation }: Voice): boolean =>
  partyOrganisation !== undefined && names.length === 1 && names.join().endsWith(partyOrganisation);

/** Two and more that changed in the same stretch of time, in one sentence; what became of it in a second. */
export function tellChanges(all: readonly ChangedThing[], voice: Voice): readonly Sentence[] {
  const when = whenOf(all[0] as Matter, '月', voice);
  // 甲公厕、乙公厕和丙广场: what shares its verb with others is no list within a list.
  const alone = ({ row }: ChangedThing) => all.filter((one) => one.row.change === row.change).length === 1;
  const list = all.map((one) =>
    changeOf(
      namesOf(one.row.name, alone(one) ? undefined : '、').concat(aside(one)),
      one.row.change ?? '',
      one.row.amount,
    ),
  );
  const ordered = [...list.filter(({ own }) => !own), ...list.filter(({ own }) => own)];
  const doer = doerOf(all, voice);
  const subject = ordered[0]?.own ? undefined : doer;
  const first = sayThing(
    '变动',
    when ? '时' : '主',
    all,
    { 时段: when, 主: subject, 变动列: changesOf(ordered) },
    subject,
  );
  const after = all.filter(({ result }) => result);
  const why = all
    .filter((one) => one.summary && !isAside(one))
    .flatMap((one) => tellOrganisation({ ...one, row: { ...one.row, change: undefined } } as ChangedThing, voice));
  return [
    { ...first, groups: 1 },
    ...after.map((one) =>
      sayThing('变动后', '名', [one], { 名: one.row.change ?? '', 今昔: one.result && withoutEnd(one.result) }),
    ),
    ...(after.length === 0 ? why.slice(0, 1) : []),
  ];
}

/** What is said of a body in brackets behind its name, where several are named at once: 乒乓队（8名，平均年龄53岁）. */
const aside = (one: ChangedThing): Pieces => {
  const people = one.kind === '组织' && one.row.people ? quantityPiece(one.row.people) : [];
  const said = isAside(one) ? [withoutEnd(one.summary ?? '')] : [];
  const all = strung(
    [people, said].filter((part) => part.length > 0),
    '，',
  );
  return all.length > 0 ? ['（', ...all, '）'] : [];
};

/** A summary that is one short clause with a number and no act: 平均年龄53岁. */
export const isAside = ({ kind, summary = '' }: Pick<ChangedThing, 'kind' | 'summary'>): boolean =>
  kind === '组织' && /^[^，；。]{2,10}$/.test(summary.trim()) && /\d/.test(summary) && classifyClause(summary) === '主';

/** 新一届上任 of 居委会, whose summary says that 新一届居委会干部走上工作岗位: it came in, and nobody set it up. */
export const isNewBoard = ({ row, summary = '' }: MatterOf<'组织'>): boolean =>
  /(?:上任|就任|履新|到任)$/.test(row.change ?? '') && row.name.some((name) => shareRun(summary, name, 3));

/** Who acts, by whom they are led, what they do. A meeting of the same matter goes before what it set up. */
export function tellOrganisation(given: ChangedThing, voice: Voice, meeting?: Deed): readonly Sentence[] {
  const matter = given.kind === '组织' ? withHead(given) : given;
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result) };
  if (matter.kind === '阵地') return tellFacility(matter, voice);
  const bond = matter.row.change || matter.summary ? undefined : bondOf(matter.row.type);
  if (bond) return [sayThing(bond, '主', [matter], { 主: COMMUNITY_ITSELF, 谁: names, ...both }, COMMUNITY_ITSELF)];
  if (isNewBoard(matter)) return [sayThing('自述', '人', [matter], { 简介: both.简介, 成效: both.成效 })];
  const { people, leader, change, members } = matter.row;
  if (people) return tellTeam(matter, voice);
  if (change) {
    const when = whenOf(matter, '月', voice);
    // 9个服务小分队 of nine parts: the parts are what there are nine of.
    const parts = row.amount !== undefined && row.amount.value === members.length && members.length > 1;
    const listed = parts && row.amount ? [...closeList(members), ...quantityPiece(row.amount), ...names] : names;
    const clause = isItself(matter.row.name, voice)
      ? { verb: '', what: [...names, change], own: true }
      : changeOf(listed, change, parts ? undefined : row.amount);
    if (clause.own)
      return [
        sayThing(
          '变动',
          when ? '时' : '名',
          [matter],
          { 时段: when, 变动列: [...clause.what, ...tail(both)] },
          isItself(matter.row.name, voice) ? doerOf([matter], voice) : undefined,
        ),
      ];
    const met =
      meeting && [convened(deedParts(meeting, voice)), ...trimmed(deedParts(meeting, voice).summary, 1)].join('，');
    const doer = doerOf([matter], voice);
    const heads = leader !== undefined && !LEADS.test(leader);
    const by = meeting ? undefined : foundedBy(matter.summary, change);
    const founder =
      by?.who ?? (heads && !BOARD.test(wordsOf(names)) ? patternWords('牵头做', { 牵头: leader }) : undefined);
    const known = founder !== undefined && (!by || by.who.includes(leader ?? ''));
    const head = known ? undefined : heads ? patternWords('牵头做', { 牵头: leader }) : leader;
    // 村妇联牵头 is the community's doing, and goes on as its; 张诗平等4位村民 are somebody else.
    const lead = by ? (known && leader) || by.who : /^(?:社区|村)/.test(leader ?? '') ? doer : founder;
    const subject = founder === undefined ? doer : (lead ?? doer);
    const slots = {
      主: founder ?? doer,
      会议: met,
      ...ledBy(names, parts ? [] : members, head),
      ...(by ? { ...both, 简介: asPieces(by.rest) } : both),
    };
    const told = meeting ? [meeting, matter] : [matter];
    const timed = when && !meeting ? [when] : [];
    const inFront = sayThing(
      '组织',
      '主',
      told,
      { ...slots, 变动句: joined([...timed, ...changesOf([clause])]) },
      subject,
    );
    if (!when || meeting) return [inFront];
    return [sayThing('组织时', '时', told, { ...slots, 时: when, 变动句: changesOf([clause]) }, subject), inFront];
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

/** 县储备中心支持本村工作: bodies of the county or the street are none that the COMMUNITY_ITSELF has. */
const isAbove = (names: readonly string[]): boolean =>
  names.every((name) => /^(?:[一-鿿]{0,3}(?:省|市(?![民场])|[县区](?!域)|镇)|街道)/.test(name));

/** 全部大专以上学历 is said of those who are in it. */
const DESCRIBES = /^(?:全部|均|都|平均|大多|多数)/;

const kindOf = (summary = '') => (summary === '' ? '主' : classifyClause(summary));

/** 红袖标巡逻队3月组建，68名队员来自党员、退役军人和保安; 40余名护河队队员中有党员、商户等. */
function tellTeam(matter: MatterOf<'组织'>, voice: Voice): readonly Sentence[] {
  const { people, members, leader, change, name } = matter.row;
  if (!people) return [];
  const names = namesOf(name);
  const led = { 牵头: leader, 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result) };
  const from = members.length > 0 ? closeList(members) : undefined;
  const link = from && patternWords(members.at(-1) === '等' ? '中有' : '来自');
  const isTeam = wordsOf(names).endsWith('队');
  const filled = change ? undefined : filledPosts(matter, led.成效);
  if (filled) return [filled];
  const 员 = patternWords(/队伍?$/.test(wordsOf(names)) ? '队员' : '成员');
  // 站长1人、副站长1人…: each part with its number, which makes up the whole.
  const counted = members.every((member) => /\d/.test(member));
  // 组成文明劝导队，有队员二十多名: what no team does of itself.
  if (change && /^(?:组成|形成|配备|配齐|确定|明确|招募|招聘|选聘|聘请|选派|落实)/.test(change)) {
    const 变动句 = joined([whenOf(matter, '月', voice) ?? '', change, ...names]);
    const has = fillPattern('有队员', { 员, 数: quantityPiece(people), 列: from });
    const said = led.简介 ? [...has, '，', ...led.简介] : has;
    const doer = doerOf([matter], voice);
    return [sayThing('组织', '主', [matter], { 主: doer, 变动句, 牵头: leader, 简介: said, 成效: led.成效 }, doer)];
  }
  if (change)
    return [
      sayThing('队伍变动', '名', [matter], {
        队伍: names,
        时: whenOf(matter, '月', voice),
        变动: change,
        ...(from && !counted
          ? { 人数: quantityPiece(people), 员, 连: link, 构成: from }
          : { 有: [员, ...quantityPiece(people)], 其中: from }),
        ...led,
      }),
    ];
  // “学雷锋志愿者”队伍: its people are no 队伍队员.
  if (from && wordsOf(names).endsWith('队伍'))
    return [
      sayThing('队伍有', '名', [matter], { 队伍: names, 人数: quantityPiece(people), 连: link, 构成: from, ...led }),
    ];
  const many = quantityPiece(people);
  // 130多名宴嫂队伍 of 12支: people are none that a team is counted by.
  const counts = matter.row.amount && [...quantityPiece(matter.row.amount), '、', 员, ...many];
  const acts = kindOf(matter.summary) !== '主' && !leader;
  const isBody = BODY.test(wordsOf(names));
  if (!from && acts && !counts && !isBody)
    return [sayThing('队伍做', '数', [matter], { 人数: many, 队伍: names, 简介: led.简介, 成效: led.成效 })];
  const 人数 = counts ?? (acts && isBody ? [员, ...many] : many);
  if (!from) return [sayThing('队伍数', '名', [matter], { 队伍: names, 人数, ...led })];
  return [
    sayThing('队伍', '数', [matter], {
      人数: quantityPiece(people),
      队伍: isTeam ? [...names.slice(0, -1), `${names.at(-1)}${patternWords('队员').slice(1)}`] : names,
      连: link,
      构成: from,
      ...led,
    }),
  ];
}

/** What has people in it, and is none: 7名居委会干部 are. */
const BODY = /(?:队伍?|[小大分]组|[班社团])$/;

/** 支委配齐配强 of 社区党支部委员会, 5人 → 社区党支部配齐配强支委5人: a board that its members fill is not what 有. */
function filledPosts(matter: MatterOf<'组织'>, 成效: Slot): Sentence | undefined {
  const [first = '', ...rest] = clauses(matter.summary ?? '');
  const [, posts, filled] = /^([^\d]{2,6}?)(配齐配强|选齐配强|配强|配齐)$/.exec(first) ?? [];
  const body = matter.row.name.join().replace(/(?:委员会|支委会|班子|委)$/, '');
  if (!posts || !filled || matter.row.name.length > 1) return undefined;
  const people = matter.row.people ? quantityPiece(matter.row.people) : [];
  const slots = { 主: body, 变动句: [filled, posts, ...people], 牵头: matter.row.leader, 简介: asPieces(rest), 成效 };
  return sayThing('组织', '主', [matter], slots, body);
}

/** 召开在职党员大会, and set something up at it. */
const convened = ({ title, name }: DeedParts): string => (title.kind === '事件' ? predicate(title) : name);

const tail = ({ 简介, 成效 }: Slots): Pieces =>
  [简介, 成效].flatMap((slot) => (slot === undefined ? [] : ['，', ...(typeof slot === 'string' ? [slot] : slot)]));
