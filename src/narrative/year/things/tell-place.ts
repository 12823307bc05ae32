import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { asPieces } from '../../deeds/deed-parts.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityList, quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { saysAll } from '../../phrases/says.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { namesOf } from './changes.js';
import { cameOf } from './making.js';
import { areaOf, equipmentOf, fittedWith, placesOf, useOf } from './place-thing.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, doerBeside, hasCause, sayThing } from './thing-sentence.js';

/** 在村民中心内: where it is, as the first clause of its summary; and what else is said. */
function placed(summary = ''): { readonly 地?: string; readonly rest: readonly string[] } {
  const [first = '', ...rest] = clauses(summary);
  const [, at] =
    /^(?:位于|坐落[在于]|设在|建在|在)([^，；。]{2,}?(?:内|里|旁|边|上|中心|院|楼|室|广场|小区|公园|街|路|组|层)[^，；。]{0,2})$/.exec(
      first,
    ) ?? [];
  return at ? { 地: at, rest } : { rest: clauses(summary) };
}

/** 300平方米的文化广场1座: its size stands before its name. */
const sized = ({ row }: MatterOf<'阵地'>): Pieces => {
  const names = namesOf(row.name);
  // 林地16000亩: of land how much there is.
  if (/[亩顷]$/.test(row.area ?? '') && !row.amount) return [...names, row.area ?? ''];
  const own = row.name.length === 1 && row.area ? fillPattern('面积的', { 面积: row.area }) : [];
  return [...own, ...names, ...(row.amount ? quantityPiece(row.amount) : [])];
};

const isMany = ({ amount }: NamedQuantity): boolean => amount !== undefined && amount.value > 1;

/** 老年活动室200平方米、图书室. */
const asListed = (equipment: readonly NamedQuantity[]): Pieces => strung(quantityList(equipment, true), '、');

/** What there is of a place that nobody opened this year: how many and for how many; where, with what it has; or its name alone. */
export function tellPlace(matter: MatterOf<'阵地'>, voice: Voice): Sentence {
  const { row } = matter;
  const names = placesOf(row, matter.summary);
  if (isCounted(matter)) return tellPlaces([matter]);
  // 起初在这里宣传 of what is there to 宣传科普知识: 起初利用社区活动室宣传科普知识.
  const [only = '', ...none] = clauses(matter.summary ?? '');
  const [, since = '', does] = HERE.exec(only) ?? [];
  if (does && none.length === 0 && row.use?.startsWith(does.slice(0, 2))) {
    const 数据 = [...since, ...fillPattern('利用', { 名: wordsOf(names) }), row.use];
    return sayThing(
      '日常做',
      '主',
      [matter],
      { 主: COMMUNITY_ITSELF, 数据, 成效: cameOfIt(matter.result) },
      COMMUNITY_ITSELF,
    );
  }
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result, matter.summary) };
  const equipment = equipmentOf(row);
  // What is counted stands in the order of the ledger, and before what is not.
  const main = equipment.filter(({ amount }) => amount);
  const rest = equipment.filter(({ amount }) => !amount);
  // 宣传长栏 of 10米宣传长栏2处: what it has is what it is.
  if (
    main.length === equipment.length &&
    main.length > 0 &&
    row.name.every((one) => main.some(({ name }) => name.endsWith(one)))
  )
    return { ...haveIt([matter], asListed(equipment), both.简介, both.成效), groups: 1 };
  if (row.capacity && !row.amount && !row.area && equipment.length === 0) {
    const holds = fillPattern('可供', { 容量: row.capacity, 用途: row.use ?? patternWords('使用') });
    const 简介 = inTurn([...names, ...holds], both.简介);
    return sayThing('自述', '名', [matter], { 简介, 成效: both.成效 });
  }
  // 标准化卫生室1个，面积70平方米，有执业医生1名.
  const doer = doerBeside(COMMUNITY_ITSELF, names);
  if (doer && row.amount && row.name.length === 1) {
    const what = [...names, ...quantityPiece(row.amount)];
    const use = row.capacity
      ? fillPattern('可供', { 容量: row.capacity, 用途: row.use ?? patternWords('使用') })
      : useOf(row.use, matter.summary);
    const more = inTurn(areaOf(row.area), fittedWith(equipment, true), use, both.简介);
    return sayThing(
      '现有数',
      '主',
      [matter],
      { 主: doer, 数据列: what, 简介: more, 成效: both.成效 },
      COMMUNITY_ITSELF,
    );
  }
  if (row.amount || row.capacity)
    return sayThing('场所', '名', [matter], {
      ...both,
      场所: names,
      数量: row.amount
        ? [...quantityPiece(row.amount), row.area ? `、${row.area}` : '']
        : (row.area ?? patternWords('一处')),
      设施: equipment.length > 0 ? fillPattern('配有', { 设施列: asListed(equipment) }) : undefined,
      容量: row.capacity,
      用途: row.use ?? (row.capacity ? patternWords('使用') : undefined),
    });
  // 社区服务中心由村卫生室合并而成: what it came of is all that is said.
  if (cameOf(matter.summary) && equipment.length === 0 && !row.area && !row.use)
    return sayThing('自述', '名', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 });
  const { 地, rest: said } = placed(matter.summary);
  if (地 && row.name.length === 1) {
    const has = equipment.length > 0 ? listedPieces(quantityList(equipment, true), '、') : undefined;
    const more = inTurn(has, useOf(row.use), cutShort(said.join('，'), voice));
    return {
      ...sayThing('某处有', '地', [matter], { 地, 名列: sized(matter), 简介: more, 成效: both.成效 }),
      groups: 1,
    };
  }
  if (main.length > 0)
    return {
      ...sayThing('设施', '名', [matter], {
        简介: inTurn(useOf(row.use), both.简介),
        成效: both.成效,
        名列: names,
        面积: row.name.length === 1 ? areaOf(row.area) : undefined,
        主设施: listedPieces(quantityList(main), '、'),
        设施列: rest.length > 0 ? listedPieces(quantityList(rest, true)) : undefined,
      }),
      groups: 1,
    };
  // 山林200亩，租给3个人经营: of land how much there is stands with its name.
  const isLand =
    row.name.length === 1 &&
    OF_LAND.test(row.name.join()) &&
    /\d[余多]?[亩顷]$/.test(row.area ?? '') &&
    !/^占地/.test(row.area ?? '');
  const area = isLand ? [] : areaOf(row.area);
  const has = fittedWith(equipment, doerBeside(COMMUNITY_ITSELF, names) !== undefined);
  const parts = [area, has, useOf(row.use, matter.summary)];
  // 第一书记任职第一年办的: who had it done, and when.
  const [first = '', ...more] = clauses(matter.summary ?? '');
  const [, who, did] = HAD_DONE.exec(first) ?? [];
  if (who && did) {
    const 简介 = inTurn(
      [who, ...fillPattern('改了', { 动: did, 名: names })],
      ...parts,
      cutShort(more.join('，'), voice),
    );
    return sayThing('自述', '名', [matter], { 简介, 成效: both.成效 });
  }
  // 村主道, 现已绿化: what has become of it.
  if (row.name.length === 1 && BECAME.test(first) && parts.every((part) => part.length === 0))
    return sayThing('自述', '名', [matter], { 简介: [...names, ...(both.简介 ?? [])], 成效: both.成效 });
  // 社区办公用电全部采用太阳能 of 太阳能用电设施: it says what there is.
  if (
    parts.every((part) => part.length === 0) &&
    saysAll(matter.summary ?? '', wordsOf(names).replace(/设[施备]$/, ''))
  )
    return sayThing('自述', '名', [matter], { 简介: both.简介, 成效: both.成效 });
  // 为迎接创建，完善基础设施: what the community does for it comes before what there is.
  const aim = /^为[^，；。]{2,}$/.test(first) ? [`${first}，`] : [];
  const acts = aim.length > 0 ? more : [first, ...more];
  if (acts.every((one) => TENDS.test(one))) {
    const 简介 = inTurn(
      [...aim, COMMUNITY_ITSELF, ...(asPieces(acts) ?? [])],
      fillPattern('有某物', { 物: names }),
      ...parts,
    );
    return sayThing('自述', '主', [matter], { 简介, 成效: both.成效 }, COMMUNITY_ITSELF);
  }
  return haveIt([matter], isLand ? sized(matter) : names, inTurn(...parts, both.简介), both.成效);
}

/** 山林, 旱地: its size is how much of it there is. */
const OF_LAND = /(?:[田林山塘坡滩]|(?<!基|场|工)地|[果茶菜桑]园)$/;

/** 社区有乒乓球室3间, but 社区文化中心占地500平方米 of what has 社区 in its name. */
function haveIt(all: readonly MatterOf<'阵地'>[], what: Pieces, 简介?: Pieces, 成效?: string): Sentence {
  // “六站一室” and no more: 建有.
  if (
    all.length === 1 &&
    all.every((one) => isBare(one) && !one.row.amount) &&
    简介 === undefined &&
    doerBeside(COMMUNITY_ITSELF, what)
  )
    return sayThing('建有', '主', all, { 主: COMMUNITY_ITSELF, 名列: what }, COMMUNITY_ITSELF);
  if (doerBeside(COMMUNITY_ITSELF, what))
    return sayThing('现有数', '主', all, { 主: COMMUNITY_ITSELF, 数据列: what, 简介, 成效 }, COMMUNITY_ITSELF);
  const bare = 简介 === undefined;
  // 服务网点8处、服务项目14个: what is no building is 设有.
  const has = /(?:项目|服务|课程|岗位)\d/.test(wordsOf(what))
    ? fillPattern('设有什么', { 设施列: what })
    : fillPattern('建有什么', { 名: what });
  return sayThing('自述', '名', all, { 简介: bare ? has : [...what, ...简介], 成效 });
}

/** 起初在这里宣传: a place of which it says what is done there. */
const HERE = /^([^，；。]{0,4}?)在(?:这里|此地?|其中)([^，；。]{2,8})$/;

/** 第一书记任职第一年办的. */
const HAD_DONE = /^([^，；。]{2,}?)(办|建|修|设|装|[新修改]建|安装|添置|改造)的$/;
const BECAME = /^(?:现?已|均已?|全部|基本|入户|到户|通[到至])/;
const TENDS = /^(?:不断|进一步|着力)?(?:完善|维护|改善|加强|健全|整合)[^，；。]{2,}$/;

/** Nothing but its name, its size or how many there are: beside others of its kind it shares their sentence. */
export const isBare = (matter: MatterOf<'阵地'>): boolean => {
  const { row, summary, result } = matter;
  return (
    !(row.change || row.capacity || hasCause(matter) || summary || result || row.use) && row.equipment.length === 0
  );
};

/** So many of it, and nothing else that would need a sentence of its own. */
export const isCounted = (matter: MatterOf<'阵地'>): boolean => {
  const { row, summary, result } = matter;
  return row.amount !== undefined && !row.change && !row.capacity && !hasCause(matter) && !summary && !result;
};

/** 社区有标准篮球场2个、乒乓球台3个，300平方米的文化广场1座，配有…: what is counted shares a sentence. */
export function tellPlaces(all: readonly MatterOf<'阵地'>[]): Sentence {
  const parts = all.map((matter): { readonly what: Pieces; readonly with?: Pieces | undefined } => {
    const equipment = equipmentOf(matter.row);
    // 乒乓球台3个 beside 篮球场2个 is another place; what has no number is what the place has.
    const beside = equipment.length > 0 && equipment.every(isMany) && !matter.row.area && !matter.row.use;
    // 服务项目14个 of 服务网点8处 are no place.
    if (beside && equipment.every(({ name }) => /项目$/.test(name)))
      return { what: sized(matter), with: fillPattern('有某物', { 物: asListed(equipment) }) };
    const listed = listedPieces(quantityList(equipment, true));
    if (beside) return { what: strung([sized(matter), ...quantityList(equipment, true)], '、') };
    const has = equipment.length > 0 ? fillPattern('配有设施', { 设施列: listed }) : undefined;
    return { what: sized(matter), with: inTurn(has, useOf(matter.row.use)) };
  });
  const bare = parts.filter((part) => !part.with).map(({ what }) => what);
  const rich = parts.flatMap((part): readonly Pieces[] => (part.with ? [strung([part.what, part.with], '，')] : []));
  const lists = [...(bare.length > 0 ? [strung(bare, '、')] : []), ...rich];
  const 数据列 = strung(
    lists.map((list, at) => (at === 0 ? list : fillPattern('有某物', { 物: list }))),
    '，',
  );
  return { ...haveIt(all, 数据列), groups: 1 };
}
