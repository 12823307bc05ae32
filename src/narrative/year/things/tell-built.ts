import type { Facility } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { IS_ONE_OF } from '../../phrases/with-links.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { beforeMade, builtAt, turnedFrom, wornOut } from './before-made.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { placeThing } from './place-thing.js';
import { tellMade } from './tell-made.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, doerBeside, sayThing, whenChanged } from './thing-sentence.js';

/** What somebody does to a thing, whoever the summary tells of. */
const DONE_TO =
  /^(?:安装|加装|设置|增设|添置|购置|购买|租用|租赁|配备|更换|铺设|架设|新增|新设|建立|搭建|新建|兴建|修建|设立|开设|开辟|打造|营造|创办|开办|组建|成立)$/;

/** 用社区空地搭建, 按“六有”标准打造: by what means, with its own verb. */
const HOW =
  /^(?:用|利用|依托|通过|借助|将|把|按照?|采取|采用|以)[^，；。]{2,}?(?:[新修兴扩重改]建|建[成设造立]|打造|改造|搭建|设[立置])$/;
/** 通过集资建设 of what was 建成: it is there. */
const COMPLETED = /^(?:基本)?(?:建成|修成|修通|建好|建起)$/;
const BUILDS = /(?:建设|修建|兴建|新建|搭建)$/;
const MOVES = /^(?:搬迁|迁址|迁移|搬家|整体搬迁)$/;
const MOVED = /^(?:整体)?[迁搬](?:入|至|到|往|进)[^，；。]{2,}/;
/** 建成 of what is turned into something. */
const INTO = /^(?:建成|打造成|建设成|改造成|创建成)$/;

/** Opened, built or changed: what was done for it first, how, what it was before, with what it has. */
export function tellBuilt(matter: MatterOf<'阵地'>, voice: Voice, aimed?: string): readonly Sentence[] {
  const { row } = matter;
  const { change = '' } = row;
  const when = whenChanged(matter, voice);
  const 成效 = cameOfIt(matter.result);
  const { acts, rest: typed } = beforeMade(matter.summary, change);
  const { what: named, said: has } = placeThing(row, change, matter.summary);
  const { first, rest } = firstOf(typed);
  const thing = [first, ...named];
  const [how = '', ...more] = rest;
  const told = (what: Pieces, all: readonly string[], 地 = '', parts = has): Sentence => {
    const { standing, said } = whereFirst(all);
    const 主 = doerBeside(COMMUNITY_ITSELF, [acts, 地, ...thing]);
    // 去年下半年搭建社区菜场: without its doer a time stands at its verb.
    const close = when && !主 && !aimed && !/[日午间]$/.test(when) ? when : '';
    const slots = {
      时: close ? undefined : when,
      针对: aimed,
      主,
      地,
      变动句: [close, acts, ...what],
      简介: inTurn(asClauses(standing, voice), ...parts, asClauses(said, voice)),
      成效,
    };
    return sayThing('组织时', when ? '时' : aimed ? '因' : '主', [matter], slots, COMMUNITY_ITSELF);
  };
  const count = row.amount ? quantityPiece(row.amount) : [];
  // 由原来的景观池改造, or a cause that says what it was before: 将原来的景观池改造成生态景观池.
  const from = turnedFrom(rest, row);
  if (from) {
    const turned = fillPattern('改造成', { 原: from.from, 动: change.replace(/成$/, ''), 今: thing });
    return [told([...from.before.map((clause) => `${clause}，`), ...turned], from.rest)];
  }
  // 建成 with 建成示范小区: what it was made into.
  const into = row.name.length === 1 && INTO.test(change) && how.startsWith(change) ? how.slice(change.length) : '';
  if (into.length > 3 && !/[\d、]/.test(into))
    return [told(fillPattern('改造成', { 原: thing, 动: change.replace(/成$/, ''), 今: into }), more)];
  // 按“六有”标准打造: how it was done stands before its name, with its own verb.
  if (HOW.test(how))
    return [told([COMPLETED.test(change) ? how.replace(BUILDS, change) : how, ...thing, ...count], more)];
  const made = tellMade({ ...matter, summary: rest.join('，') }, voice, aimed, acts);
  if (made) return [made];
  const worn = wornOut(rest, change);
  if (worn) return [told([change, worn.what, ...thing, ...count], worn.rest)];
  // 硬化道路 8.9公里 of 硬化 of 村庄道路: how much of it there is.
  const [much, ...none] = row.equipment;
  const same =
    much?.amount &&
    none.length === 0 &&
    much.name.startsWith(change) &&
    named.join('').endsWith(much.name.slice(change.length));
  if (same && much.amount) {
    const what = [change, ...namesOf(row.name), ...quantityPiece(much.amount)];
    return [told(what, rest, '', [])];
  }
  // 硬化5条巷道 of 硬化 of 道路: it says the same, and says it closer.
  const closer = row.name.length === 1 && wordsOf(thing).length < 5 && how.startsWith(change) && /\d/.test(how);
  if (closer) return [told([how], more)];
  const { at, each = '', said } = builtAt(rest, change);
  const changed = changeOf(namesOf(row.name), change, row.amount);
  if (!changed.own && (at || acts !== '')) {
    const own = each ? placeThing({ ...row, area: row.area?.replace(/^各/, '') }, change) : undefined;
    const made = changesOf([changeOf(own?.what ?? thing, change, row.amount)]);
    return [told([each, ...made], said, at, own?.said)];
  }
  // 由老粮站改成 and 提供日托 are said of the place, 增设送餐点两处 of who did it.
  const acting = DONE_TO.test(change) || !(how.startsWith('由') || WORDS.serves.some((verb) => how.startsWith(verb)));
  if (changed.own || !acting || isOthers(row, when)) {
    const 阵地 = [...namesOf(row.name), ...count];
    // 搬迁 with 迁入二楼: where to says that it moved.
    const moved = MOVES.test(change) && MOVED.test(typed[0] ?? '') ? typed[0] : undefined;
    const { is, more: else_ } = whatItIs(moved ? typed.slice(1) : typed, row);
    const { standing, said } = whereFirst(else_);
    const parts = placeThing(row, '', matter.summary).said;
    const 简介 = inTurn(is, asClauses(standing, voice), ...parts, asClauses(said, voice));
    return [sayThing('阵地', '名', [matter], { 阵地, 时: when, 变动: moved ?? change, 简介, 成效 })];
  }
  const change_ = changesOf([changeOf(thing, change, row.amount)]);
  const done = told(change_, rest);
  if (!when || done.unnamed) return [done];
  const 简介 = inTurn(...has, cutShort(rest.join('，'), voice));
  const slots = { 主: COMMUNITY_ITSELF, 变动句: joined([when, ...change_]), 简介, 成效 };
  return [done, sayThing('组织', '主', [matter], slots, COMMUNITY_ITSELF)];
}

/** 位于花园内, 全市试点单位之一: where it stands and what it is comes before what it has. */
const whereFirst = (all: readonly string[]) => {
  const standing = all.filter((clause) => /^(?:位于|坐落|地处)/.test(clause) || IS_ONE_OF.test(clause));
  return { standing, said: all.filter((clause) => !standing.includes(clause)) };
};
const asClauses = (all: readonly string[], voice: Voice) => cutShort(all.join('，'), voice);

/** 全市首家: what it is the first of stands before its name. */
function firstOf(all: readonly string[]): { readonly first: string; readonly rest: readonly string[] } {
  const is = all.find((clause) => FIRST.test(clause));
  return { first: is ? is.replace(/^[是为]/, '') : '', rest: all.filter((clause) => clause !== is) };
}
const FIRST = /^[是为]?(?:全[国省市区县镇]|[省市区县]内|街道|辖区|本[市区县])(?:唯一|首[家个座处])(?:一[家个座处])?$/;

/** 花园式的居民住宅小区 of 景馨花园小区: a kind of what its name says. */
function whatItIs(all: readonly string[], { name }: Facility) {
  const [only = ''] = name;
  const kind = all.find(
    (clause) => clause.endsWith(only.slice(-2)) && /[的式型]/.test(clause) && !/^[是为有]/.test(clause),
  );
  return {
    is: kind ? fillPattern('是什么', { 名: kind }) : [],
    more: all.filter((clause) => clause !== kind),
  };
}

/** 景馨花园小区 of 2001: what was built in another year by others. */
const isOthers = ({ name }: Facility, when = ''): boolean =>
  /^\d{4}年/.test(when) && name.every((one) => /(?:小区|花园|大厦|市场|商场|工业园|园区)$/.test(one));
