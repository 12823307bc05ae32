import { type FactRecord, isPassage } from '../../../facts/fact.js';
import { passage } from '../../../facts/passage.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { listedWords, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { TASKS } from '../../phrases/sizes.js';
import { toPassage } from '../../phrases/to-passage.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';
import type { Paper } from '../paper.js';
import { withoutEnds } from '../task/end-of-item.js';
import { toldTasks } from './told-tasks.js';

/** The names by which a template asks how the items under a heading stand. */
export const NO_LIST: FactRecord = { 连写: undefined, 逐段: undefined, 合写: passage([]) };

/**
 * How the items under a heading stand: a few short ones in one paragraph (连写, 一是…二是…); those that all begin with a day each in a paragraph,
 * without a number (逐段); others numbered （一）（二）, after GB/T 9704 (一、（一）1.（1）). Two of a few words each are one sentence (合写). The items of
 * 要点 stand each by itself, and so do those of 活动方案, where what is to be done can be pointed at by its number.
 */
export function listForm(items: readonly Pieces[], paper: Paper, { scheme, goesOn }: Under): FactRecord {
  const said = items.map(wordsOf);
  const both = paper === '要点' ? undefined : asOne(items);
  if (both) return { ...NO_LIST, 合写: toPassage(both) };
  if (scheme) return NO_LIST;
  if (said.every((item) => /^\d+月/.test(item)) && (said.length > 2 || !areShort(said)))
    return { ...NO_LIST, 逐段: YES };
  if (paper === '要点' || !areShort(said)) return NO_LIST;
  if (!said.some(beginsWithTime)) return { ...NO_LIST, 连写: YES };
  // Three and more, each with who answers for it, are found by their numbers.
  return goesOn || items.length > 2 ? NO_LIST : { ...NO_LIST, 合写: toPassage(toldTasks(items)) };
}

/** What is under a heading beside the tasks. */
interface Under {
  /** The paper is an 活动方案. */
  readonly scheme: boolean;
  /** Something goes on as ever. */
  readonly goesOn: boolean;
}

/** Up to four that are a sentence each stand in one paragraph, but for those that begin with a time: 一是6月底前 puts a number to a date. */
export const fitsOneParagraph = (items: readonly string[]): boolean => areShort(items) && !items.some(beginsWithTime);

const areShort = (items: readonly string[]): boolean => {
  const plain = items.map(withoutEnds);
  return (
    plain.length < TASKS.oneParagraph &&
    plain.every((item) => !/[。：]/.test(item)) &&
    plain.join('').length <= PARAGRAPH
  );
};
const PARAGRAPH = 170;

const beginsWithTime = (item: string): boolean => TIME.test(item);
const TIME =
  /^(?:\d{1,4}[月年]|[一二三四五六七八九十]+月|[上下]半年|第?[一二三四]季度|到?年[底初末]|全年|每[年月周天日季逢两半]|逢节|[春夏秋冬][^，、由]{0,3}[季天闲]|[寒暑]假|农闲|“[^”]{2}”[前后]|[^，由]{2,6}(?:[前后]|期间)，?)/;

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

/** What the sections of a paper share: where one of them is numbered, none is one paragraph. */
export function alike(forms: readonly FactRecord[]): readonly FactRecord[] {
  const numbered = forms.some((form) => form.多条 && !isSaid(form.合写) && !form.连写 && !form.逐段);
  return numbered ? forms.map((form) => (form.连写 ? { ...form, 连写: undefined } : form)) : forms;
}

/** A passage that says something. */
export const isSaid = (fact: FactRecord[string]) => fact !== undefined && isPassage(fact) && fact.pieces.length > 0;
