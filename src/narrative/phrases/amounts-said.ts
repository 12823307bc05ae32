import { classifyClause } from './classify-clause.js';
import { haveOwnVerbs, openingVerbs, WHOLE_CLAUSE_VERBS } from './verbs.js';

/** Amounts side by side; what was done for so many is a clause, and so is what was done with another verb: 看望老人39人，慰问困难户19户、军属13户. */
export const amountsSaid = (data: readonly string[]) => {
  const verbs = data.map(verbOfAmount);
  const all = haveOwnVerbs(data);
  const isClause = (at: number) =>
    all ||
    FOR_SO_MANY.test(data[at] ?? '') ||
    FOR_SO_MANY.test(data[at - 1] ?? '') ||
    COMES_TO.test(data[at] ?? '') ||
    isOther(verbs[at], verbs[at - 1]);
  return data.map((one, at) => (at === 0 ? one : (isClause(at) ? '，' : '、') + one)).join('');
};

/** 装 of 装水槽18个: of one character, too. */
const verbOfAmount = (one: string): string | undefined =>
  openingVerbs(WHOLE_CLAUSE_VERBS, one)[0] ?? (classifyClause(one) === '述' ? one.charAt(0) : undefined);

/** 产值1180万元 behind 有茶园592.5亩, 牲畜死亡36头 behind 送饲草42吨: none of what one verb holds. */
const COMES_TO =
  /^(?:产[值量]|生产(?!路)|总产|交易额|销售额|[亩户人]均|出栏|用工|落地|借阅|[一-鿿]{2,4}(?:死亡|受淹|倒塌|受损|受灾)\d)/;
const FOR_SO_MANY = /^[为\d]/;

const isOther = (verb: string | undefined, before: string | undefined): boolean =>
  verb !== undefined && verb !== before;
