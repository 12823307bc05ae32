import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { arePersons } from '../../phrases/are-persons.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { namesOf } from './changes.js';
import { countedNames } from './counted-names.js';
import { doneToBody } from './done-to-body.js';
import { BOARD, closeList, ledBy, notIn, OFFICE } from './led-by.js';
import { cameOf } from './making.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, doerBeside, doerOf, sayThing } from './thing-sentence.js';
import { withOffices } from './with-offices.js';

/** 高建民、高淑艳: names of persons stand side by side. */
const people = (members: readonly string[]): Pieces =>
  arePersons(members) ? [members.join('、')] : closeList(members);

/** 文体工作分管人员 of 高建民、高淑艳 → 高建民、高淑艳分管文体工作: who does what by name is not lost. */
const IN_CHARGE = /^(.{2,}?)(分管|专管|主管|包联|包抓)(?:人员|干部|领导|人|同志|负责人)$/;
const POST = /(?:指导员|联络员|协管员|宣传员|信息员|管理员|监督员|调解员|网格员|辅导员|专干|负责人|责任人|联系人)$/;

/** How things are ordered, and no body. */
const ORDER = /(?:格局|机制|模式|制度|局面|合力)$/;

const KEPT = /(?:网络|体系|机制|台账|档案|数据库)$/;

/** A body that is there, and of which nothing changed: who is in it, what it does, or only that there is one. */
export function tellStandingBody(matter: MatterOf<'组织'>, voice: Voice): Sentence {
  const { row } = matter;
  const { leader } = row;
  const { names, members, amount } = countedNames({ ...row, members: notIn(row.members, matter.summary) });
  const counted = amount ? quantityPiece(amount) : [];
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result, matter.summary) };
  const [, work, verb] = (row.name.length === 1 && IN_CHARGE.exec(row.name[0] ?? '')) || [];
  const doer = doerOf([matter], voice);
  // 防汛救灾队由驻村工作队就地转化: what it came of is all that is said.
  if (members.length === 0 && !leader && cameOf(matter.summary))
    return sayThing('自述', '名', [matter], { 简介: [...names, ...counted, ...(both.简介 ?? [])], 成效: both.成效 });
  // 社区党总支部书记 of whom 陈家东任书记 is said: a post by the name of who holds it.
  const [, holder] = (HEADS.test(wordsOf(names)) && /^([一-鿿·]{2,4})(?:担任|兼任|任|为)/.exec(leader ?? '')) || [];
  if (holder && members.length === 0 && !amount)
    return sayThing('自述', '人', [matter], {
      简介: strung([[...names, holder], ...(both.简介 ? [both.简介] : [])], '，'),
      成效: both.成效,
    });
  if (work && verb && members.length > 0)
    return sayThing('谁做某事', '人', [matter], {
      谁: people(members),
      谓: wordsOf(fillPattern('分管什么', { 动: verb, 事: work.replace(/工作$/, '') })),
      ...both,
    });
  if (members.length > 0 && POST.test(wordsOf(names)))
    return sayThing('谁任某职', '人', [matter], { 谁: people(members), 职: names, ...both });
  // 由驻村工作队就地转化: the summary says who it is made of.
  const [first = ''] = clauses(matter.summary ?? '');
  if (!leader && !amount && /^由[^，]{2,}/.test(first) && members.every((who) => first.includes(who)))
    return sayThing('自述', '人', [matter], { ...both, 简介: [...names, ...(both.简介 ?? [])] });
  const offices = leader ? undefined : withOffices(members, names, amount?.value === 1 ? [] : counted);
  if (offices && (!amount || amount.value === 1 || offices.includes('，')))
    return sayThing('自述', '名', [matter], { 简介: inTurn(offices, both.简介), 成效: both.成效 });
  const led = ledBy(names, members, leader);
  const acts = matter.summary !== undefined && classifyClause(matter.summary) !== '主';
  // 居委会下设的委员会 8个: whose they are stands before them.
  const [, whole, part] =
    (amount && members.length > 0 && /^([^，的]{2,12})下设的?(.{2,})$/.exec(wordsOf(names))) || [];
  if (whole && part && amount)
    return sayThing('机构', '名', [matter], {
      名: whole,
      下设: [...closeList(members), ...quantityPiece(amount), part],
      ...both,
    });
  if (members.length === 0 && /制度$/.test(row.type ?? wordsOf(names))) {
    // 严格执行各项基本制度: with the verb of its own for all of them.
    const [, verb] = /^((?:严格|认真|坚持)?(?:执行|落实))(?:各项|有关|上述|这些)[^，；。]{0,4}制度$/.exec(first) ?? [];
    const said = verb ? cutShort(matter.summary?.slice(first.length + 1), voice) : both.简介;
    const 简介 = inTurn(leader ? fillPattern('由谁', { 谁: leader }) : [], said);
    const slots = {
      主: doer,
      坚持: verb ?? patternWords('坚持做法'),
      名列: systemsOf(row.name) ?? names,
      简介,
      成效: both.成效,
    };
    return sayThing('坚持做', '主', [matter], slots, doer);
  }
  // 计生协会、妇联会等: what several bodies do is what the community has them do.
  if (acts && !amount && row.name.length > 1 && row.name.every((one) => /\d[名人位个户]$/.test(one)))
    return sayThing('现有数', '主', [matter], { 主: doer, 数据列: [row.name.join('、')], ...both }, doer);
  // 甲物业和乙物业分别对应各个小区: it says itself that it is they.
  if (acts && !amount && row.name.length > 1 && /^(?:分别|各自|分头)/.test(first))
    return sayThing('自述', '名', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 });
  if (acts && !amount && row.name.length > 1)
    return sayThing('发挥作用', '主', [matter], { 主: doer, 名列: names, ...both }, doer);
  // 关工小组由陈某任组长，志愿者为成员: what has nobody else in it is led.
  // 书记任组长 of what has nobody else in it: 建有以书记为组长的领导小组.
  const [, head, office] =
    /^([^，、任为]{2,16})(?:担任|任|为)((?:总|第一)?(?:组长|队长|指挥长?|主任|会长))$/.exec(leader ?? '') ?? [];
  if (head && office && members.length === 0 && !amount && BOARD.test(wordsOf(names)) && row.name.length === 1) {
    const 名列 = fillPattern('以谁为首的', { 谁: head, 职: office, 名: names });
    return sayThing('建有', '主', [matter], { 主: doer, 名列, ...both }, doer);
  }
  if (led.任 && !led.构成 && !led.下设 && !amount && OFFICE.test(led.任))
    return sayThing('机构任', '名', [matter], { 名: names, 任: led.任, 成员: led.成员, ...both });
  // 民族团结工作网络: something that is kept, and does nothing itself.
  if (acts && !amount && KEPT.test(wordsOf(names)))
    return sayThing('建有', '主', [matter], { 主: doer, 名列: names, ...led, ...both }, doer);
  // 志愿队由妇联主席负责: who heads it is all that is said of who it is.
  if (acts && !amount && led.牵头 && !led.构成 && !led.下设)
    return sayThing('机构任', '名', [matter], { 名: names, 任: led.牵头, ...both });
  const alone = Object.values(led).every((one) => one === undefined);
  const done = acts && alone ? doneToBody(matter, [...names, ...counted], voice) : undefined;
  if (done) return sayThing('对队伍做', '主', [matter], { 主: doer, 做: done, 成效: both.成效 }, doer);
  // 民间文体团队积极组织: nothing stands between it and what it does.
  if (acts && !amount && alone)
    return sayThing('自述', '名', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 });
  // 编织队由老人组成，提高老人的能力: what it is there for, and nothing that it has done.
  const aims = clauses(matter.summary ?? '');
  if (!amount && led.构成 && aims.length > 0 && aims.every((clause) => AIMS.test(clause)))
    return sayThing('机构', '名', [matter], {
      名: names,
      ...led,
      简介: fillPattern('旨在', { 事: aims.join('，') }),
      成效: both.成效,
    });
  if ((acts && !amount) || led.下设 || led.成员)
    return sayThing('机构', '名', [matter], {
      名: [...names, ...counted],
      ...led,
      ...both,
    });
  const 名列 = [...names, ...counted];
  // 村党总支 has no 党总支领导班子 beside it.
  const { partyOrganisation } = voice;
  const isParty = partyOrganisation !== undefined && wordsOf(names).endsWith(partyOrganisation);
  // 村党委下设7个党支部: it says itself what is below it.
  if (isParty && row.name.length === 1 && /^(?:下设|下辖|现有|共有)/.test(first) && !led.构成 && !led.下设)
    return sayThing('自述', '名', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 });
  if (led.构成 && partyOrganisation && wordsOf(names).includes(partyOrganisation))
    return sayThing('机构', '名', [matter], { 名: names, ...led, ...both });
  // 社区党建大格局由…组成: an order of things is nothing that one 设有.
  if (led.构成 && ORDER.test(wordsOf(names))) return sayThing('机构', '名', [matter], { 名: names, ...led, ...both });
  // 科技示范户136户 are there, and nobody has set them up.
  if (PERSONS.test(wordsOf(names)) && !led.构成 && !led.牵头 && !led.任)
    return sayThing('现有数', '主', [matter], { 主: doer, 数据列: 名列, ...both }, doer);
  // 村党总支下设党小组11个: what is below the party is its own.
  if (doer !== COMMUNITY_ITSELF && /^党(?:支部|小组)|党支部/.test(wordsOf(names)) && !led.下设)
    return sayThing('下设有', '主', [matter], { 主: doer, 名列, ...led, ...both }, doer);
  return sayThing('设有', '主', [matter], { 主: doerBeside(doer, 名列), 名列, ...led, ...both }, doer);
}

/** 组织生活制度、党员教育制度 → 组织生活、党员教育制度: what all of three and more are is said once. */
const systemsOf = (names: readonly string[]): Pieces | undefined =>
  names.length > 2 && names.every((name) => /^.{2,}制度$/.test(name))
    ? [...namesOf(names.map((name) => name.slice(0, -2))), patternWords('等制度')]
    : undefined;

const AIMS = /^(?:提高|提升|增强|丰富|促进|培养|弘扬|传承|普及|方便|满足|维护|激发)/;
const HEADS = /(?:书记|主任|主席|站长|所长|会长|队长|组长|校长|校长|负责人)$/;
const PERSONS = /(?:户|家庭|单位|企业|人|[人党团会队]员|骨干|志愿者|能手|专家|群众)$/;
