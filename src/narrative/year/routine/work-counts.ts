import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { asPieces } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { toldClauses } from '../../phrases/clauses.js';
import {
  countPiece,
  didIt,
  quantityList,
  quantityPiece,
  quantityWords,
  sharedFront,
  withMeasures,
} from '../../phrases/count-piece.js';
import { fillPattern, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { haveOwnVerbs } from '../../phrases/verbs.js';
import { whoseCount } from '../../phrases/whose-counts.js';
import { withVerbs } from '../../phrases/with-verbs.js';
import { servedScale } from '../deed/crowd.js';

/** How often, where the row says so or stands for more than once. */
export const timesOfRow = ({ row }: Deed): Pieces | undefined =>
  row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? countPiece('sessions', row) : undefined;

/** 垃圾分类数据统计 with numbers and 另有少量有害垃圾: a count, whose summary goes on where the numbers end. */
export const isCountOnly = ({ kind, row, summary, result }: Deed): boolean =>
  kind === '日常工作' &&
  !row.host &&
  !result &&
  row.quantities.length > 0 &&
  (TALLY.test(row.title) || LEFT.test(summary ?? '')) &&
  row.quantities.every(({ name, amount }) => amount && classifyClause(name) === '主');

/** 其中 within a list that 其中 begins is said once. */
const IN_BRACKETS = patternWords('括中列', { 列: '_' }).replace(/_.*/, '');

const TALLY = /(?:(?:情况|数据)?(?:统计|汇总|登统)|数据)$/;

const LEFT = /^(?:另有|另|其余|还有|此外)/;

/** How the count is made, before what was counted: 每天进行数据总结. */
export const tallied = ({ summary }: Deed): string =>
  toldClauses(summary)
    .filter((clause) => !LEFT.test(clause))
    .join('，');

export function tallyOf(deed: Deed, when: string | undefined, name: string): Pieces {
  const what = name.replace(TALLY, '');
  const left = toldClauses(deed.summary).filter((clause) => LEFT.test(clause));
  const [first, ...rest] = deed.row.quantities;
  // 出生 20人 of 出生统计: the number says what was counted, and what it is made of follows.
  if (!first || !isSaidBy(what, first.name))
    return fillPattern('一计', { 时: when, 名: what, 数据: dataOf(deed, name, false), 简介: asPieces(left) });
  // Between tallies stands ；.
  const whole = first.amount ? wordsOf(quantityPiece(first.amount)).replaceAll('；', '，') : '';
  const parts = rest.slice(0, partsOf(first, rest));
  const beside = wordsOf(listedPieces(quantityList(rest.slice(parts.length)), '、'));
  const inBrackets = (list: string) => list.replaceAll(IN_BRACKETS, '（');
  return fillPattern('一数', {
    时: when,
    数据: parts.length > 0 ? [first.name, inBrackets(whole)] : [first.name, whole, beside && `、${beside}`],
    其中: parts.length > 0 ? inBrackets(wordsOf(listedPieces(quantityList(parts), '、'))) : undefined,
    简介: asPieces([...(parts.length > 0 && beside ? [beside] : []), ...left]),
  });
}

/** 出生新生儿 of 出生统计, 流动人口新生儿 of 流动人口出生统计: what the first number is of says what was counted. */
const isSaidBy = (what: string, first: string): boolean => {
  const whose = whoseCount(first);
  return first.startsWith(what) || (whose !== '' && what.startsWith(whose) && HAPPENS.test(what.slice(whose.length)));
};

/** How many of those that follow make up the first: 一孩, 二孩 and 多孩 of 新生儿. */
function partsOf({ amount }: NamedQuantity, others: readonly NamedQuantity[]): number {
  let sum = 0;
  for (const [at, one] of others.entries()) {
    if (one.amount?.unit !== amount?.unit) return 0;
    sum += one.amount?.value ?? 0;
    if (at > 0 && sum === amount?.value) return at + 1;
  }
  return 0;
}

/** What befalls people. */
export const HAPPENS = /^(?:出生|死亡|迁入|迁出|流入|流出|结婚|离婚|退休|失业)/;

/** What was counted; behind its own name only the verb and the number are said again: 发展党员流程从严，共发展33名. */
export function dataOf(deed: Deed, name: string, behind: boolean): Pieces | undefined {
  const all = withVerbs(withMeasures(deed.row.quantities), name).map(({ name: what, amount }): Pieces => {
    const short = behind && what === name && what.length === 4 && classifyClause(what) === '述';
    const acts = !short && amount ? didIt(what, amount) : undefined;
    return acts ?? [short ? what.slice(0, 2) : what, ...(amount ? quantityPiece(amount) : [])];
  });
  // 纳入台账的小型超市2家、农家乐2个: what tells which ones they are is said once.
  const [front = '', ...others] = deed.row.quantities.map((one) => sharedFront(one.name));
  const shared = front !== '' && others.length > 0 && others.every((one) => one === front);
  if (shared)
    for (const [at, [first = '', ...rest]] of all.entries())
      if (at > 0 && typeof first === 'string')
        all[at] = [first.slice(first.startsWith(front) ? front.length : 0), ...rest];
  const often = timesOfRow(deed);
  if (often) all.unshift(fillPattern('次数', { 次数: often }));
  const served = countPiece('served', deed.row);
  if (served) all.push(servedScale(deed.row, served));
  if (all.length === 0) return undefined;
  return haveOwnVerbs(all.map(wordsOf)) ? strung(all, '，') : listedPieces(all, '、');
}

/** 种植养殖 with 水稻种植 500亩 and 鱼类养殖 300亩: what was counted says all of it. */
export const isSpelled = (name: string, { row }: Deed): boolean =>
  name.length === 4 &&
  [name.slice(0, 2), name.slice(2)].every((act) => row.quantities.some((one) => one.name.endsWith(act)));

/** 走完一个小区1.5公里, 平均每户12元: numbers of each are no sum of all, and stand behind what was done without 共. */
export function withoutSum({ row }: Deed, given: Slots): Slots {
  const { 简介, 数据, ...slots } = given;
  const isRate = row.quantities.some(({ name }) => /一个|每|均|率$|占比/.test(name));
  return isRate && 简介 && 数据 ? { ...slots, 简介: [...[简介].flat(), '，', ...[数据].flat()] } : given;
}

/** 、参保率97%, ，领取养老金410人: what else was counted, and what else was done. */
export const besideIt = (others: readonly NamedQuantity[]): readonly string[] =>
  quantityWords(others).map(
    (one) =>
      `${classifyClause(one) === '述' || /^(?:惠及|受益|覆盖|发放|支出|停[工业])/.test(one) ? '，' : '、'}${one}`,
  );
