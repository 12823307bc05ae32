import type { Facility } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { clauses } from '../deeds/clauses.js';
import { quantityList, quantityPiece } from '../deeds/count-piece.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { MatterOf } from '../deeds/matter.js';
import { listedPieces, type Pieces, strung } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { namesOf } from './changes.js';
import { cameOf } from './making.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, hasCause, sayThing } from './thing-sentence.js';
import type { Voice } from './voice.js';

/** What it is for: 用于公布社区大事. */
export const useOf = (use: string | undefined): Pieces =>
  use === undefined
    ? []
    : HAVE_IT.test(use)
      ? fillPattern('做到某样', { 事: use })
      : SAYS_ITSELF.test(use)
        ? [use]
        : IS_ONE.test(use)
          ? fillPattern('作为', { 用途: use })
          : fillPattern('用于', { 用途: use });

/** 百姓身边的法治充电站: what it is, and nothing that it is used for. */
const IS_ONE = /(?:站|平台|阵地|基地|窗口|家园|课堂|场所|乐园|纽带|桥梁|驿站|去处)$/;

/** How many it holds, where somebody opened it: 可容纳40人, 容量60千瓦. */
export const capacityOf = (capacity: string | undefined): Pieces =>
  capacity === undefined ? [] : fillPattern(/[人名位户辆桌]$/.test(capacity) ? '容纳' : '容量', { 容量: capacity });

/** 老有所学、老有所乐: what it brings about, and nothing that it is used for. */
const HAVE_IT = /^[一-鿿]有所[一-鿿]/;

const SAYS_ITSELF = /^(?:供|用于|用作|方便|便于|满足|为|给|让|使|欢迎|鼓励|教育|引导|完善|改善|丰富|服务)/;

/** What is said of it, clause by clause; undefined where nothing is. */
export const inTurn = (...all: readonly (Pieces | undefined)[]): Pieces | undefined => {
  const said = all.filter((one): one is Pieces => one !== undefined && one.length > 0);
  return said.length > 0 ? strung(said, '，') : undefined;
};

/** 健身器材 各类, 健身路径 多条: how many there are is no number, and stands before the name. */
export const equipmentOf = ({ equipment }: Pick<Facility, 'equipment'>): readonly NamedQuantity[] =>
  equipment.map((one): NamedQuantity => {
    const [, thing, kinds] = /^(\S{2,20}) ([各多若数几][^\s\d]{1,2})$/.exec(one.name) ?? [];
    const [, what, how] = (!one.amount && /^([^，；。]{2,}?)(齐全|完善|完备|齐备)$/.exec(one.name)) || [];
    if (what && how) return { ...one, name: patternWords('怎样的', { 怎样: how, 名: what }) };
    if (thing && kinds && !one.amount) return { ...one, name: `${kinds}${thing}` };
    const { amount, ...bare } = one;
    return amount && /^[各多若数几]/.test(amount.text) ? { ...bare, name: `${amount.text}${one.name}` } : one;
  });

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
  // 村文化广场 of 村里有…: the subject has said whose it is.
  const names = namesOf(
    row.name.map((name) => name.replace(/^(?:社区|村)(?=(?:文化|中心|综合|活动|体育|健身).{2})/, '')),
  );
  // 林地16000亩: of land how much there is.
  if (/[亩顷]$/.test(row.area ?? '') && !row.amount) return [...names, row.area ?? ''];
  const own = row.name.length === 1 && row.area ? fillPattern('面积的', { 面积: row.area }) : [];
  return [...own, ...names, ...(row.amount ? quantityPiece(row.amount) : [])];
};

const isMany = ({ amount }: NamedQuantity): boolean => amount !== undefined && amount.value > 1;

/** 老年活动室200平方米、图书室; numbers of one fall only where all are of one. */
const asListed = (equipment: readonly NamedQuantity[]): Pieces =>
  strung(quantityList(equipment, !equipment.some(isMany)), '、');

/** What there is of a place that nobody opened this year: how many and for how many; where, with what it has; or its name alone. */
export function tellPlace(matter: MatterOf<'阵地'>, voice: Voice): Sentence {
  const { row } = matter;
  const names = namesOf(row.name);
  if (isCounted(matter)) return tellPlaces([matter]);
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result, matter.summary) };
  const equipment = equipmentOf(row);
  // What is counted stands in the order of the ledger, and before what is not.
  const main = equipment.filter(({ amount }) => amount);
  const rest = equipment.filter(({ amount }) => !amount);
  if (row.capacity && !row.amount && !row.area && equipment.length === 0) {
    const holds = fillPattern('可供', { 容量: row.capacity, 用途: row.use ?? patternWords('使用') });
    const 简介 = inTurn([...names, ...holds], both.简介);
    return sayThing('自述', '名', [matter], { 简介, 成效: both.成效 });
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
        面积: row.name.length === 1 ? row.area : undefined,
        主设施: listedPieces(quantityList(main), '、'),
        设施列: rest.length > 0 ? listedPieces(quantityList(rest, true)) : undefined,
      }),
      groups: 1,
    };
  const area = row.area ? fillPattern('面积', { 面积: row.area }) : [];
  const has =
    equipment.length > 0 ? fillPattern('配有', { 设施列: listedPieces(quantityList(equipment, true), '、') }) : [];
  const 简介 = inTurn(area, has, useOf(row.use), both.简介);
  return sayThing(
    '现有数',
    '主',
    [matter],
    { 主: COMMUNITY_ITSELF, 数据列: names, 简介, 成效: both.成效 },
    COMMUNITY_ITSELF,
  );
}

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
  return { ...sayThing('现有数', '主', all, { 主: COMMUNITY_ITSELF, 数据列 }, COMMUNITY_ITSELF), groups: 1 };
}
