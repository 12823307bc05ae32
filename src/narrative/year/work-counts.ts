import { classifyClause } from '../deeds/classify-clause.js';
import { toldClauses } from '../deeds/clauses.js';
import {
  countPiece,
  didIt,
  quantityList,
  quantityPiece,
  sharedFront,
  withMeasures,
  withVerbs,
} from '../deeds/count-piece.js';
import { asPieces } from '../deeds/deed-parts.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, type Pieces, wordsOf } from '../deeds/piece.js';

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

const TALLY = /(?:(?:情况|数据)?(?:统计|汇总)|数据)$/;

const LEFT = /^(?:另有|另|其余|还有|此外)/;

/** How the count is made, before what was counted: 每天进行数据总结. */
export const tallied = ({ summary }: Deed): string =>
  toldClauses(summary)
    .filter((clause) => !LEFT.test(clause))
    .join('，');

export function tallyOf(deed: Deed, when: string | undefined, name: string): Pieces {
  const what = name.replace(TALLY, '');
  const 简介 = asPieces(toldClauses(deed.summary).filter((clause) => LEFT.test(clause)));
  const [first, ...rest] = deed.row.quantities;
  // 出生 20人 of 出生统计: the number says what was counted, and what it is made of follows.
  if (first?.name !== what) return fillPattern('一计', { 时: when, 名: what, 数据: dataOf(deed, name, false), 简介 });
  const whole = first.amount ? quantityPiece(first.amount) : [];
  const others = quantityList(rest);
  const sum = rest.reduce((all, { amount }) => all + (amount?.value ?? 0), 0);
  const 其中 =
    sum === first.amount?.value && rest.length > 1
      ? wordsOf(listedPieces(others, '、')).replaceAll(IN_BRACKETS, '（')
      : undefined;
  const beside = 其中 || others.length === 0 ? [] : ['、', ...listedPieces(others, '、')];
  return fillPattern('一数', { 时: when, 数据: [what, ...whole, ...beside], 其中, 简介 });
}

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
  if (served) all.push(fillPattern(/[户位名家]$/.test(wordsOf(served)) ? '惠及规模' : '受益规模', { 人次: served }));
  return all.length > 0 ? listedPieces(all, '、') : undefined;
}
