import { asPieces } from '../../deeds/deed-parts.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { bodyPeople, OFFICER, PERSON_KINDS } from './body-people.js';
import { namesOf } from './changes.js';
import { countedNames } from './counted-names.js';
import { doneToBody } from './done-to-body.js';
import { closeList, isLeading, notIn, OFFICE } from './led-by.js';
import { cameOf } from './making.js';
import { memberOf, PARTY } from './member-of.js';
import { heldChange } from './new-board.js';
import { filledPosts, withHeadApart } from './team-posts.js';
import {
  COMMUNITY_ITSELF,
  cameOfIt,
  cutShort,
  doerBeside,
  doerOf,
  isOwnParty,
  sayThing,
  whenChanged,
} from './thing-sentence.js';

const kindOf = (summary = '') => (summary === '' ? '主' : classifyClause(summary));

/** 红袖标巡逻队3月组建，68名队员来自党员、退役军人和保安; 40余名护河队队员中有党员、商户等. */
export function tellTeam(given: MatterOf<'组织'>, voice: Voice): readonly Sentence[] {
  // 直管党员 of 75 in a party branch: what kind of members they are.
  const [kind = ''] = KIND.exec(given.summary ?? '') ?? [];
  const matter = kind ? { ...given, summary: given.summary?.replace(KIND, '') } : given;
  const { people, change, name } = matter.row;
  if (!people) return [];
  // 选拔责任心强的楼长担任 of 楼长: the summary names them.
  const members = change ? matter.row.members : notIn(matter.row.members, matter.summary);
  const names = namesOf(name);
  // 支部书记和主任由一人兼任: what says itself what the head does is a clause, and organises nothing.
  const heads = matter.row.leader && isLeading(matter.row.leader) && !change ? matter.row.leader : undefined;
  const leader = heads ? undefined : matter.row.leader;
  const 简介 = cutShort([heads, matter.summary].filter(Boolean).join('，') || undefined, voice);
  const led = { 牵头: leader, 简介, 成效: cameOfIt(matter.result) };
  const from = members.length > 0 ? closeList(members) : undefined;
  // 会长陈慕琪、理事5名: those who hold its offices are in it, and it does not come from them.
  const offices = members.some((member) => OFFICER.test(member));
  // 办公室、工会、房产科等 of a 管理办事处: its parts.
  const areUnits = members.length > 2 && members.slice(0, -1).every((one) => /(?:[室科办股]|工会)$/.test(one));
  const link =
    from &&
    patternWords(
      offices || PARTY.test(wordsOf(names))
        ? '包括'
        : members.at(-1) !== '等'
          ? '来自'
          : areUnits
            ? '下设词'
            : '其中有',
    );
  const called = wordsOf(names);
  const filled = change ? undefined : filledPosts(matter, led.成效);
  if (filled) return [filled];
  // 社区党支部 of 5, of whom 书记、主任一肩挑: its committee, and not all of its members.
  const isCommittee = people.value <= COMMITTEE && isOwnParty(called, voice.partyOrganisation ?? NO_PARTY);
  const 员 = kind.replace(/[，；]$/, '') || (isCommittee ? patternWords('成员') : memberOf(names));
  const apart = change ? undefined : withHeadApart(matter, led.成效);
  if (apart) return [apart];
  // 组成文明劝导队，有队员二十多名: what no team does of itself.
  if (change && MADE.test(change) && !/^(?:增补|充实|补充)[一-鿿]{2}/.test(change)) {
    const doer = doerOf([matter], voice);
    const when = whenChanged(matter, voice);
    // 建立 of 巷邻长11名: people are chosen, and not founded.
    const does = !matter.row.amount && PERSONS.test(called) && FOUNDS.test(change) ? patternWords('配备') : change;
    // 志愿服务队12支, of 620余人
    const thing = [...names, ...(matter.row.amount ? quantityPiece(matter.row.amount) : [])];
    // 培养后备干部3名: a name for people has no members.
    if (members.length === 0 && PEOPLE.test(called)) {
      const 变动句 = joined([when ?? '', does, ...thing, ...quantityPiece(people)]);
      const 简介 = cutShort(matter.summary, voice);
      return [sayThing('组织', '主', [matter], { 主: doerBeside(doer, thing), 变动句, 简介, 成效: led.成效 }, doer)];
    }
    // 推选楼组长58名: those who are counted themselves.
    const counted = PERSONS.test(called) && members.length === 0;
    const has = counted ? [] : bodyPeople(matter);
    const { base, rest } = basedOn(matter.summary);
    const told = cutShort(rest, voice);
    // 于在义任组长 needs no 由 before it.
    const head = leader && (isLeading(leader) ? leader : patternWords('牵头做', { 牵头: leader }));
    const slots = {
      主: doerBeside(doer, thing),
      [leader && OFFICE.test(leader) ? '任' : '牵头']: head,
      简介: inTurn(has, told),
      成效: led.成效,
    };
    const inFront = sayThing(
      '组织',
      '主',
      [matter],
      { ...slots, 变动句: joined([when ?? '', does, ...thing, ...(counted ? quantityPiece(people) : [])]) },
      doer,
    );
    if (base)
      return [
        sayThing(
          '组织时',
          '因',
          [matter],
          { ...slots, 时: when, 针对: base, 变动句: [does, ...thing, ...(counted ? quantityPiece(people) : [])] },
          doer,
        ),
      ];
    if (!when) return [inFront];
    return [
      sayThing(
        '组织时',
        '时',
        [matter],
        { ...slots, 时: when, 变动句: [does, ...thing, ...(counted ? quantityPiece(people) : [])] },
        doer,
      ),
      inFront,
    ];
  }
  // 联防队由三支巡逻队整合而成: what it came of is what became of it.
  if (change && cameOf(matter.summary)) {
    const [first = '', ...rest] = clauses(matter.summary ?? '');
    const 时 = whenChanged(matter, voice);
    const told = inTurn([...names, first], bodyPeople(matter), asPieces(rest));
    return [sayThing('自述', 时 ? '时' : '名', [matter], { 时, 简介: told, 成效: led.成效 })];
  }
  const leads = leader && isLeading(leader) ? leader : undefined;
  if (change)
    return [
      sayThing('队伍变动', '名', [matter], {
        队伍: names,
        时: whenChanged(matter, voice),
        变动: heldChange(change),
        // 王某任书记 says itself what he does.
        ...(leads ? { 成效: led.成效 } : led),
        简介: inTurn(leads ? [leads] : [], bodyPeople(matter), 简介),
      }),
    ];
  // 合唱队、舞蹈队等文艺队伍6支、队员150人: how many there are of it, and of those in it.
  if (matter.row.amount && from) {
    const whole = countedNames(matter.row);
    const rest = whole.amount ? ['、', ...quantityPiece(whole.amount)] : [];
    const 数据列 = [...whole.names, ...rest, '、', 员, ...quantityPiece(people)];
    const doer = doerOf([matter], voice);
    return [sayThing('现有数', '主', [matter], { 主: doer, 数据列, 简介, 成效: led.成效 }, doer)];
  }
  // 护河队有队员40余名; “学雷锋志愿者”队伍 has people and no 队伍队员.
  if (from) {
    const isBody = /(?:[队组会站社班团委部室]|支部|总支|中心|联盟|网络)$/.test(called);
    const 人数 = isBody ? [员, ...quantityPiece(people)] : quantityPiece(people);
    // “4050”人员和志愿者, 房东、租客代表等 are those who are in it; a unit is where they come from.
    const kinds = members.at(-1) === '等' ? members.slice(0, -1) : members;
    const led_ = members.at(-1) === '等' && leader !== undefined;
    if (!offices && !led_ && kinds.length > 0 && kinds.every((one) => PERSON_KINDS.test(one)))
      return [sayThing('队伍由', '名', [matter], { 队伍: names, 人数, 构成: from, ...led })];
    return [sayThing('队伍有', '名', [matter], { 队伍: names, 人数, 连: link, 构成: from, ...led })];
  }
  const many = quantityPiece(people);
  // 志愿者队伍3支、队员180人; 护绿队和监督员4支队伍、成员40人: how many there are of it, and of those in it.
  if (matter.row.amount && !leader && !matter.summary) {
    const { type = '' } = matter.row;
    const kinds = name.length > 1 && !name.every((one) => one.endsWith(type)) ? type : '';
    const 数据列 = [...names, ...quantityPiece(matter.row.amount), kinds, '、', 员, ...many];
    const doer = COMMUNITY_ITSELF;
    return [sayThing('现有数', '主', [matter], { 主: doer, 数据列, 成效: led.成效 }, doer)];
  }
  // 130多名宴嫂队伍 of 12支: people are none that a team is counted by.
  const counts = matter.row.amount && [...quantityPiece(matter.row.amount), '、', 员, ...many];
  const acts = (kindOf(matter.summary) !== '主' || PARTY.test(wordsOf(names))) && !leader;
  const isBody = BODY.test(wordsOf(names)) || PARTY.test(wordsOf(names));
  if (acts && !counts && !isBody && PERSONS.test(called)) {
    // 40人 are counted behind their name, 40名 before it.
    const 谁: Pieces = /人$/.test(people.text) ? [...names, ...many] : [...many, ...names];
    const doer = doerOf([matter], voice);
    const done = doneToBody(matter, 谁, voice);
    if (done) return [sayThing('对队伍做', '主', [matter], { 主: doer, 做: done, 成效: led.成效 }, doer)];
    return [sayThing('队伍做', '数', [matter], { 谁, 简介: led.简介, 成效: led.成效 })];
  }
  // 党员队伍 of 14: 共有党员14名.
  const whom =
    counts || !isBody || acts
      ? undefined
      : /^(?:社区(?!工作者)|村)?(.{0,4}(?:党员|干部|工作者|人才))队伍$/.exec(called)?.[1];
  if (whom) {
    const by = leader ? fillPattern('由谁', { 谁: patternWords('牵头做', { 牵头: leader }) }) : [];
    const 简介 = inTurn(fillPattern('共有几名', { 谁: whom, 数: many }), by, led.简介);
    return [sayThing('自述', '名', [matter], { 简介, 成效: led.成效 })];
  }
  // 楼栋长44名: those who are counted are there, and no team.
  if (!isBody && !counts && !leader && !matter.summary && PERSONS.test(called)) {
    const slots = { 主: COMMUNITY_ITSELF, 数据列: [...names, ...many], 成效: led.成效 };
    return [sayThing('现有数', '主', [matter], slots, COMMUNITY_ITSELF)];
  }
  // 12名 want a word for whom they count.
  const bare = isBody && /[名位]$/.test(people.text);
  const 人数 = counts ?? (isBody || HAS_MEMBERS.test(called) || bare ? [员, ...many] : many);
  // 舞蹈队、合唱队和太极队共有85人
  const all = matter.row.name.length > 1 && !counts ? [...names, patternWords('共')] : names;
  return [sayThing('队伍数', '名', [matter], { 队伍: all, 人数, ...led })];
}

/** 直管党员, as a clause by itself. */
const KIND = /(?<=^|[，；])[一-鿿]{2,4}(?<!其他)党员(?:[，；]|$)/;

/** So many sit in the committee of a party organisation. */
const COMMITTEE = 11;
const NO_PARTY = '，';

/** 在原来由协管员负责的基础上健全机制，…: on what it was built stands first. */
function basedOn(summary = ''): { readonly base?: string; readonly rest: string } {
  const [, base, rest = ''] = /^(在[^，；。]{2,24}的?基础上)，?(.*)$/s.exec(summary) ?? [];
  return base ? { base, rest } : { rest: summary };
}

/** What somebody does to a team, where 换届 and 扩编 are the team's own. */
const MADE =
  /^(?:新?成立|新?组建|建立|创[建办]|新建|设立|组成|形成|配备|配齐|确定|明确|招募|招聘|选聘|聘[请任用]|选派|推选|选[出举]|选优配强|设$|配[优强]|充实|补充|增补|发展|培[育养]|落实|培养|培育|选拔|储备|吸收|选配)/;

/** What becomes of a body, and of none of its people. */
const FOUNDS = /^(?:新?成立|新?组建|建立|创[建办]|新建|组成|形成)$/;

/** Who are in it are its members: 红白理事会有成员9人. */
const HAS_MEMBERS = /(?:班子|理事会|协会|委员会|联合会|两委|专班|小组|中队|[队站])$/;

/** What has people in it, and is none: 7名居委会干部 are. */
const BODY = /(?:队伍?|[小大分]组|[班社团]|班子)$/;
/** Those who are people, and no body of them. */
const PEOPLE = /(?:干部|人员|人才|能人|带头人|骨干|专干|[^会委成社]员|[^成]者|[医教]师|[民村辅]警)$/;
/** 7名居委会干部 can be counted, and 7人居委会 cannot. */
const PERSONS = /(?:[员者人长户工生民妇]|干部|骨干|专家|能手|军人|队长|代表)$/;
