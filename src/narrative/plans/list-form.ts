import { type FactRecord, isPassage } from '../../facts/fact.js';
import { passage } from '../../facts/passage.js';
import { YES } from '../../ledger/vocabulary/field.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { listedWords, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import { TASKS } from '../deeds/sizes.js';
import { toPassage } from '../deeds/to-passage.js';
import { CLAUSE_VERBS, openingVerbs } from '../deeds/verbs.js';
import type { Paper } from './paper.js';

/** The names by which a template asks how the items under a heading stand. */
export const NO_LIST: FactRecord = { 连写: undefined, 逐段: undefined, 括号: undefined, 合写: passage([]) };

/**
 * How the items under a heading stand: a few short ones in one paragraph (连写, 一是…二是…); those that all begin with a day each in a paragraph,
 * without a number (逐段); others numbered 1. 2., and where one of them begins with a digit （一）（二） (括号): 1.1月 is no number. After GB/T
 * 9704 (一、（一）1.（1）). Two of a few words each are one sentence (合写). The items of 要点 stand each by itself.
 */
export function listForm(items: readonly Pieces[], paper: Paper): FactRecord {
  const said = items.map(wordsOf);
  const both = paper === '要点' ? undefined : asOne(items);
  if (both) return { ...NO_LIST, 合写: toPassage(both) };
  if (said.every((item) => /^\d+月/.test(item))) return { ...NO_LIST, 逐段: YES };
  if (paper !== '要点' && fitsOneParagraph(said)) return { ...NO_LIST, 连写: YES };
  return { ...NO_LIST, 括号: said.some((item) => /^\d/.test(item)) ? YES : undefined };
}

/** Up to four that are a sentence each stand in one paragraph, but for those of which several have a day of their own: 一是6月5日. */
export const fitsOneParagraph = (items: readonly string[]): boolean =>
  items.length < TASKS.oneParagraph &&
  items.filter((item) => /^\d+月\d+日/.test(item)).length < 2 &&
  items.every((item) => !/[。：]/.test(item)) &&
  items.join('').length <= PARAGRAPH;
const PARAGRAPH = 170;

/** 开展健康义诊, 开展便民服务: 开展健康义诊和便民服务. */
function asOne(items: readonly Pieces[]): Pieces | undefined {
  const [one, other, ...more] = items.map(wordsOf);
  if (
    !one ||
    !other ||
    more.length > 0 ||
    [one, other].some((item) => item.length > FEW || /[，。；：、]|^\d/.test(item))
  )
    return undefined;
  const place = /^在[^，]{2,12}?(?=举办|开展|组织|举行|召开)/.exec(one)?.[0];
  if (place && other.startsWith(place)) return [`${one}，${other.slice(place.length)}`];
  if (![one, other].every((item) => classifyClause(item) === '述')) return strung(items, '；');
  const verb = one.slice(0, 2);
  return other.startsWith(verb) && openingVerbs(CLAUSE_VERBS, one).includes(verb)
    ? [`${verb}${listedWords([one.slice(verb.length), other.slice(verb.length)])}`]
    : strung(items, '，');
}
const FEW = 20;

/** What the sections of a paper share: where one of them is numbered, none is one paragraph, and all have the same sort of numbers. */
export function alike(forms: readonly FactRecord[]): readonly FactRecord[] {
  const numbered = forms.filter((form) => form.多条 && !isSet(form.合写) && !form.连写 && !form.逐段);
  if (numbered.length === 0) return forms;
  const brackets = numbered.some((form) => form.括号) ? YES : undefined;
  return forms.map((form) =>
    form.多条 && !isSet(form.合写) && !form.逐段 ? { ...form, 连写: undefined, 括号: brackets } : form,
  );
}

const isSet = (fact: FactRecord[string]) => fact !== undefined && isPassage(fact) && fact.pieces.length > 0;
