import type { FactRecord } from '../../facts/fact.js';
import { YES } from '../../ledger/vocabulary/field.js';
import { type Pieces, wordsOf } from '../deeds/piece.js';
import { TASKS } from '../deeds/sizes.js';
import type { Paper } from './paper.js';

/** The names by which a template asks how the items under a heading stand. */
export const NO_LIST: FactRecord = { 连写: undefined, 逐段: undefined, 括号: undefined };

/**
 * How the items under a heading stand: a few short ones in one paragraph (连写, 一是…二是…); those that all begin with a day each in a paragraph,
 * without a number (逐段); others numbered 1. 2., and where one of them begins with a digit （一）（二） (括号): 1.1月 is no number. After GB/T
 * 9704 (一、（一）1.（1）). The items of 要点 stand each by itself.
 */
export function listForm(items: readonly Pieces[], paper: Paper): FactRecord {
  const said = items.map(wordsOf);
  if (paper !== '要点' && fitsOneParagraph(said)) return { ...NO_LIST, 连写: YES };
  if (said.every((item) => /^\d+月/.test(item))) return { ...NO_LIST, 逐段: YES };
  return { ...NO_LIST, 括号: said.some((item) => /^\d/.test(item)) ? YES : undefined };
}

/** Up to four that are a sentence each stand in one paragraph. */
export const fitsOneParagraph = (items: readonly string[]): boolean =>
  items.length < TASKS.oneParagraph &&
  items.every((item) => !/[。：]/.test(item)) &&
  items.join('').length <= PARAGRAPH;
const PARAGRAPH = 170;
