import { classifyClause } from '../../phrases/classify-clause.js';

/** What finds one kind of fault in a text: the words at fault. */
export type FaultFinder = (text: string) => readonly string[];

/** What stands in quotation marks or is a book's title may say what it likes. */
export const unquoted = (text: string): string => text.replace(/“[^“”]*”|《[^《》]*》/g, '_');

/** Parts of a sentence that stand beside each other are said alike: what one repeats of another is no fault. */
export const sentenceParts = (text: string): readonly string[] => unquoted(text).split(/[；。]/);

const NUMBERED = /\d|[一二两三四五六七八九十百数几][余多]?[个名户人家条件处次项支组]/;

/** 培养积极分子，经常谈心，其中居民3名: what a part is part of stands just before it. */
export const baseless: FaultFinder = (text) =>
  sentenceParts(text).flatMap((part) => {
    const all = part.split(/[，（]/);
    return all.filter((clause, at) => clause.startsWith('其中') && !NUMBERED.test(all[at - 1] ?? ''));
  });

/** 慰问老党员，A类家庭65户（其中…） → A类家庭65户（其中…）. */
function clauseOfParts(item: string): string {
  const open = item.lastIndexOf('（其中');
  const comma = open < 0 ? -1 : item.lastIndexOf('，', open);
  return comma < 0 || /[（）]/.test(item.slice(comma, open)) ? item : item.slice(comma + 1);
}

/** A类家庭65户（其中…）、A类残疾人家庭41户: parts of one thing, one inside the brackets and one outside. */
export const mixedLevels: FaultFinder = (text) =>
  sentenceParts(text).flatMap((part) => {
    const items = part.split('、');
    return items.filter((item, at) => {
      const before = clauseOfParts(items[at - 1] ?? '');
      const open = before.indexOf('（其中');
      return open > 2 && before.endsWith('）') && before.slice(0, open).includes(item.slice(0, 2));
    });
  });

/** …，老人12名，党员3名，卡片5张: names and numbers that nobody does anything with. */
export const numbersLast: FaultFinder = (text) =>
  sentenceParts(text).flatMap((part) => {
    const last = part.split('，').slice(-3);
    const bare = last.length === 3 && part.split('，').length > 3;
    return bare && last.every((clause) => COUNT.test(clause) && classifyClause(clause) === '主')
      ? [last.join('，')]
      : [];
  });
const COUNT = /^[^\d]{2,8}\d+[\u4e00-\u9fff]{1,2}$/;

/** Brackets that say what stands before them. */
export const saidInBrackets: FaultFinder = (text) =>
  [...text.matchAll(/（([^（）]{6,200})）/g)].flatMap(({ 0: found, 1: within = '', index }) =>
    text.slice(0, index).includes(within) ? [found] : [],
  );
